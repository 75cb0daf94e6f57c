package org.sciatica.load;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.sciatica.batch.BatchCall;

/** Very many records over one socket, answered by the packaged service on a small heap. */
final class BatchScenario {

    private static final String LINE = LoadScenarios.BODY + "\n";
    /** Lines that are sent together. */
    private static final int TOGETHER = 100;
    /** How often the client stops reading for a while, and for how long. */
    private static final int RESTS = 4;

    private static final long REST_MILLIS = 500;
    private static final int LOOK_AT_MEMORY_EVERY = 500;
    private static final long GIVEN_UP_AFTER = 10_000_000_000L;

    private final LoadFigures figures;
    private final int records;

    /**
     * The scenario.
     *
     * @param records a multiple of a hundred
     */
    BatchScenario(LoadFigures figures, int records) {
        this.figures = figures;
        this.records = records;
    }

    /** Order, count, memory, pace, and the end of the work when the client leaves. */
    void run() throws IOException, InterruptedException {
        figures.title("batch-1m: a batch of " + records + " records, heap of 128 MB");
        try (Packaged service = Packaged.start("-Xmx128m", "-XX:+ExitOnOutOfMemoryError")) {
            figures.say("  warming up: " + read(service, Math.max(10_000, records / 20)));
            double before = service.residentMib();
            Found found = read(service, records);
            figures.say("  then:       " + found);
            figures.atLeast("records answered 200, in order", found.inOrder(), records);
            figures.atMost("lines answered otherwise, or too many", found.others(), 0);
            figures.atMost("memory grown by, MiB", found.mostMib() - before, 64);
            figures.holds("still ready", service.isReady());
            figures.atMost("seconds until it stops for a client that left", leave(service), 1);
        }
    }

    /**
     * What came back.
     *
     * @param inOrder lines with the number that was next and the status 200
     * @param others any other line
     * @param seconds without the client's rests
     * @param mostMib memory of the service, at most
     */
    private record Found(int inOrder, int others, double seconds, double mostMib) {
        @Override
        public String toString() {
            return "%.0f records/s, memory at most %.0f MiB".formatted(inOrder / seconds, mostMib);
        }
    }

    private static Found read(Packaged service, int records) throws IOException, InterruptedException {
        try (BatchCall call = new BatchCall(Packaged.PORT)) {
            CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> send(call, records));
            int inOrder = 0;
            int others = 0;
            double mostMib = 0;
            long rested = 0;
            long start = System.nanoTime();
            for (byte[] line = call.lineBytes(); line != null; line = call.lineBytes()) {
                if (isAnswer(line, inOrder + 1)) {
                    inOrder++;
                } else {
                    others++;
                }
                if (inOrder % LOOK_AT_MEMORY_EVERY == 0) {
                    mostMib = Math.max(mostMib, service.residentMib());
                }
                if (inOrder % (records / RESTS) == 0) {
                    Thread.sleep(REST_MILLIS);
                    rested++;
                }
            }
            double seconds = (System.nanoTime() - start) / 1e9 - rested * REST_MILLIS / 1e3;
            sending.join();
            return new Found(inOrder, others, seconds, mostMib);
        }
    }

    /** Whether a line is whole and has this number: its ends are looked at, as reading all of it would be the slower side. */
    private static boolean isAnswer(byte[] line, int number) {
        String begin = "{\"id\":\"#" + number + "\",\"line\":" + number + ",\"status\":200,\"answer\":{";
        String end = "}}";
        return line.length > begin.length() + end.length()
                && new String(line, 0, begin.length(), US_ASCII).equals(begin)
                && new String(line, line.length - end.length(), end.length(), US_ASCII).equals(end);
    }

    private static void send(BatchCall call, int records) {
        try {
            String lines = LINE.repeat(TOGETHER);
            for (int sent = 0; sent < records; sent += TOGETHER) {
                call.send(lines);
            }
            call.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Leaves in the middle of a batch; seconds until nothing is worked on. */
    private double leave(Packaged service) throws IOException, InterruptedException {
        CompletableFuture<Void> sending;
        try (BatchCall call = new BatchCall(Packaged.PORT)) {
            sending = CompletableFuture.runAsync(() -> send(call, Integer.MAX_VALUE));
            for (int i = 0; i < TOGETHER; i++) {
                Objects.requireNonNull(call.line());
            }
            figures.holds("it works for a client that is there", service.metric("sciatica_places_taken") > 0);
        }
        long start = System.nanoTime();
        while (service.metric("sciatica_places_taken") > 0 && System.nanoTime() - start < GIVEN_UP_AFTER) {
            Thread.sleep(10);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        try {
            sending.join();
        } catch (CompletionException e) {
            // The socket was closed under it, as meant.
        }
        return seconds;
    }
}
