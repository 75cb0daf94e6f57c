package org.sciatica.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Holds the seeds against the original documents, where -Ddocuments.folder names their folder. */
class OriginalDocumentsTest {

    private static final Pattern RANGE = Pattern.compile("(\\d+)(?:-(\\d+))?");
    private static final String FOLDER = System.getProperty("documents.folder", "");

    private final List<Document> documents = Evidence.load().documents();

    @BeforeEach
    void documentsAreThere() {
        assumeFalse(
                FOLDER.isBlank(),
                "The original documents are not here; name their folder with -Ddocuments.folder to check the seeds.");
    }

    private static Path original(Document document) {
        return Path.of(FOLDER).resolve(document.file());
    }

    @Test
    void hashes_are_those_of_the_documents() throws Exception {
        for (Document document : documents) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(original(document)));
            assertThat(HexFormat.of().formatHex(digest)).as(document.id()).isEqualTo(document.sha256());
        }
    }

    @Test
    void every_statement_points_to_lines_that_say_something() throws IOException {
        for (Document document : documents) {
            List<String> lines = Files.readString(original(document), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            assertThat(lines).as(document.id()).hasSize(document.lineCount());
            for (Statement statement : document.statements()) {
                Matcher range = RANGE.matcher(statement.lines());
                while (range.find()) {
                    int first = Integer.parseInt(range.group(1));
                    int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
                    assertThat(first).as(statement.id()).isBetween(1, last);
                    assertThat(last).as(statement.id()).isLessThanOrEqualTo(lines.size());
                    assertThat(lines.subList(first - 1, last))
                            .as(statement.id())
                            .anyMatch(line -> !line.isBlank());
                }
            }
        }
    }
}
