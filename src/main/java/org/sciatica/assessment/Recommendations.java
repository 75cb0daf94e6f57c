package org.sciatica.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sciatica.assessment.Assessment.Advice;
import org.sciatica.assessment.Assessment.Reassess;
import org.sciatica.assessment.Assessment.Referral;
import org.sciatica.assessment.RuleSet.Concluding;
import org.sciatica.catalogue.Catalogue;
import org.sciatica.catalogue.Intervention;
import org.sciatica.logic.Truth;
import org.sciatica.rule.Outcome;
import org.sciatica.rule.Rule;
import org.sciatica.vocabulary.TriageLevel;

/** What is named for a doctor, what is advised, and when to look again. */
final class Recommendations {

    private static final List<BlindSpot> EVERYTHING_NOT_COVERED = List.of(BlindSpot.values());

    private final RuleSet ruleSet;
    private final Catalogue catalogue;

    Recommendations(RuleSet ruleSet, Catalogue catalogue) {
        this.ruleSet = ruleSet;
        this.catalogue = catalogue;
    }

    /** A referral is named by an indication, or by something present that speaks against it. */
    List<Referral> referrals(Reasoning reasoning) {
        Map<String, Chosen.Gathering> named = new HashMap<>();
        Map<String, Chosen.Gathering> namedByObjection = new HashMap<>();
        Map<String, Chosen.Gathering> against = new HashMap<>();
        for (Concluding<Outcome.Refers> refers : ruleSet.concluding(Outcome.Refers.class)) {
            if (reasoning.holds(refers)) {
                refers.then().codes().forEach(code -> add(named, code, refers));
            }
        }
        for (Concluding<Outcome.SpeaksAgainst> objects : ruleSet.concluding(Outcome.SpeaksAgainst.class)) {
            if (reasoning.of(objects) == Truth.FAILS) {
                continue;
            }
            for (String code : objects.then().codes()) {
                add(against, code, objects);
                if (objects.then().alsoNames() && reasoning.holds(objects)) {
                    add(namedByObjection, code, objects);
                }
            }
        }
        namedByObjection.forEach(named::putIfAbsent);
        List<Referral> referrals = new ArrayList<>(named.size());
        for (Intervention intervention : catalogue.all()) {
            if (named.containsKey(intervention.code())) {
                referrals.add(new Referral(
                        intervention,
                        gathered(named.get(intervention.code())),
                        gathered(against.get(intervention.code()))));
            }
        }
        return referrals;
    }

    List<Advice> advice(Reasoning reasoning) {
        Map<String, Chosen.Gathering> given = new LinkedHashMap<>();
        for (Concluding<Outcome.Advises> advises : ruleSet.concluding(Outcome.Advises.class)) {
            if (reasoning.holds(advises)) {
                add(given, advises.then().code(), advises);
            }
        }
        List<Advice> advice = new ArrayList<>(given.size());
        given.forEach((code, rules) -> advice.add(new Advice(catalogue.get(code), gathered(rules))));
        return advice;
    }

    Reassess reassess(Reasoning reasoning) {
        int withinHours = Integer.MAX_VALUE;
        List<String> when = new ArrayList<>();
        Chosen.Gathering because = gathering();
        for (Concluding<Outcome.Reassesses> rule : ruleSet.concluding(Outcome.Reassesses.class)) {
            if (reasoning.holds(rule)) {
                withinHours = Math.min(withinHours, rule.then().withinHours());
                when.add(rule.then().when());
                because.add(rule);
            }
        }
        if (when.isEmpty()) {
            throw new IllegalStateException("no rule says when to look again");
        }
        return new Reassess(withinHours, when, gathered(because));
    }

    List<BlindSpot> notCovered(TriageLevel level) {
        return level == TriageLevel.EMERGENCY ? List.of() : EVERYTHING_NOT_COVERED;
    }

    private void add(Map<String, Chosen.Gathering> rules, String code, Concluding<?> rule) {
        rules.computeIfAbsent(code, key -> gathering()).add(rule);
    }

    private Chosen.Gathering gathering() {
        return new Chosen.Gathering(ruleSet.rules().size());
    }

    private Chosen<Rule> gathered(Chosen.@Nullable Gathering rules) {
        return rules == null ? gathering().of(ruleSet.rules()) : rules.of(ruleSet.rules());
    }
}
