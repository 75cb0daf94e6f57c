package org.sciatica.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sciatica.catalogue.Kind.EXERCISE;
import static org.sciatica.catalogue.Kind.PHYSIOTHERAPY;
import static org.sciatica.catalogue.Kind.PROGRAMME_MODULE;
import static org.sciatica.catalogue.Kind.THERAPY;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SelectionTest {

    private static final Map<Selection, Set<InterventionGroup>> BY_GROUP = Map.ofEntries(
            Map.entry(Selection.VIGOROUS_STROKES, Set.of(InterventionGroup.VIGOROUS_STROKES)),
            Map.entry(Selection.HEAT_APPLICATIONS, Set.of(InterventionGroup.HEAT)),
            Map.entry(Selection.HEAT_AND_COLD, Set.of(InterventionGroup.HEAT, InterventionGroup.COLD)),
            Map.entry(Selection.TRACTION_PROCEDURES, Set.of(InterventionGroup.TRACTION)),
            Map.entry(Selection.UNSUITABLE_IN_PREGNANCY, Set.of(InterventionGroup.WARM_WATER_OR_WRAP)),
            Map.entry(Selection.STRAIGHT_LEG_RAISES, Set.of(InterventionGroup.STRAIGHT_LEG_RAISE)),
            Map.entry(Selection.FOOT_BENDING, Set.of(InterventionGroup.FOOT_BENDING)),
            Map.entry(Selection.SITTING_UP, Set.of(InterventionGroup.SITTING_UP)),
            Map.entry(Selection.FORWARD_BENDS, Set.of(InterventionGroup.FORWARD_BEND)),
            Map.entry(Selection.SIDE_BENDS, Set.of(InterventionGroup.SIDE_BEND)),
            Map.entry(Selection.SQUATS, Set.of(InterventionGroup.SQUAT)),
            Map.entry(Selection.SPORT, Set.of(InterventionGroup.SPORT)),
            Map.entry(Selection.SPECIALIST_MEASURES, Set.of(InterventionGroup.SPECIALIST)),
            Map.entry(Selection.AFTER_ASKING_A_DOCTOR, Set.of(InterventionGroup.ASK_A_DOCTOR)),
            Map.entry(Selection.NEEDLES_AND_MANIPULATION, Set.of(InterventionGroup.NEVER_NEEDLES_OR_MANIPULATION)),
            Map.entry(Selection.FOLK_PROCEDURES, Set.of(InterventionGroup.NEVER_FOLK_PROCEDURE)),
            Map.entry(Selection.NECK_EXERCISES, Set.of(InterventionGroup.NEVER_NECK)));

    private static final Map<Selection, StartPosition> BY_POSITION = Map.of(
            Selection.STARTS_SUPINE, StartPosition.SUPINE,
            Selection.STARTS_PRONE, StartPosition.PRONE,
            Selection.STARTS_SIDE_LYING, StartPosition.SIDE_LYING,
            Selection.STARTS_SITTING, StartPosition.SITTING,
            Selection.STARTS_STANDING, StartPosition.STANDING,
            Selection.STARTS_KNEELING, StartPosition.KNEELING,
            Selection.STARTS_QUADRUPED, StartPosition.QUADRUPED);

    private static final Map<Selection, Kind> IN_REMISSION = Map.of(
            Selection.EXERCISES_IN_REMISSION, EXERCISE,
            Selection.MASSAGE_IN_REMISSION, Kind.MASSAGE,
            Selection.TRACTION_IN_REMISSION, PHYSIOTHERAPY,
            Selection.THERAPIES_IN_REMISSION, THERAPY,
            Selection.MODULES_IN_REMISSION, PROGRAMME_MODULE);

    private static void takesIn(Selection selection, Item... items) {
        Stream.of(items)
                .forEach(item -> assertThat(selection.includes(item.build("S1")))
                        .as(item.toString())
                        .isTrue());
    }

    private static void leavesOut(Selection selection, Item... items) {
        Stream.of(items)
                .forEach(item -> assertThat(selection.includes(item.build("S1")))
                        .as(item.toString())
                        .isFalse());
    }

    @Test
    void everything_is_what_can_be_allowed() {
        for (Kind kind : Kind.values()) {
            assertThat(Selection.EVERYTHING.includes(Item.of(kind).build("S1")))
                    .as(kind.code())
                    .isEqualTo(kind.canBeAllowed());
        }
        leavesOut(Selection.SPORT, Item.of(Kind.ADVICE, InterventionGroup.SPORT));
    }

    @ParameterizedTest
    @EnumSource
    void groups_are_selected_by_the_selections_named_after_them(InterventionGroup group) {
        BY_GROUP.forEach((selection, groups) -> assertThat(
                        selection.includes(Item.of(THERAPY, group).build("S1")))
                .as(selection.code())
                .isEqualTo(groups.contains(group)));
    }

    @ParameterizedTest
    @EnumSource
    void positions_are_selected_by_the_selections_named_after_them(StartPosition start) {
        BY_POSITION.forEach((selection, position) -> assertThat(
                        selection.includes(Item.of(EXERCISE).from(start).build("S1")))
                .as(selection.code())
                .isEqualTo(position == start));
    }

    @ParameterizedTest
    @EnumSource
    void in_pregnancy_nothing_begins_on_the_back_or_face_down(StartPosition start) {
        assertThat(Selection.UNSUITABLE_IN_PREGNANCY.includes(
                        Item.of(EXERCISE).from(start).build("S1")))
                .isEqualTo(start == StartPosition.SUPINE || start == StartPosition.PRONE);
    }

    @ParameterizedTest
    @EnumSource
    void what_belongs_to_remission_is_selected_by_its_kind(Kind kind) {
        IN_REMISSION.forEach((selection, selected) -> {
            assertThat(selection.includes(
                            Item.of(kind).in(PhaseNeeded.REMISSION).build("S1")))
                    .as(selection.code())
                    .isEqualTo(kind == selected);
            leavesOut(selection, Item.of(kind));
        });
        assertThat(Selection.MASSAGE.includes(Item.of(kind).build("S1"))).isEqualTo(kind == Kind.MASSAGE);
        assertThat(Selection.PHYSIOTHERAPY_PROCEDURES.includes(Item.of(kind).build("S1")))
                .isEqualTo(kind == PHYSIOTHERAPY);
    }

    @Test
    void gymnastics_are_exercises_programme_and_practice_but_no_position_of_relief() {
        takesIn(
                Selection.GYMNASTICS,
                Item.of(EXERCISE),
                Item.of(PROGRAMME_MODULE),
                Item.of(THERAPY, InterventionGroup.MIND_BODY_PRACTICE));
        leavesOut(Selection.GYMNASTICS, Item.of(EXERCISE, InterventionGroup.RELIEF_POSITION), Item.of(THERAPY));
    }

    @Test
    void exercises_are_done_at_home_or_guided() {
        Item pool = Item.of(EXERCISE, InterventionGroup.POOL);
        Item prescribed = Item.of(EXERCISE).with(Supervision.PRESCRIBED);
        Item supervised = Item.of(EXERCISE).with(Supervision.SUPERVISED);
        Item clinic = Item.of(EXERCISE).with(Supervision.CLINIC);
        Item relief = Item.of(EXERCISE, InterventionGroup.RELIEF_POSITION);
        takesIn(Selection.HOME_EXERCISES, Item.of(EXERCISE), prescribed);
        leavesOut(Selection.HOME_EXERCISES, pool, supervised, clinic, relief, Item.of(THERAPY));
        takesIn(Selection.GUIDED_EXERCISES, pool, supervised, clinic, Item.of(PROGRAMME_MODULE));
        leavesOut(
                Selection.GUIDED_EXERCISES,
                Item.of(EXERCISE),
                prescribed,
                relief,
                Item.of(THERAPY, InterventionGroup.POOL),
                Item.of(THERAPY).with(Supervision.CLINIC));
    }

    @Test
    void a_module_is_selected_by_its_number() {
        takesIn(Selection.MODULE_2, Item.of(PROGRAMME_MODULE).ofModule(2));
        leavesOut(Selection.MODULE_2, Item.of(PROGRAMME_MODULE).ofModule(3), Item.of(PROGRAMME_MODULE));
        takesIn(Selection.MODULE_3, Item.of(PROGRAMME_MODULE).ofModule(3));
        leavesOut(Selection.MODULE_3, Item.of(PROGRAMME_MODULE).ofModule(2), Item.of(EXERCISE));
    }
}
