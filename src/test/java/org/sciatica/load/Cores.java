package org.sciatica.load;

import java.io.IOException;

/**
 * Gives the service and what sends to it cores of their own, where there are two and Linux's {@code taskset}: otherwise a crowd of
 * clients takes the time away from the service that it is measured with.
 */
final class Cores {

    private static final int ALL = Runtime.getRuntime().availableProcessors();

    private Cores() {}

    /**
     * Keeps this process to the last core from now on, and returns the command of the shell that keeps what it starts to the
     * others; one that does nothing when they stay together.
     */
    static String apart() throws InterruptedException {
        return ALL > 1 && keepTo(ALL - 1, ALL - 1) ? "taskset -cp 0-" + (ALL - 2) + " $$" : "true";
    }

    /** This process may use every core again. */
    static void together() throws InterruptedException {
        keepTo(0, ALL - 1);
    }

    private static boolean keepTo(int first, int last) throws InterruptedException {
        String own = Long.toString(ProcessHandle.current().pid());
        try {
            return new ProcessBuilder("taskset", "-acp", first + "-" + last, own)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        }
    }
}
