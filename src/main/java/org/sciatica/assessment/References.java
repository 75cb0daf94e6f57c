package org.sciatica.assessment;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sciatica.catalogue.Catalogue;
import org.sciatica.catalogue.Intervention;
import org.sciatica.evidence.Conflict;
import org.sciatica.evidence.Evidence;
import org.sciatica.evidence.Statement;
import org.sciatica.rule.Rule;

/** What every rule, intervention and conflict cites, as sets of places in the lists of all statements and conflicts. */
final class References {

    private final List<Statement> statements;
    private final List<Conflict> conflicts;
    private final Map<String, Integer> placeOfStatement = new HashMap<>();
    private final Map<String, Integer> placeOfConflict = new HashMap<>();
    private final Map<String, BitSet> statementsOfRule = new HashMap<>();
    private final Map<String, BitSet> conflictsOfRule = new HashMap<>();
    private final Map<String, BitSet> statementsOfIntervention = new HashMap<>();
    private final Map<String, BitSet> statementsOfConflict = new HashMap<>();

    References(Evidence evidence, Catalogue catalogue, RuleSet ruleSet) {
        statements = evidence.statements()
                .sorted(Comparator.comparing(Statement::id))
                .toList();
        conflicts = evidence.conflicts().toList();
        for (int place = 0; place < statements.size(); place++) {
            placeOfStatement.put(statements.get(place).id(), place);
        }
        for (int place = 0; place < conflicts.size(); place++) {
            placeOfConflict.put(conflicts.get(place).id(), place);
        }
        for (Rule rule : ruleSet.rules()) {
            statementsOfRule.put(rule.id(), places(rule.statements(), placeOfStatement));
            conflictsOfRule.put(rule.id(), places(rule.conflicts(), placeOfConflict));
        }
        for (Intervention intervention : catalogue.all()) {
            statementsOfIntervention.put(intervention.code(), places(intervention.statements(), placeOfStatement));
        }
        for (Conflict conflict : conflicts) {
            statementsOfConflict.put(
                    conflict.id(),
                    places(
                            conflict.positions().stream()
                                    .flatMap(position -> position.statements().stream())
                                    .toList(),
                            placeOfStatement));
        }
    }

    private static BitSet places(Collection<String> ids, Map<String, Integer> placeOf) {
        BitSet places = new BitSet();
        ids.forEach(id -> places.set(known(placeOf, id)));
        return places;
    }

    /** All statements, by id. */
    List<Statement> statements() {
        return statements;
    }

    /** All conflicts, in their order. */
    List<Conflict> conflicts() {
        return conflicts;
    }

    BitSet statementsOf(Rule rule) {
        return known(statementsOfRule, rule.id());
    }

    BitSet conflictsOf(Rule rule) {
        return known(conflictsOfRule, rule.id());
    }

    BitSet statementsOf(Intervention intervention) {
        return known(statementsOfIntervention, intervention.code());
    }

    BitSet statementsOf(Conflict conflict) {
        return known(statementsOfConflict, conflict.id());
    }

    private static <T> T known(Map<String, T> map, String id) {
        return Objects.requireNonNull(map.get(id), id);
    }
}
