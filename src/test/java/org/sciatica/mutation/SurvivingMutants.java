package org.sciatica.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sciatica.MeasuredFigure;
import org.sciatica.data.YamlResource;

/**
 * Reads the report of the mutation testing and fails the build on a mutant that no test notices and no line of
 * {@code mutation/equivalent.yaml} explains, and on an explanation whose mutant no longer survives.
 */
public final class SurvivingMutants {

    private static final Path REPORT = Path.of("target/pit-reports/mutations.csv");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Set<String> NOTICED = Set.of("KILLED", "TIMED_OUT", "MEMORY_ERROR");

    private SurvivingMutants() {}

    /**
     * A mutant, told without a line number so that a change elsewhere in the file does not touch it.
     *
     * @param type the class, with its package below org.sciatica
     * @param method the method; of a lambda the method it stands in
     * @param mutator what was changed, the name without "Mutator"
     * @param code the line of code that was changed
     */
    record Mutant(String type, String method, String mutator, String code) {}

    /** A mutant that no test can notice, and why. */
    record Equivalent(String type, String method, String mutator, String code, String reason) {
        Mutant mutant() {
            return new Mutant(type, method, mutator, code);
        }
    }

    public static void main(String[] arguments) throws IOException {
        List<String> lines = Files.readAllLines(REPORT);
        List<Mutant> surviving = new ArrayList<>();
        for (String line : lines) {
            String[] columns = line.split(",", 7);
            if (!NOTICED.contains(columns[5])) {
                surviving.add(mutant(columns));
            }
        }
        double killed = 100.0 * (lines.size() - surviving.size()) / lines.size();
        MeasuredFigure.record("mutants", lines.size());
        MeasuredFigure.record("mutants-killed", String.format(Locale.ROOT, "%.1f %%", killed));
        List<Mutant> explained = YamlResource.list("mutation/equivalent.yaml", Equivalent.class).stream()
                .map(Equivalent::mutant)
                .toList();
        MeasuredFigure.record("mutants-equivalent", explained.size());
        List<String> faults = new ArrayList<>();
        without(surviving, explained).forEach(mutant -> faults.add("not noticed and not explained: " + mutant));
        without(explained, surviving).forEach(mutant -> faults.add("explained and does not survive: " + mutant));
        if (!faults.isEmpty()) {
            throw new IllegalStateException("Mutants:\n  " + String.join("\n  ", faults));
        }
    }

    private static Mutant mutant(String... columns) throws IOException {
        String type = columns[1];
        Path source = SOURCES.resolve(type.substring(0, type.lastIndexOf('.')).replace('.', '/'))
                .resolve(columns[0]);
        String method = columns[3].replaceAll("^lambda\\$(.*)\\$\\d+$", "$1");
        String mutator = columns[2].replaceAll(".*\\.", "").replaceAll("Mutator$", "");
        String code =
                Files.readAllLines(source).get(Integer.parseInt(columns[4]) - 1).strip();
        return new Mutant(type.replace("org.sciatica.", ""), method, mutator, code);
    }

    /** The first list without the second; what is there twice must be there twice. */
    private static List<Mutant> without(List<Mutant> mutants, List<Mutant> others) {
        List<Mutant> left = new ArrayList<>(mutants);
        others.forEach(left::remove);
        return left;
    }
}
