package org.sciatica.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/** Processor time of an operation, garbage collection included: unlike the clock it leaves out what else the machine does. */
public final class CpuTime implements InternalProfiler {

    /** The name of the result, microseconds for each operation. */
    static final String NAME = "cpu";

    private static final double NANOSECONDS_PER_MICROSECOND = 1000;

    private final OperatingSystemMXBean process =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private long before;

    @Override
    public String getDescription() {
        return "Processor time of the whole process";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = process.getProcessCpuTime();
    }

    @Override
    public Collection<ScalarResult> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double used = (process.getProcessCpuTime() - before) / NANOSECONDS_PER_MICROSECOND;
        return List.of(
                new ScalarResult(NAME, used / result.getMetadata().getAllOps(), "us/op", AggregationPolicy.AVG));
    }
}
