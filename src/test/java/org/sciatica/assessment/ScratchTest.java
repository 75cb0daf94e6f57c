package org.sciatica.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sciatica.vocabulary.Answer;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Input;

class ScratchTest {
    @Test
    void vignettes() throws Exception {
        Assessor assessor = Assessor.standard();
        ObjectMapper mapper = new ObjectMapper();
        for (String line : Files.readAllLines(Path.of("../shared/cases/vignettes.jsonl"))) {
            JsonNode v = mapper.readTree(line);
            Map<Input, Answer> a = new EnumMap<>(Input.class);
            Map<Input, BigDecimal> m = new EnumMap<>(Input.class);
            v.get("request")
                    .properties()
                    .forEach(g -> g.getValue().properties().forEach(e -> {
                        Input input = Input.of(e.getKey()).orElseThrow();
                        if (input.isMeasurement())
                            m.put(input, new BigDecimal(e.getValue().asText()));
                        else
                            a.put(
                                    input,
                                    switch (e.getValue().asText()) {
                                        case "present", "positive" -> Answer.PRESENT;
                                        case "absent", "negative" -> Answer.ABSENT;
                                        default -> Answer.UNKNOWN;
                                    });
                    }));
            long t = System.nanoTime();
            Assessment r = assessor.assess(Findings.of(a, m));
            t = System.nanoTime() - t;
            System.out.println(v.get("id").asText() + " " + r.triage().level() + " settled="
                    + r.triage().settled() + " high=" + r.triage().highestPossible() + " "
                    + r.phase().value() + "/" + r.phase().settled() + " q="
                    + r.questions().size() + " allowed="
                    + r.interventions().values().stream()
                            .flatMap(d -> d.stream())
                            .filter(d -> d.status() == Assessment.Status.ALLOWED)
                            .count()
                    + " conflicts=" + r.conflicts().size() + " us=" + t / 1000);
        }
    }
}
