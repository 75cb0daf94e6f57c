package org.sciatica.catalogue;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing the documents name: an exercise, a massage technique, a procedure, a measure, an examination or an advice.
 *
 * @param code its stable public code
 * @param kind what kind of thing it is
 * @param position start position; exercises only
 * @param passesThrough start positions it also takes, of what has no single one
 * @param loads what it loads; exercises only
 * @param groups the groups it belongs to beside those its other fields give it
 * @param phase the phase it belongs to; of what can be allowed only
 * @param supervision where and with whom; of what can be allowed only
 * @param module the module of the programme it belongs to, 1 to 3
 * @param side which side moves; exercises only
 * @param dose the numbers the documents give
 * @param equipment what is needed
 * @param statements the statements it is described from
 */
public record Intervention(
        String code,
        Kind kind,
        @Nullable StartPosition position,
        Set<StartPosition> passesThrough,
        List<String> loads,
        Set<InterventionGroup> groups,
        @Nullable PhaseNeeded phase,
        @Nullable Supervision supervision,
        @Nullable Integer module,
        @Nullable WhichSide side,
        @Nullable Dose dose,
        List<String> equipment,
        List<String> statements) {

    @SuppressWarnings("NullAway") // an absent key of the file arrives as null
    public Intervention {
        passesThrough = passesThrough == null ? Set.of() : Set.copyOf(passesThrough);
        loads = loads == null ? List.of() : List.copyOf(loads);
        groups = groups == null ? Set.of() : Set.copyOf(groups);
        equipment = equipment == null ? List.of() : List.copyOf(equipment);
        statements = List.copyOf(statements);
        if (kind.canBeAllowed() && (phase == null || supervision == null)) {
            throw new IllegalArgumentException(code + " has no phase or no supervision");
        }
        if (statements.isEmpty()) {
            throw new IllegalArgumentException(code + " rests on no statement");
        }
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean startsFrom(StartPosition start) {
        return position == start || passesThrough.contains(start);
    }

    boolean isIn(InterventionGroup group) {
        return groups.contains(group);
    }
}
