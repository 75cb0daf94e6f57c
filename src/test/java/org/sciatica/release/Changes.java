package org.sciatica.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.javabdd.BDD;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sciatica.proof.Verdict;
import org.sciatica.release.DecidingRules.Gated;
import org.sciatica.rule.Rule;

/**
 * What is not the same in two rule sets, by id or code.
 *
 * @param rules those that came, went, or say something else; not those that only say it in other words
 * @param interventions those that came, went, or have other gates of those that are in both
 * @param inputs those that went, came, or have another range or imply something else
 */
record Changes(Set<String> rules, Set<String> interventions, Set<String> inputs) {

    static Changes between(DecidingRules before, DecidingRules after, EveryState space) {
        Verdict<BDD> then = new Verdict<>(space, space.facts(), before.rules());
        Verdict<BDD> now = new Verdict<>(space, space.facts(), after.rules());
        Map<String, Rule> was = byId(before);
        Map<String, Rule> is = byId(after);
        return new Changes(
                differing(
                        was,
                        is,
                        (one, other) -> one.then().equals(other.then())
                                && (one.when().equals(other.when())
                                        || space.none(space.not(then.of(one).same(now.of(other), space))))),
                differing(
                        before.gated(),
                        after.gated(),
                        (one, other) -> gates(one, is).equals(gates(other, was))),
                differing(before.inputs(), after.inputs(), Changes::means));
    }

    private static Map<String, Rule> byId(DecidingRules of) {
        return of.rules().rules().stream().collect(Collectors.toMap(Rule::id, Function.identity()));
    }

    /** The gates that the other rule set has too. */
    private static Set<String> gates(Gated gated, Map<String, Rule> others) {
        return gated.gates().stream().map(Rule::id).filter(others::containsKey).collect(Collectors.toSet());
    }

    /** The temperature from which an answer says "raised" is compared where both sets tell it; a published one does not. */
    private static boolean means(JsonNode one, JsonNode other) {
        boolean told = one.has("from") && other.has("from");
        return (!told || one.get("from").equals(other.get("from")))
                && Stream.of("/range/least", "/range/most", "/range/integer", "/implies")
                        .allMatch(part -> one.at(part).equals(other.at(part)));
    }

    private static <T> Set<String> differing(Map<String, T> before, Map<String, T> after, BiPredicate<T, T> same) {
        Set<String> codes = new TreeSet<>(before.keySet());
        codes.addAll(after.keySet());
        codes.removeIf(code -> {
            T was = before.get(code);
            T is = after.get(code);
            return was != null && is != null && same.test(was, is);
        });
        return codes;
    }

    /** All of them. */
    Set<String> all() {
        Set<String> all = new TreeSet<>(rules);
        all.addAll(interventions);
        all.addAll(inputs);
        return all;
    }
}
