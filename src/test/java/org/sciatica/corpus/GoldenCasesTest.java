package org.sciatica.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sciatica.assessment.Assessor;
import org.sciatica.request.RequestReader;
import org.sciatica.selftest.Golden;
import org.sciatica.selftest.GoldenCase;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Phase;
import org.sciatica.vocabulary.TriageLevel;

/**
 * The golden cases of the self-test are every seventh case of the corpus, told as requests. After a change of decisions or rules
 * that is meant, {@code ./mvnw test -Dtest=GoldenCasesTest -Dselftest.write=true} writes them anew.
 */
class GoldenCasesTest {

    private static final Path FILE = Path.of("src/main/resources/selftest/golden.jsonl");
    private static final int EVERY = 7;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static Golden golden;

    @BeforeAll
    static void decide() throws IOException {
        Assessor assessor = Assessor.standard();
        List<GoldenCase> cases = new ArrayList<>();
        int next = 0;
        for (CorpusCase one : corpus()) {
            if (next++ % EVERY == 0) {
                JsonNode request = request(one.findings());
                cases.add(new GoldenCase(one.name(), request, GoldenCase.decide(request, assessor)));
            }
        }
        golden = new Golden(assessor.fingerprint(), cases);
        if (Boolean.getBoolean("selftest.write")) {
            Files.writeString(FILE, golden.written(), StandardCharsets.UTF_8);
        }
    }

    private static List<CorpusCase> corpus() throws IOException {
        List<CorpusCase> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/corpus"))) {
            for (Path file : files.sorted().toList()) {
                cases.addAll(CorpusFile.read(file).cases());
            }
        }
        return cases;
    }

    private static JsonNode request(Findings findings) {
        ObjectNode request = MAPPER.createObjectNode();
        findings.answered()
                .forEach((input, answer) -> request.withObjectProperty(
                                input.group().code())
                        .put(input.code(), RequestReader.word(input, answer)));
        findings.measured()
                .forEach((input, value) ->
                        request.withObjectProperty(input.group().code()).put(input.code(), value));
        return request.isEmpty()
                ? request.set("symptoms", MAPPER.createObjectNode().put("chills", "unknown"))
                : request;
    }

    @Test
    void the_packaged_cases_are_what_is_decided_now() throws IOException {
        assertThat(Files.readString(FILE)).isEqualTo(golden.written());
    }

    @Test
    void they_hold_every_level_and_every_phase_settled_and_open() {
        List<GoldenCase.Decided> decided =
                golden.cases().stream().map(GoldenCase::decided).toList();
        assertThat(decided).hasSizeGreaterThanOrEqualTo(40);
        assertThat(decided)
                .extracting(GoldenCase.Decided::triage)
                .contains(Arrays.stream(TriageLevel.values())
                        .map(TriageLevel::code)
                        .toArray(String[]::new));
        assertThat(decided)
                .extracting(GoldenCase.Decided::phase)
                .contains(Arrays.stream(Phase.values()).map(Phase::code).toArray(String[]::new));
        assertThat(decided).extracting(GoldenCase.Decided::settled).contains(true, false);
        assertThat(decided).extracting(GoldenCase.Decided::allowed).anyMatch(number -> number > 0);
    }
}
