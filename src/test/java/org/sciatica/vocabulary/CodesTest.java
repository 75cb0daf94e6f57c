package org.sciatica.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sciatica.assessment.BlindSpot;
import org.sciatica.catalogue.InterventionGroup;
import org.sciatica.catalogue.Kind;
import org.sciatica.catalogue.PhaseNeeded;
import org.sciatica.catalogue.Selection;
import org.sciatica.catalogue.StartPosition;
import org.sciatica.catalogue.Supervision;
import org.sciatica.catalogue.WhichSide;
import org.sciatica.rule.Basis;

class CodesTest {

    @Test
    void a_code_is_the_name_in_lower_case_with_hyphens() {
        assertThat(Codes.of(Input.LEG_NUMBNESS)).isEqualTo("leg-numbness");
        assertThat(Codes.of(TriageLevel.URGENT)).isEqualTo("urgent");
    }

    @Test
    void every_closed_set_is_coded_and_told_by_its_code() {
        Stream.of(
                        coded(Input.values(), Input::code),
                        coded(InputGroup.values(), InputGroup::code),
                        coded(Phase.values(), Phase::code),
                        coded(TriageLevel.values(), TriageLevel::code),
                        coded(Basis.values(), Basis::code),
                        coded(BlindSpot.values(), BlindSpot::code),
                        coded(InterventionGroup.values(), InterventionGroup::code),
                        coded(Kind.values(), Kind::code),
                        coded(PhaseNeeded.values(), PhaseNeeded::code),
                        coded(Selection.values(), Selection::code),
                        coded(StartPosition.values(), StartPosition::code),
                        coded(Supervision.values(), Supervision::code),
                        coded(WhichSide.values(), WhichSide::code))
                .flatMap(set -> set)
                .forEach(constant -> {
                    String expected = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
                    assertThat(constant.code()).isEqualTo(expected);
                    assertThat(constant.told()).isEqualTo(expected);
                });
    }

    private record Coded(String name, String code, String told) {}

    private static <T extends Enum<T>> Stream<Coded> coded(T[] constants, Function<T, String> code) {
        return Arrays.stream(constants)
                .map(constant -> new Coded(constant.name(), code.apply(constant), constant.toString()));
    }
}
