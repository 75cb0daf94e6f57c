package org.sciatica.catalogue;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An intervention for tests: at home and in any phase unless told otherwise. */
record Item(
        Kind kind,
        @Nullable StartPosition position,
        Set<InterventionGroup> groups,
        @Nullable PhaseNeeded phase,
        @Nullable Supervision supervision,
        @Nullable Integer module) {

    static Item of(Kind kind, InterventionGroup... groups) {
        return new Item(kind, null, Set.of(groups), PhaseNeeded.ANY, Supervision.HOME, null);
    }

    Item from(StartPosition start) {
        return new Item(kind, start, groups, phase, supervision, module);
    }

    Item in(@Nullable PhaseNeeded needed) {
        return new Item(kind, position, groups, needed, supervision, module);
    }

    Item with(@Nullable Supervision who) {
        return new Item(kind, position, groups, phase, who, module);
    }

    Item ofModule(int number) {
        return new Item(kind, position, groups, phase, supervision, number);
    }

    Intervention build(String... statements) {
        return new Intervention(
                "item",
                kind,
                position,
                Set.of(),
                List.of(),
                groups,
                phase,
                supervision,
                module,
                null,
                null,
                List.of(),
                List.of(statements));
    }
}
