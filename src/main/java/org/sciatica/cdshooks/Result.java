package org.sciatica.cdshooks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.sciatica.assessment.Assessment;
import org.sciatica.assessment.Assessment.Status;
import org.sciatica.rule.Rule;

/**
 * The decision by its codes, for machines.
 *
 * @param triage the level
 * @param settled whether no open answer can change the level
 * @param highestPossible the highest level that open answers could bring
 * @param phase the phase
 * @param allowed what is allowed
 * @param conditional what waits for an answer
 * @param withheld what is withheld
 * @param rules every rule that the decision cites
 * @param versions by what it was made
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Result(
        String triage,
        boolean settled,
        String highestPossible,
        String phase,
        List<String> allowed,
        List<String> conditional,
        List<String> withheld,
        List<String> rules,
        Versions versions) {

    static Result of(Assessment assessment, Versions versions) {
        return new Result(
                assessment.triage().level().code(),
                assessment.triage().settled(),
                assessment.triage().highestPossible().code(),
                assessment.phase().value().code(),
                codes(assessment, Status.ALLOWED),
                codes(assessment, Status.CONDITIONAL),
                codes(assessment, Status.WITHHELD),
                assessment.rules().stream().map(Rule::id).toList(),
                versions);
    }

    private static List<String> codes(Assessment assessment, Status status) {
        return assessment.decided(status).stream()
                .map(decision -> decision.intervention().code())
                .toList();
    }
}
