package org.sciatica.selftest;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sciatica.assessment.Assessment;
import org.sciatica.assessment.Assessment.Status;
import org.sciatica.assessment.Assessor;
import org.sciatica.request.RequestReader;
import org.sciatica.rule.Rule;

/**
 * A patient and what is decided about them.
 *
 * @param name the case in plain words
 * @param request a request for an assessment as it comes over HTTP
 * @param decided what is decided
 */
public record GoldenCase(String name, JsonNode request, Decided decided) {

    /**
     * The decision in short.
     *
     * @param triage code of the level
     * @param because ids of the triage rules that hold
     * @param settled whether no open answer can change the level
     * @param phase code of the phase
     * @param phaseSettled whether no open answer can change the phase
     * @param allowed how many interventions of all kinds are allowed
     * @param conditional how many wait for an answer
     * @param withheld how many are withheld
     */
    public record Decided(
            String triage,
            List<String> because,
            boolean settled,
            String phase,
            boolean phaseSettled,
            int allowed,
            int conditional,
            int withheld) {}

    /** What this assessor decides about the patient. */
    public static Decided decide(JsonNode request, Assessor assessor) {
        byte[] body = request.toString().getBytes(StandardCharsets.UTF_8);
        Assessment assessment = assessor.assess(RequestReader.read(body));
        return new Decided(
                assessment.triage().level().code(),
                assessment.triage().because().stream().map(Rule::id).toList(),
                assessment.triage().settled(),
                assessment.phase().value().code(),
                assessment.phase().settled(),
                assessment.decided(Status.ALLOWED).size(),
                assessment.decided(Status.CONDITIONAL).size(),
                assessment.decided(Status.WITHHELD).size());
    }
}
