package org.sciatica.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures the core and prints a table, with what is wanted beside what was found; fails when that was missed. */
public final class Measure {

    private static final List<String> STEPS = List.of("reading", "deciding", "writing", "bytesToBytes", "floor");
    private static final double MOST_OF_THE_FLOOR = 0.5;
    /** The floor writes into buffers that it uses again; ours may take as much once more. */
    private static final double MOST_ALLOCATED = 2;

    private final Map<String, Figures> figures;
    private boolean missed;

    private Measure(Map<String, Figures> figures) {
        this.figures = figures;
    }

    /**
     * Measures. Beside the table it leaves what the measurement over HTTP needs: the requests, and what deciding costs.
     *
     * @param arguments the folder for that, then options of JMH, such as {@code -f 3 -i 10} for more forks and iterations
     */
    public static void main(String[] arguments) throws IOException, RunnerException, CommandLineOptionException {
        Path folder = Path.of(arguments[0]);
        for (Patients patients : Patients.values()) {
            patients.write(folder.resolve("requests"));
        }
        String before = machine();
        say("Measuring one after the other, some minutes, on %s", before);
        String[] options = List.of(arguments).subList(1, arguments.length).toArray(String[]::new);
        Measure measure = new Measure(Figures.of(new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(options))
                        .addProfiler(CpuTime.class)
                        .addProfiler(GCProfiler.class)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run()));
        measure.print();
        say("%nMeasured on %s before, %s after", before, machine());
        Files.write(folder.resolve("deciding"), measure.deciding());
        System.exit(measure.missed ? 1 : 0);
    }

    private void print() {
        say("%n%-14s %-14s %10s %10s %8s %12s", "patients", "step", "CPU us", "clock us", "/ floor", "bytes");
        for (Patients patients : Patients.values()) {
            for (String step : STEPS) {
                row(patients, step, of(patients, step), of(patients, "floor"));
            }
        }
        Figures batch = get("mix/Batch.batch");
        Figures batchFloor = get("mix/Batch.floor");
        row(Patients.MIX, "batch line", batch, batchFloor);
        row(Patients.MIX, "batch floor", batchFloor, batchFloor);
        say("%nfloor: Jackson parses the same request and writes the same answer, and decides nothing%n");
        for (Patients patients : Patients.values()) {
            Figures whole = of(patients, "bytesToBytes");
            Figures floor = of(patients, "floor");
            String name = patients.code();
            say(
                    "       %-52s %8.2f   (over HTTP: src/benchmark/http.sh)",
                    name + ": deciding / bytes to bytes",
                    of(patients, "deciding").cpuMicroseconds() / whole.cpuMicroseconds());
            atMost(
                    name + ": bytes to bytes / floor",
                    whole.cpuMicroseconds() / floor.cpuMicroseconds(),
                    MOST_OF_THE_FLOOR);
            atMost(name + ": allocation / floor", whole.allocatedBytes() / floor.allocatedBytes(), MOST_ALLOCATED);
        }
        atMost("batch: CPU time of a line / floor", batch.cpuMicroseconds() / batchFloor.cpuMicroseconds(), 1);
    }

    private Figures of(Patients patients, String step) {
        return get(patients.code() + "/Assessing." + step);
    }

    private Figures get(String name) {
        Figures found = figures.get(name);
        if (found == null) {
            throw new IllegalStateException(name + " was not measured; the table needs all");
        }
        return found;
    }

    private static void row(Patients patients, String step, Figures found, Figures floor) {
        say(
                "%-14s %-14s %10.2f %10.2f %8.2f %12.0f",
                patients.code(),
                step,
                found.cpuMicroseconds(),
                found.wallMicroseconds(),
                found.cpuMicroseconds() / floor.cpuMicroseconds(),
                found.allocatedBytes());
    }

    private void atMost(String name, double found, double most) {
        missed |= found > most;
        say("%-6s %-52s %8.2f   (at most %.2f)", found <= most ? "ok" : "MISSED", name, found, most);
    }

    /** A line for each kind of patients: its code and the microseconds of processor time that deciding takes. */
    private List<String> deciding() {
        List<String> lines = new ArrayList<>();
        for (Patients patients : Patients.values()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%s %.3f",
                    patients.code(),
                    of(patients, "deciding").cpuMicroseconds()));
        }
        return lines;
    }

    private static String machine() throws IOException {
        String memory = Files.readAllLines(Path.of("/proc/meminfo")).get(0).replaceAll("\\D", "");
        return "%d cores, %d MiB memory, Java %s, load average %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        Long.parseLong(memory) / 1024,
                        System.getProperty("java.vm.version"),
                        Files.readString(Path.of("/proc/loadavg")).split(" ", 2)[0]);
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
