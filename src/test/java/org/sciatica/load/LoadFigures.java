package org.sciatica.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Prints what is measured beside what is wanted, and remembers what was missed. */
final class LoadFigures {

    private final List<String> missed = new ArrayList<>();

    /** The machine that every figure was measured on; the driver shares it with the service. */
    static String machine() throws IOException {
        String memory = Files.readAllLines(Path.of("/proc/meminfo")).get(0).replaceAll("\\D", "");
        return "%d cores, %d MiB memory, Java %s, load average %s"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        Long.parseLong(memory) / 1024,
                        System.getProperty("java.vm.version"),
                        Files.readString(Path.of("/proc/loadavg")).split(" ", 2)[0]);
    }

    void title(String scenario) {
        say("\n" + scenario);
    }

    void say(String line) {
        System.out.println(line);
    }

    /** A figure that must not be above a limit. */
    void atMost(String name, double found, double most) {
        judge(name, found, found <= most, "at most", most);
    }

    /** A figure that must not be below a limit. */
    void atLeast(String name, double found, double least) {
        judge(name, found, found >= least, "at least", least);
    }

    /** Something that must be so. */
    void holds(String name, boolean found) {
        judge(name, found ? 1 : 0, found, "is", 1);
    }

    private void judge(String name, double found, boolean reached, String relation, double wanted) {
        String line =
                "  %-6s %-56s %10.2f   (%s %.2f)".formatted(reached ? "ok" : "MISSED", name, found, relation, wanted);
        say(line);
        if (!reached) {
            missed.add(line.strip());
        }
    }

    /** What was missed, a line each. */
    List<String> missed() {
        return missed;
    }
}
