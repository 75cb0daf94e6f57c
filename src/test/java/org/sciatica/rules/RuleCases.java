package org.sciatica.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.sciatica.assessment.RuleTruth;
import org.sciatica.logic.Truth;
import org.sciatica.rule.Rule;
import org.sciatica.rule.RuleClass;

/** The cases of one rule class as data; every rule must have one where it holds, one where it fails, one where it is open. */
public final class RuleCases {

    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Map<String, Set<Truth>> seen = new LinkedHashMap<>();
    private final List<DynamicTest> tests = new ArrayList<>();

    private RuleCases(RuleClass ruleClass) {
        ruleClass.rules().forEach(rule -> {
            rules.put(rule.id(), rule);
            seen.put(rule.id(), EnumSet.noneOf(Truth.class));
        });
    }

    public static RuleCases of(RuleClass ruleClass) {
        return new RuleCases(ruleClass);
    }

    public RuleCases holds(String rule, Given given) {
        return expect(rule, Truth.HOLDS, given);
    }

    public RuleCases fails(String rule, Given given) {
        return expect(rule, Truth.FAILS, given);
    }

    public RuleCases open(String rule, Given given) {
        return expect(rule, Truth.OPEN, given);
    }

    /** The rule reads an open answer its own way: given these findings it is decided although they are open. */
    public RuleCases neverOpen(String rule, Truth insteadOfOpen, Given given) {
        seen.get(rule).add(Truth.OPEN);
        return expect(rule, insteadOfOpen, given);
    }

    /** The rule holds of everybody. */
    public RuleCases always(String rule) {
        seen.get(rule).addAll(EnumSet.allOf(Truth.class));
        return holds(rule, Given.given()).holds(rule, Given.everythingDenied());
    }

    private RuleCases expect(String id, Truth truth, Given given) {
        Rule rule = rules.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("No rule " + id + " in this class");
        }
        seen.get(id).add(truth);
        tests.add(dynamicTest(
                id + " " + truth + " of " + given,
                () -> assertThat(RuleTruth.of(rule, given.findings())).isEqualTo(truth)));
        return this;
    }

    public Stream<DynamicTest> tests() {
        DynamicTest complete = dynamicTest(
                "every rule has cases for every truth",
                () -> seen.forEach(
                        (id, truths) -> assertThat(truths).as(id).containsExactlyInAnyOrder(Truth.values())));
        return Stream.concat(tests.stream(), Stream.of(complete));
    }
}
