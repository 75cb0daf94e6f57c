package org.sciatica.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sciatica.assessment.Assessor;

/**
 * Patients by theme and what is decided about them, in files that are read in review: a change of decision is a change of
 * a file. After a change that is meant, {@code ./mvnw test -Dtest=CorpusTest -Dcorpus.write=true} writes what is decided
 * now.
 */
class CorpusTest {

    private static final Path FOLDER = Path.of("src/test/resources/corpus");
    private static final Assessor ASSESSOR = Assessor.standard();

    @BeforeAll
    static void write_what_is_decided_now_when_asked_to() throws IOException {
        if (Boolean.getBoolean("corpus.write")) {
            for (CorpusFile file : files()) {
                Files.writeString(file.path(), decided(file), StandardCharsets.UTF_8);
            }
        }
    }

    private static List<CorpusFile> files() throws IOException {
        List<CorpusFile> files = new ArrayList<>();
        try (Stream<Path> paths = Files.list(FOLDER)) {
            for (Path path : paths.sorted().toList()) {
                files.add(CorpusFile.read(path));
            }
        }
        return files;
    }

    private static Map<String, Object> decide(CorpusCase one) {
        return Decisions.of(ASSESSOR.assess(one.findings()));
    }

    private static String decided(CorpusFile file) {
        return file.written(file.cases().stream().map(CorpusTest::decide).toList());
    }

    @TestFactory
    @Tag("one-by-one")
    Stream<DynamicTest> every_case_is_decided_as_its_file_says() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (CorpusFile file : files()) {
            for (CorpusCase one : file.cases()) {
                tests.add(dynamicTest(
                        file.path().getFileName() + ": " + one.name(),
                        () -> assertThat(CorpusFile.asRead(decide(one))).isEqualTo(one.expect())));
            }
        }
        assertThat(tests).hasSizeGreaterThanOrEqualTo(350);
        return tests.stream();
    }

    @Test
    void every_file_is_in_its_fixed_form_and_names_each_case_once() throws IOException {
        for (CorpusFile file : files()) {
            assertThat(file.theme()).as(file.path().toString()).startsWith("# ");
            assertThat(file.cases()).extracting(CorpusCase::name).doesNotHaveDuplicates();
            assertThat(file.text()).as(file.path().toString()).isEqualTo(decided(file));
        }
    }
}
