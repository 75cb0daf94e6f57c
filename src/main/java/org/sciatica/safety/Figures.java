package org.sciatica.safety;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sciatica.assessment.Assessor;
import org.sciatica.assessment.BlindSpot;
import org.sciatica.assessment.Contradiction;
import org.sciatica.assessment.RuleSet;
import org.sciatica.catalogue.Intervention;
import org.sciatica.logic.InputsOf;
import org.sciatica.rule.Basis;
import org.sciatica.rule.Outcome;
import org.sciatica.rule.Rule;

/** The numbers that the pages quote: counted from the rules and the evidence, or measured by the last build. */
final class Figures {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z0-9-]+)}");

    private final Map<String, String> values = new HashMap<>();

    Figures(Assessor assessor, SafetyCase safetyCase, BuildResults results, String version) {
        RuleSet ruleSet = assessor.ruleSet();
        List<Rule> rules = ruleSet.rules();
        List<Intervention> offered = assessor.catalogue().all().stream()
                .filter(intervention -> intervention.kind().canBeAllowed())
                .toList();
        values.put("service-version", version);
        values.put("rule-set-version", RuleSet.VERSION);
        values.put("rule-set-sha256", assessor.fingerprint());
        count("documents", assessor.evidence().documents().size());
        count("statements", assessor.evidence().statements().count());
        count("conflicts", assessor.evidence().conflicts().count());
        count("rules", rules.size());
        count("rules-triage", ruleSet.concluding(Outcome.RaisesTriage.class).size());
        count("rules-gates", ruleSet.concluding(Outcome.Gate.class).size());
        count(
                "rules-safety-default",
                rules.stream()
                        .filter(rule -> rule.basis() == Basis.SAFETY_DEFAULT)
                        .count());
        count("interventions", offered.size());
        count(
                "never-offered",
                offered.stream()
                        .filter(item -> item.groups().stream()
                                .anyMatch(group -> group.code().startsWith("never")))
                        .count());
        count(
                "red-flag-inputs",
                ruleSet.concluding(Outcome.RaisesTriage.class).stream()
                        .filter(rule -> rule.then().level().seeDoctorNow())
                        .flatMap(rule -> InputsOf.condition(rule.rule().when(), ruleSet).stream())
                        .distinct()
                        .count());
        count("blind-spots", Stream.of(BlindSpot.values()).count());
        count("contradictions", Contradiction.every().size());
        count("hazards", safetyCase.hazards().size());
        count(
                "hazards-not-yet",
                safetyCase.hazards().stream().filter(h -> !h.appliesYet()).count());
        count(
                "hazards-without-requirement",
                safetyCase.hazards().stream()
                        .filter(h -> h.appliesYet() && h.controls().isEmpty())
                        .count());
        count("requirements", safetyCase.requirements().size());
        count(
                "requirement-tests",
                safetyCase.requirements().stream()
                        .mapToLong(r -> r.tests().size())
                        .sum());
        values.putAll(results.figures());
    }

    private void count(String name, long value) {
        values.put(name, Long.toString(value));
    }

    /** The text with every figure in its place; one that cannot be had is shown as not measured. */
    String fill(String text) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(values.getOrDefault(match.group(1), "*not measured*")));
    }
}
