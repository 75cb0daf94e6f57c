package org.sciatica.handout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sciatica.assessment.Assessment;
import org.sciatica.assessment.Assessment.Question;
import org.sciatica.assessment.RuleSet;
import org.sciatica.rule.Outcome;
import org.sciatica.rule.Rule;
import org.sciatica.vocabulary.TriageLevel;
import org.sciatica.words.HandoutWords;

/** The signs that send a patient to a doctor at once: one for each rule that says so, told once where rules share it. */
final class Signs {

    private final HandoutWords words;
    private final Map<TriageLevel, Map<String, List<Rule>>> byLevel = new LinkedHashMap<>();

    Signs(RuleSet ruleSet, HandoutWords words) {
        this.words = words;
        for (RuleSet.Concluding<Outcome.RaisesTriage> raises : ruleSet.concluding(Outcome.RaisesTriage.class)) {
            if (raises.then().level().seeDoctorNow()) {
                byLevel.computeIfAbsent(raises.then().level(), level -> new LinkedHashMap<>())
                        .computeIfAbsent(words.sign(raises.rule()), sign -> new ArrayList<>())
                        .add(raises.rule());
            }
        }
    }

    /** All signs of a level; those not known of this patient are marked. */
    List<Sheet.Sign> of(TriageLevel level, Assessment assessment) {
        List<Sheet.Sign> signs = new ArrayList<>();
        byLevel.getOrDefault(level, Map.of())
                .forEach((sign, rules) -> signs.add(new Sheet.Sign(sign, open(rules, assessment.questions()))));
        return signs;
    }

    /** The signs found in this patient, the most urgent first. */
    List<String> found(Assessment assessment) {
        return assessment.triage().because().stream()
                .filter(rule -> rule.then() instanceof Outcome.RaisesTriage raises
                        && raises.level().seeDoctorNow())
                .map(words::sign)
                .distinct()
                .toList();
    }

    private @Nullable String open(List<Rule> rules, List<Question> questions) {
        List<Question> waiting = questions.stream()
                .filter(question -> question.because().stream().anyMatch(rules::contains))
                .toList();
        if (waiting.isEmpty()) {
            return null;
        }
        return words.text(waiting.stream().allMatch(Question::asked) ? "notKnown" : "notAsked");
    }
}
