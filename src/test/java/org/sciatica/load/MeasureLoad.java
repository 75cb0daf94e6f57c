package org.sciatica.load;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * Puts the packaged service under load and fails when a figure is missed: {@code src/load/run.sh}, with the names of scenarios or
 * without. {@code -Dload.seconds} is how long each load lasts; {@code -Dload.full=true} takes the sizes of the cases.
 */
public final class MeasureLoad {

    static final List<String> ALL = List.of("overload", "slow", "files", "heap", "sigterm", "sigkill", "batch");

    private MeasureLoad() {}

    public static void main(String[] names) throws IOException, InterruptedException {
        LoadFigures figures = new LoadFigures();
        Duration time = Duration.ofSeconds(Integer.getInteger("load.seconds", 10));
        boolean atFullSize = Boolean.getBoolean("load.full");
        LoadScenarios scenarios = new LoadScenarios(figures, time, atFullSize);
        figures.say("measured on " + LoadFigures.machine());
        for (String name : names.length == 0 ? ALL : Arrays.asList(names)) {
            switch (name) {
                case "overload" -> new OverloadScenario(figures, time).run();
                case "slow" -> scenarios.slowClients();
                case "files" -> scenarios.fileLimit();
                case "heap" -> scenarios.smallHeap();
                case "sigterm" -> scenarios.terminate();
                case "sigkill" -> scenarios.kill();
                case "batch" -> new BatchScenario(figures, atFullSize ? 1_000_000 : 20_000).run();
                default -> throw new IllegalArgumentException("one of " + ALL + ", not " + name);
            }
        }
        figures.say("\n" + (figures.missed().isEmpty() ? "All figures reached." : "Missed:"));
        figures.missed().forEach(figures::say);
        System.exit(figures.missed().isEmpty() ? 0 : 1);
    }
}
