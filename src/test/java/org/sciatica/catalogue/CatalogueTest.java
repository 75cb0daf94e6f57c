package org.sciatica.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sciatica.catalogue.Dose.Bounds;
import org.sciatica.catalogue.Dose.Progression;

class CatalogueTest {

    private final Catalogue catalogue = Catalogue.load();

    @Test
    void the_files_are_joined_in_the_order_of_the_kinds() {
        assertThat(catalogue.all()).extracting(Intervention::kind).isSorted();
        assertThat(catalogue.all()).extracting(Intervention::kind).contains(Kind.values());
    }

    @Test
    void an_intervention_is_found_by_its_code() {
        Intervention block = catalogue.get("nerve-block");
        assertThat(block.code()).isEqualTo("nerve-block");
        assertThat(catalogue.find("nerve-block")).contains(block);
        assertThat(catalogue.find("nothing")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> catalogue.get("nothing"));
    }

    @Test
    void a_selection_takes_in_what_it_selects() {
        assertThat(catalogue.all())
                .filteredOn(Selection.MODULE_2::includes)
                .hasSize(7)
                .extracting(Intervention::module)
                .containsOnly(2);
    }

    @Test
    void a_file_is_named_after_its_kind() {
        assertThat(Kind.EXERCISE.plural()).isEqualTo("exercises");
        assertThat(Kind.MEDICAL_MEASURE.plural()).isEqualTo("measures");
    }

    @Test
    void the_first_five_kinds_can_be_allowed() {
        assertThat(Kind.values())
                .filteredOn(Kind::canBeAllowed)
                .containsExactly(Kind.EXERCISE, Kind.MASSAGE, Kind.PHYSIOTHERAPY, Kind.THERAPY, Kind.PROGRAMME_MODULE);
    }

    @Test
    void what_can_be_allowed_says_when_and_with_whom() {
        Item exercise = Item.of(Kind.EXERCISE);
        assertThatIllegalArgumentException().isThrownBy(() -> exercise.in(null).build("S1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> exercise.with(null).build("S1"));
        assertThatNoException()
                .isThrownBy(() -> Item.of(Kind.ADVICE).in(null).with(null).build("S1"));
    }

    @Test
    void an_intervention_rests_on_a_statement() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Item.of(Kind.EXERCISE).build());
    }

    @Test
    void what_a_file_leaves_out_is_empty() {
        Intervention advice = catalogue.get("advice-lifting");
        assertThat(advice.loads()).isEmpty();
        assertThat(advice.groups()).isEmpty();
        assertThat(advice.equipment()).isEmpty();
        Intervention sway = catalogue.get("supine-knee-sway-lumbar-press");
        assertThat(sway.loads()).isEqualTo(List.of("lumbar-mobility"));
        assertThat(sway.equipment()).isEqualTo(List.of("firm-surface", "mat"));
        assertThat(Item.of(Kind.EXERCISE, InterventionGroup.POOL).build("S1").groups())
                .isEqualTo(Set.of(InterventionGroup.POOL));
    }

    @Test
    void a_dose_starts_at_one_or_more_and_does_not_fall() {
        assertThat(new Progression(1, 1).goal()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new Progression(0, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Progression(6, 5));
        assertThat(new Bounds(1, 1).most()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new Bounds(0, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> new Bounds(6, 5));
    }
}
