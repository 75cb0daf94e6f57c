package org.sciatica.metamorphic;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sciatica.assessment.Assessment;
import org.sciatica.assessment.Assessment.Decision;
import org.sciatica.assessment.Assessment.Status;
import org.sciatica.assessment.Assessor;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Phase;
import org.sciatica.vocabulary.TriageLevel;

/** What relations between two answers speak of. */
record Decided(Assessment assessment) {

    private static final Assessor ASSESSOR = Assessor.standard();

    static Decided of(Findings patient) {
        return new Decided(ASSESSOR.assess(patient));
    }

    static Assessor assessor() {
        return ASSESSOR;
    }

    TriageLevel level() {
        return assessment.triage().level();
    }

    TriageLevel highest() {
        return assessment.triage().highestPossible();
    }

    Phase phase() {
        return assessment.phase().value();
    }

    Set<String> allowed() {
        return codes(Status.ALLOWED);
    }

    Set<String> withheld() {
        return codes(Status.WITHHELD);
    }

    /** Every decision on triage, phase and interventions, with its reasons. */
    List<Object> decisions() {
        return List.of(assessment.triage(), assessment.phase(), assessment.interventions());
    }

    private Set<String> codes(Status status) {
        return assessment.interventions().values().stream()
                .flatMap(List::stream)
                .filter(decision -> decision.status() == status)
                .map(Decision::intervention)
                .map(intervention -> intervention.code())
                .collect(Collectors.toSet());
    }
}
