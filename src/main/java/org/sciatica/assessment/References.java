package org.sciatica.assessment;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
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
    private final IdentityHashMap<Passage, BitSet> statementsOfPassage = new IdentityHashMap<>();
    private final Map<String, BitSet> statementsOfConflict = new HashMap<>();

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
        for (Passage passage : gates.passages()) {
            BitSet cited = new BitSet();
            passage.interventions().forEach(behind -> cited.or(set(behind.statements(), placeOfStatement)));
            statementsOfPassage.put(passage, cited);
        }
        for (Conflict conflict : conflicts) {
            BitSet cited = new BitSet();
            conflict.positions().forEach(position -> cited.or(set(position.statements(), placeOfStatement)));
            statementsOfConflict.put(conflict.id(), cited);
        }
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

    BitSet conflictsOfRule(int position) {
        return conflictsOfRule[position];
    }

    /** What the interventions behind these gates are described from. */
    BitSet statementsOf(Passage passage) {
        return Objects.requireNonNull(statementsOfPassage.get(passage));
    }

    BitSet statementsOf(Conflict conflict) {
        return Objects.requireNonNull(statementsOfConflict.get(conflict.id()));
    }
}
