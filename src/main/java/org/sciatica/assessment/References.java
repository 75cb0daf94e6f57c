package org.sciatica.assessment;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sciatica.catalogue.Intervention;
import org.sciatica.evidence.Conflict;
import org.sciatica.evidence.Evidence;
import org.sciatica.evidence.Statement;
import org.sciatica.rule.Rule;

/** What rules, interventions and conflicts cite, as sets of places in the lists of all statements and conflicts. */
final class References {

    private final List<Statement> statements;
    private final List<Conflict> conflicts;
    private final BitSet[] statementsOfRule;
    private final BitSet[] conflictsOfRule;
    private final BitSet[] statementsOfPassage;
    private final BitSet[] statementsOfConflict;

    References(Evidence evidence, RuleSet ruleSet, Gates gates) {
        statements = evidence.statements()
                .sorted(Comparator.comparing(Statement::id))
                .toList();
        conflicts = evidence.conflicts().toList();
        Map<String, Integer> placeOfStatement = places(statements, Statement::id);
        Map<String, Integer> placeOfConflict = places(conflicts, Conflict::id);
        List<Rule> rules = ruleSet.rules();
        statementsOfRule = rules.stream()
                .map(rule -> set(rule.statements(), placeOfStatement))
                .toArray(BitSet[]::new);
        conflictsOfRule = rules.stream()
                .map(rule -> set(rule.conflicts(), placeOfConflict))
                .toArray(BitSet[]::new);
        statementsOfPassage = gates.passages().stream()
                .map(passage -> union(passage.interventions().stream().map(Intervention::statements), placeOfStatement))
                .toArray(BitSet[]::new);
        statementsOfConflict = conflicts.stream()
                .map(conflict ->
                        union(conflict.positions().stream().map(Conflict.Position::statements), placeOfStatement))
                .toArray(BitSet[]::new);
    }

    private static BitSet union(Stream<List<String>> ids, Map<String, Integer> places) {
        BitSet union = new BitSet();
        ids.forEach(some -> union.or(set(some, places)));
        return union;
    }

    private static <T> Map<String, Integer> places(List<T> all, Function<T, String> id) {
        Map<String, Integer> places = new HashMap<>();
        all.forEach(one -> places.put(id.apply(one), places.size()));
        return places;
    }

    private static BitSet set(Collection<String> ids, Map<String, Integer> places) {
        BitSet set = new BitSet();
        ids.forEach(id -> set.set(Objects.requireNonNull(places.get(id), id)));
        return set;
    }

    /** All statements, by id. */
    List<Statement> statements() {
        return statements;
    }

    /** All conflicts, in their order. */
    List<Conflict> conflicts() {
        return conflicts;
    }

    /** What a rule rests on, by its place in the rule set. */
    BitSet statementsOfRule(int position) {
        return statementsOfRule[position];
    }

    /** Which conflicts a rule settles. */
    BitSet conflictsOfRule(int position) {
        return conflictsOfRule[position];
    }

    /** What the interventions behind these gates are described from. */
    BitSet statementsOf(Passage passage) {
        return statementsOfPassage[passage.number()];
    }

    /** What the documents say in a conflict, by its place among all. */
    BitSet statementsOfConflict(int place) {
        return statementsOfConflict[place];
    }
}
