package org.sciatica.load;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.time.Duration;

/** More than the service can do: what is answered, how soon, and what it costs to refuse the rest. */
final class OverloadScenario {

    /** Half of the places are not enough for it while batches have them. */
    private static final byte[] PAGE_TO_PRINT =
            HttpLoad.post("/v1/handouts", LoadScenarios.BODY, "Accept: application/pdf");

    private static final byte[] BATCH_WITHOUT_LINES =
            ("POST /v1/assessments/batch HTTP/1.1\r\nHost: h\r\nContent-Type: "
                            + "application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n")
                    .getBytes(US_ASCII);

    /** Less than half of what a batch may say nothing. */
    private static final Duration REFUSALS = Duration.ofSeconds(4);

    private static final int MOST_WARM_UPS = 6;
    private static final double NO_LONGER_FASTER = 1.05;

    private final LoadFigures figures;
    private final Duration time;

    /**
     * The scenario.
     *
     * @param time how long each load lasts
     */
    OverloadScenario(LoadFigures figures, Duration time) {
        this.figures = figures;
        this.time = time;
    }

    /** Twice and ten times what it can do, and whether it is itself again afterwards. */
    void run() throws IOException, InterruptedException {
        figures.title("load-10x: more than the service can do");
        try (Packaged service = Packaged.start()) {
            warmUp();
            over(service, 2, 2, 0.9);
            over(service, 10, 3, 0.7);
            refusals(service);
        }
    }

    /** What it can do is only known when the second compiler is through: until it no longer becomes faster. */
    private void warmUp() throws IOException {
        double fastest = 0;
        for (int round = 0; round < MOST_WARM_UPS; round++) {
            HttpLoad refused = new HttpLoad(Packaged.PORT, LoadScenarios.REQUEST, 1000);
            Measured answers = LoadScenarios.capacity(time.multipliedBy(2));
            figures.say("  warming up: " + answers);
            figures.say("  refusing:   " + refused.open(40_000, time));
            if (answers.perSecond() < NO_LONGER_FASTER * fastest) {
                return;
            }
            fastest = answers.perSecond();
        }
    }

    /**
     * What it does when it is asked for no more than it can do.
     *
     * @param capacity answers a second, at most
     * @param p99 milliseconds at four fifths of that
     * @param perAnswer seconds of processor time
     */
    private record Usual(double capacity, double p99, double perAnswer) {

        /** Between this and another time: a machine that others share is not always as fast. */
        private Usual mean(Usual other) {
            return new Usual((capacity + other.capacity) / 2, (p99 + other.p99) / 2, (perAnswer + other.perAnswer) / 2);
        }
    }

    private Usual usual(Packaged service) throws IOException {
        double before = service.processorSeconds();
        Measured most = LoadScenarios.capacity(time);
        double perAnswer = (service.processorSeconds() - before) / most.count(200);
        figures.say("  capacity:   " + most);
        Measured normal = new HttpLoad(Packaged.PORT, LoadScenarios.REQUEST, 64).open(0.8 * most.perSecond(), time);
        figures.say("  at 80 %:    " + normal);
        return new Usual(most.perSecond(), normal.millis(0.99), perAnswer);
    }

    /**
     * A multiple of the capacity, over as many connections as it needs while an answer takes as long as normally (Little's law):
     * fewer would hold it back, and more would only be a longer queue before a machine that cannot send so much. It is judged by
     * what is usual before and after.
     */
    private void over(Packaged service, int factor, double slower, double goodput) throws IOException {
        Usual earlier = usual(service);
        double offered = factor * earlier.capacity;
        int connections = (int) Math.ceil(offered * earlier.p99 / 1000);
        Measured found = new HttpLoad(Packaged.PORT, LoadScenarios.REQUEST, connections).open(offered, time);
        figures.say("  at " + factor + "x:      " + found + ", over " + connections + " connections");
        // The driver shares the machine and waits for refusals: how much of it came is told, and is no fault of the
        // service.
        figures.say("              offered %dx (%.0f/s), arrived %.1fx (%.0f/s)"
                .formatted(factor, offered, found.arrivedPerSecond() / earlier.capacity, found.arrivedPerSecond()));
        double recovery = recovery(earlier);
        Usual usual = earlier.mean(usual(service));
        String name = factor + "x: ";
        figures.atMost(name + "seconds until it is normal again", recovery, 5);
        figures.atMost(name + "p99 of the answered over p99 at 80 %", found.millis(0.99) / usual.p99, slower);
        figures.atLeast(name + "answered a second over capacity", found.perSecond() / usual.capacity, goodput);
        figures.atMost(name + "statuses other than 200, 429, 503", found.others(200, 429, 503), 0);
    }

    /** Batches that say nothing hold half of the places, so that no page to print is let in. */
    private void refusals(Packaged service) throws IOException {
        try (Crowd batches = Crowd.of(Runtime.getRuntime().availableProcessors(), Packaged.PORT)) {
            batches.send(BATCH_WITHOUT_LINES);
            HttpLoad pages = new HttpLoad(Packaged.PORT, PAGE_TO_PRINT, 200);
            figures.say("  warming up: " + pages.closed(REFUSALS));
            double before = service.processorSeconds();
            Measured refused = pages.closed(REFUSALS);
            double perRefusal = (service.processorSeconds() - before) / refused.count(503);
            figures.say("  refusals:   " + refused);
            double perAnswer = usual(service).perAnswer;
            figures.atMost("anything but refusals", refused.others(503), 0);
            figures.atMost("processor time of a refusal over an answer's", perRefusal / perAnswer, 0.2);
        }
    }

    /** Seconds until a second passes in which all are answered and as fast as before. */
    private static double recovery(Usual usual) throws IOException {
        long start = System.nanoTime();
        HttpLoad load = new HttpLoad(Packaged.PORT, LoadScenarios.REQUEST, 64);
        for (int second = 0; second < 20; second++) {
            double since = (System.nanoTime() - start) / 1e9;
            Measured found = load.open(0.7 * usual.capacity, Duration.ofSeconds(1));
            if (found.others(200) == 0 && found.lost() == 0 && found.millis(0.99) <= 2 * usual.p99) {
                return since;
            }
        }
        return Double.POSITIVE_INFINITY;
    }
}
