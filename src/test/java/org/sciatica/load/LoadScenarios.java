package org.sciatica.load;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

/** What can come at the service, each against the packaged service as a process of its own. */
final class LoadScenarios {

    /** One patient of whom much is known: the answer names everything that is allowed. */
    static final String BODY = "{\"symptoms\":{\"low-back-pain\":\"present\",\"radiating-leg-pain\":\"present\","
            + "\"urinary-incontinence\":\"absent\",\"saddle-anaesthesia\":\"absent\",\"chills\":\"absent\"},"
            + "\"measurements\":{\"pain-score\":3,\"age-years\":45}}";

    static final byte[] REQUEST = HttpLoad.post("/v1/assessments", BODY);

    /** Asked by those that take no answer: their own sockets would take in a few. */
    static final byte[] MANY_REQUESTS = new String(REQUEST, US_ASCII).repeat(50).getBytes(US_ASCII);

    /** A head that never ends. */
    static final byte[] HALF_A_HEAD = "POST /v1/assessments HTTP/1.1\r\nHost: h\r\nX-Slow: ".getBytes(US_ASCII);
    /** A body of which little comes. */
    static final byte[] HALF_A_BODY = ("POST /v1/assessments HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\n"
                    + "Content-Length: 60000\r\n\r\n{")
            .getBytes(US_ASCII);
    /** What opens an HTTP/2 connection, a settings frame and the head of a stream that goes on in continuation frames. */
    static final byte[] HTTP2_OPENING =
            ("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + "\0\0\0\4\0\0\0\0\0" + "\0\0\1\1\0\0\0\0\1\1").getBytes(US_ASCII);

    static final byte[] HTTP2_CONTINUATION =
            "\0\0\1\u0009\0\0\0\0\1\1".repeat(100).getBytes(US_ASCII);

    static final byte[] NOTHING = {};
    static final byte[] ONE_BYTE = {'a'};

    /** What one client asks while others misbehave. */
    private static final double CONTROL_PER_SECOND = 50;

    private static final int CONTROL_CONNECTIONS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final LoadFigures figures;
    private final Duration time;
    private final boolean atFullSize;

    /**
     * The scenarios.
     *
     * @param time how long each load lasts
     * @param atFullSize as large as the cases of bad-inputs.jsonl ask for, or a small likeness
     */
    LoadScenarios(LoadFigures figures, Duration time, boolean atFullSize) {
        this.figures = figures;
        this.time = time;
        this.atFullSize = atFullSize;
    }

    /** What the service can do at most, each connection asking again when it was answered. */
    static Measured capacity(Duration time) throws IOException {
        return new HttpLoad(Packaged.PORT, REQUEST, 2 * Runtime.getRuntime().availableProcessors() + 4).closed(time);
    }

    /** Clients that send half a head, half a body, nothing, or take no answer; others notice nothing. */
    void slowClients() throws IOException, InterruptedException {
        try (Packaged service = Packaged.start()) {
            capacity(time);
            figures.say("\nalone: " + control(() -> false));
            figures.title("load-slowloris: a head that never ends");
            slow(service, Crowd.of(atFullSize ? 1000 : 200, Packaged.PORT), HALF_A_HEAD, ONE_BYTE);
            figures.title("a body that never ends");
            slow(service, Crowd.of(atFullSize ? 1000 : 200, Packaged.PORT), HALF_A_BODY, ONE_BYTE);
            figures.title("load-slow-read: answers that nobody takes");
            slow(service, Crowd.thatNeverReads(atFullSize ? 500 : 100, Packaged.PORT), REQUEST, ONE_BYTE);
            figures.title("load-idle-conns: connections that say nothing");
            slow(service, Crowd.of(atFullSize ? 10_000 : 1000, Packaged.PORT), NOTHING, NOTHING);
            figures.title("load-h2-continuation: HTTP/2 continuation frames");
            slow(service, Crowd.of(100, Packaged.PORT), HTTP2_OPENING, HTTP2_CONTINUATION);
        }
    }

    private void slow(Packaged service, Crowd clients, byte[] first, byte[] again)
            throws IOException, InterruptedException {
        double memory = service.residentMib();
        try (Crowd crowd = clients) {
            crowd.send(first);
            CompletableFuture<Duration> gone = CompletableFuture.supplyAsync(() -> gone(crowd, again));
            long start = System.nanoTime();
            Measured others = control(() -> gone.isDone() && System.nanoTime() - start > time.toNanos());
            figures.say("  others: " + others);
            figures.atMost("p99 of others, ms", others.millis(0.99), 50);
            figures.atMost("others not answered 200", others.others(200) + others.lost(), 0);
            figures.say("  closed after %.1f s, as far as they notice"
                    .formatted(gone.join().toMillis() / 1e3));
            figures.atMost("still open after 16 s", crowd.keptInTheEnd(), 0);
            figures.atMost("memory grown by, MiB", service.residentMib() - memory, 64);
        }
    }

    private static Duration gone(Crowd crowd, byte[] again) {
        try {
            return crowd.untilGone(again, Duration.ofSeconds(2), Duration.ofSeconds(16));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Measured control(BooleanSupplier enough) throws IOException {
        return new HttpLoad(Packaged.PORT, REQUEST, CONTROL_CONNECTIONS)
                .open(CONTROL_PER_SECOND, Duration.ofSeconds(20), enough);
    }

    /** A process that may open few files meets more connections than that. */
    void fileLimit() throws IOException, InterruptedException {
        figures.title("load-fd-limit: 256 open files, 1,000 connections");
        try (Packaged service = Packaged.startAfter("ulimit -n 256")) {
            capacity(Duration.ofSeconds(2));
            double before = service.processorSeconds();
            try (Crowd crowd = Crowd.of(1000, Packaged.PORT)) {
                Thread.sleep(3000);
                figures.say("  kept " + crowd.kept() + ", open files " + service.openFiles());
                figures.atMost("processor seconds in 3 s", service.processorSeconds() - before, 1.5);
            }
            long start = System.nanoTime();
            Measured after = new HttpLoad(Packaged.PORT, REQUEST, 1).open(20, Duration.ofSeconds(5));
            figures.say("  afterwards: " + after);
            figures.atMost("seconds until it answers", (System.nanoTime() - start) / 1e9 - 5, 5);
            figures.atMost("not answered 200 afterwards", after.others(200) + after.lost(), 0);
            figures.holds("still ready", service.isReady());
        }
    }

    /** Full load on a small heap. */
    void smallHeap() throws IOException, InterruptedException {
        figures.title("load-heap-64m: heap of 64 MB, full load");
        try (Packaged service = Packaged.start("-Xmx64m", "-XX:+ExitOnOutOfMemoryError")) {
            figures.say("  first:  " + capacity(time));
            double memory = service.residentMib();
            Measured full = new HttpLoad(Packaged.PORT, REQUEST, 100)
                    .closed(atFullSize ? Duration.ofMinutes(10) : time.multipliedBy(2));
            figures.say("  then:   " + full);
            figures.holds("still ready", service.isReady());
            figures.atMost("statuses other than 200, 429, 503", full.others(200, 429, 503), 0);
            figures.atMost("lost", full.lost(), 0);
            figures.atMost(
                    "memory grown by, MiB (now " + service.residentMib() + ")", service.residentMib() - memory, 64);
        }
    }

    /** SIGTERM under load: what was accepted is answered. */
    void terminate() throws IOException, InterruptedException {
        figures.title("load-sigterm: SIGTERM under load");
        try (Packaged service = Packaged.start()) {
            double capacity = capacity(time).perSecond();
            AtomicBoolean lookElsewhere = new AtomicBoolean();
            CompletableFuture<Measured> load =
                    CompletableFuture.supplyAsync(() -> load(service, 0.7 * capacity, lookElsewhere::get));
            Thread.sleep(1000);
            service.terminate();
            long start = System.nanoTime();
            long ready = start;
            while (service.isReady() && service.isAlive()) {
                ready = System.nanoTime();
            }
            boolean stillLive = service.isLive();
            // Clients go on for a second, which is what a balancer takes to see it.
            Thread.sleep(1000);
            lookElsewhere.set(true);
            int exitCode = service.exitCode(Duration.ofSeconds(30));
            double gone = (System.nanoTime() - start) / 1e9;
            Measured found = load.join();
            figures.say("  " + found + ", exit code " + exitCode);
            figures.atMost("milliseconds until it is not ready", (ready - start) / 1e6, 100);
            figures.holds("not ready while still there", stillLive);
            figures.atMost("accepted and not answered", found.lost(), 0);
            figures.atMost("statuses other than 200 and 503", found.others(200, 503), 0);
            figures.atMost("seconds until it is gone", gone, 15);
            figures.holds("exit code 0 or 143", exitCode == 0 || exitCode == 143);
        }
    }

    private static Measured load(Packaged service, double perSecond, BooleanSupplier enough) {
        try {
            return new HttpLoad(Packaged.PORT, REQUEST, 32)
                    .open(perSecond, Duration.ofSeconds(40), () -> enough.getAsBoolean() || !service.isAlive());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SIGKILL under load, and a supervisor that starts it again. */
    void kill() throws IOException, InterruptedException {
        figures.title("load-sigkill: SIGKILL under load");
        String answer;
        int connections = 32;
        String learned = Packaged.trained(BODY);
        try (Packaged service = Packaged.start(learned)) {
            answer = service.answer(BODY);
            CompletableFuture<Measured> load =
                    CompletableFuture.supplyAsync(() -> load(service, 500, () -> !service.isAlive()));
            Thread.sleep(2000);
            service.kill();
            service.exitCode(PATIENCE);
            Measured found = load.join();
            figures.say("  " + found);
            figures.atMost("lost, of so many connections", found.lost(), connections);
        }
        long start = System.nanoTime();
        try (Packaged again = Packaged.start(learned)) {
            figures.atMost("seconds until it is ready again", (System.nanoTime() - start) / 1e9, 3);
            figures.holds("the same answer", again.answer(BODY).equals(answer));
        }
    }
}
