package org.sciatica.assessment;

import org.sciatica.rule.Rule;

/** A rule that a test knows by its id. */
public final class RuleById {

    private RuleById() {}

    /**
     * The rule of this id.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Rule in(RuleSet rules, String id) {
        return rules.rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule " + id));
    }
}
