package org.sciatica.badinput;

import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;

/**
 * How much memory is taken at the peak, counting what is thrown away again: stricter than the growth of the process, and
 * the same on every machine.
 */
final class Memory {

    private final long before;

    private Memory(long before) {
        this.before = before;
    }

    /** From now on, after what is no longer used was thrown away: exact, and slow. */
    static Memory tidied() {
        System.gc();
        return now();
    }

    /** From now on. */
    static Memory now() {
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        return new Memory(peak());
    }

    long grownBy() {
        return peak() - before;
    }

    private static long peak() {
        long pools = ManagementFactory.getMemoryPoolMXBeans().stream()
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        return pools
                + ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                        .mapToLong(BufferPoolMXBean::getMemoryUsed)
                        .sum();
    }
}
