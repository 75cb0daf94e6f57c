package org.sciatica.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sciatica.assessment.Assessment.Advice;
import org.sciatica.assessment.Assessment.Reassess;
import org.sciatica.assessment.Assessment.Referral;
import org.sciatica.catalogue.Catalogue;
import org.sciatica.logic.Truth;
import org.sciatica.rule.Outcome;
import org.sciatica.rule.Rule;
import org.sciatica.vocabulary.TriageLevel;

/** What is named for a doctor, what is advised, and when to look again. */
final class Recommendations {

    private final RuleSet ruleSet;
    private final Catalogue catalogue;
    private final Reasoning reasoning;

    Recommendations(RuleSet ruleSet, Catalogue catalogue, Reasoning reasoning) {
        this.ruleSet = ruleSet;
        this.catalogue = catalogue;
        this.reasoning = reasoning;
    }

    /** A referral is named by an indication, or by something present that speaks against it. */
    List<Referral> referrals() {
        Map<String, Set<Rule>> named = new LinkedHashMap<>();
        Map<String, Set<Rule>> namedByObjection = new LinkedHashMap<>();
        Map<String, Set<Rule>> against = new LinkedHashMap<>();
        for (RuleSet.Concluding<Outcome.Refers> refers : ruleSet.concluding(Outcome.Refers.class)) {
            if (reasoning.holds(refers)) {
                refers.then().codes().forEach(code -> add(named, code, refers.rule()));
            }
        }
        for (RuleSet.Concluding<Outcome.SpeaksAgainst> objects : ruleSet.concluding(Outcome.SpeaksAgainst.class)) {
            Rule rule = objects.rule();
            if (reasoning.of(objects) == Truth.FAILS) {
                continue;
            }
            for (String code : objects.then().codes()) {
                add(against, code, rule);
                if (objects.then().alsoNames() && reasoning.holds(objects)) {
                    add(namedByObjection, code, rule);
                }
            }
        }
        namedByObjection.forEach((code, rules) -> named.putIfAbsent(code, rules));
        return catalogue.all().stream()
                .filter(intervention -> named.containsKey(intervention.code()))
                .map(intervention -> new Referral(
                        intervention,
                        List.copyOf(named.getOrDefault(intervention.code(), Set.of())),
                        List.copyOf(against.getOrDefault(intervention.code(), Set.of()))))
                .toList();
    }

    List<Advice> advice() {
        Map<String, Set<Rule>> given = new LinkedHashMap<>();
        for (RuleSet.Concluding<Outcome.Advises> advises : ruleSet.concluding(Outcome.Advises.class)) {
            if (reasoning.holds(advises)) {
                add(given, advises.then().code(), advises.rule());
            }
        }
        List<Advice> advice = new ArrayList<>();
        given.forEach((code, rules) -> advice.add(new Advice(catalogue.get(code), List.copyOf(rules))));
        return advice;
    }

    Reassess reassess() {
        List<RuleSet.Concluding<Outcome.Reassesses>> holding = ruleSet.concluding(Outcome.Reassesses.class).stream()
                .filter(reasoning::holds)
                .toList();
        return new Reassess(
                holding.stream()
                        .mapToInt(rule -> rule.then().withinHours())
                        .min()
                        .orElseThrow(),
                holding.stream().map(rule -> rule.then().when()).toList(),
                holding.stream().map(RuleSet.Concluding::rule).toList());
    }

    List<BlindSpot> notCovered(TriageLevel level) {
        return level == TriageLevel.EMERGENCY ? List.of() : List.of(BlindSpot.values());
    }

    private static void add(Map<String, Set<Rule>> rules, String code, Rule rule) {
        rules.computeIfAbsent(code, key -> new LinkedHashSet<>()).add(rule);
    }
}
