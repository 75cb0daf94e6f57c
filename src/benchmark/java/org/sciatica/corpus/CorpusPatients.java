package org.sciatica.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sciatica.vocabulary.Findings;

/** The patients of the corpus without what is decided on them. */
public final class CorpusPatients {

    private static final Path FOLDER = Path.of("src/test/resources/corpus");

    private CorpusPatients() {}

    /** All of them, file by file in the order of their names. */
    public static List<Findings> all() throws IOException {
        List<Findings> patients = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                CorpusFile.read(file).cases().forEach(one -> patients.add(one.findings()));
            }
        }
        return patients;
    }
}
