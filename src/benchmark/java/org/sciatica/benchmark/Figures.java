package org.sciatica.benchmark;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** What was measured of one way to work on one kind of patients. */
record Figures(double cpuMicroseconds, double wallMicroseconds, double allocatedBytes) {

    /** By patients and benchmark, such as {@code mix/Assessing.floor}; a batch is always mixed. */
    static Map<String, Figures> of(Collection<RunResult> results) {
        Map<String, Figures> figures = new HashMap<>();
        for (RunResult result : results) {
            String patients = Objects.requireNonNullElse(result.getParams().getParam("patients"), "mix");
            String[] name = result.getParams().getBenchmark().split("\\.", -1);
            figures.put(
                    patients + "/" + name[name.length - 2] + "." + name[name.length - 1],
                    new Figures(
                            score(result, CpuTime.NAME),
                            result.getPrimaryResult().getScore(),
                            score(result, "gc.alloc.rate.norm")));
        }
        return figures;
    }

    private static double score(RunResult result, String name) {
        Result<?> found = result.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(name))
                .findFirst()
                .orElseThrow()
                .getValue();
        return found.getScore();
    }
}
