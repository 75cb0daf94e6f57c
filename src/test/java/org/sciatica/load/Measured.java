package org.sciatica.load;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** What became of the requests of one run. */
final class Measured {

    private static final int OK = 200;

    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private long[] latencies = new long[1 << 16];
    private int answered;
    private boolean sorted;
    private double seconds;
    private double cores;
    private int givenUp;
    private int notConnected;
    private int lostBeforeAnswer;
    private int lostWithinAnswer;
    private int unanswered;

    void answered(int status, long nanos) {
        statuses.merge(status, 1, Integer::sum);
        if (status == OK) {
            if (answered == latencies.length) {
                latencies = Arrays.copyOf(latencies, 2 * answered);
            }
            latencies[answered++] = nanos;
        }
    }

    void givenUp() {
        givenUp++;
    }

    void notConnected() {
        notConnected++;
    }

    void lost(boolean withinAnswer) {
        if (withinAnswer) {
            lostWithinAnswer++;
        } else {
            lostBeforeAnswer++;
        }
    }

    void unanswered(int requests) {
        unanswered = requests;
    }

    /**
     * How long it ran, and what this driver itself took of the machine meanwhile.
     *
     * @param processor nanoseconds of processor time
     */
    void ran(long nanos, long processor) {
        seconds = nanos / 1e9;
        cores = (double) processor / nanos;
    }

    /** How many answers had this status. */
    int count(int status) {
        return statuses.getOrDefault(status, 0);
    }

    /** Answers of any other status than these. */
    int others(Integer... allowed) {
        Map<Integer, Integer> rest = new TreeMap<>(statuses);
        rest.keySet().removeAll(Arrays.asList(allowed));
        return rest.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Requests that were sent and got no answer, or half of one. */
    int lost() {
        return lostBeforeAnswer + lostWithinAnswer + unanswered;
    }

    /** Requests whose answer broke off. */
    int lostWithinAnswer() {
        return lostWithinAnswer;
    }

    /** Requests a second that were sent, whatever became of them; those given up were not. */
    double arrivedPerSecond() {
        return (statuses.values().stream().mapToInt(Integer::intValue).sum() + lost()) / seconds;
    }

    /** Answered requests a second. */
    double perSecond() {
        return answered / seconds;
    }

    /** The latency that this part of the answered requests stays within, milliseconds. */
    double millis(double part) {
        if (answered == 0) {
            return 0;
        }
        if (!sorted) {
            Arrays.sort(latencies, 0, answered);
            sorted = true;
        }
        return latencies[(int) Math.min(answered - 1L, (long) (answered * part))] / 1e6;
    }

    @Override
    public String toString() {
        return "%.0f/s answered, p50 %.1f ms, p99 %.1f ms, max %.1f ms, statuses %s, lost %d, given up %d, not connected %d, driver %.2f cores"
                .formatted(
                        perSecond(),
                        millis(0.5),
                        millis(0.99),
                        millis(1),
                        statuses,
                        lost(),
                        givenUp,
                        notConnected,
                        cores);
    }
}
