package org.sciatica.secondopinion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sciatica.assessment.Assessment;
import org.sciatica.assessment.Assessment.Referral;
import org.sciatica.assessment.Assessment.Status;
import org.sciatica.assessment.Assessor;
import org.sciatica.rule.Rule;
import org.sciatica.secondopinion.Opinion.Standing;
import org.sciatica.vocabulary.Findings;

/** What the service answers, put into the words of the tables. */
final class ServiceOpinion {

    private static final String BLOCK = "nerve-block";

    private final Assessor assessor = Assessor.standard();
    private final Map<String, String> gates;

    ServiceOpinion(Tables tables) {
        gates = tables.of("published").stream().collect(Collectors.toMap(line -> line.get(0), line -> line.get(1)));
    }

    Opinion on(Findings findings) {
        Assessment assessment = assessor.assess(findings);
        Map<String, Standing> standings = new TreeMap<>();
        assessment.interventions().values().stream().flatMap(List::stream).forEach(decision -> {
            String status = switch (decision.status()) {
                case ALLOWED -> "allowed";
                case CONDITIONAL -> "conditional";
                case WITHHELD -> "withheld";
            };
            boolean allowed = decision.status() == Status.ALLOWED;
            standings.put(decision.intervention().code(), new Standing(status, gates(decision.because(), allowed)));
        });
        Optional<Referral> block = assessment.referrals().stream()
                .filter(referral -> referral.intervention().code().equals(BLOCK))
                .findFirst();
        return new Opinion(
                assessment.triage().level().code(),
                assessment.phase().value().code(),
                standings,
                block.isPresent(),
                block.map(ServiceOpinion::against).orElse(Set.of()));
    }

    /**
     * What the tables call these gates. What bars the way is named together with the rules that triggered it, which are of
     * no interest here; an allowed intervention names gates alone, so that one unknown to the tables shows.
     */
    private Set<String> gates(List<Rule> because, boolean gatesOnly) {
        return because.stream()
                .map(Rule::id)
                .filter(id -> gatesOnly || gates.containsKey(id))
                .map(id -> gates.getOrDefault(id, id))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> against(Referral block) {
        return block.excludedBy().stream()
                .map(rule -> rule.id().substring(BLOCK.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
