package org.sciatica.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChosenTest {

    private static final List<Integer> ALL = IntStream.range(0, 200).boxed().toList();

    private static Chosen<Integer> marked(int... places) {
        BitSet marks = new BitSet();
        IntStream.of(places).forEach(marks::set);
        return Chosen.marked(ALL, marks);
    }

    private static List<String> runs(Chosen<?> chosen) {
        List<String> runs = new ArrayList<>();
        chosen.runs((from, to) -> runs.add(from + "-" + to));
        return runs;
    }

    @Test
    void what_is_gathered_stands_in_the_order_in_which_it_came() {
        Chosen.Gathering gathering = new Chosen.Gathering();
        assertThat(gathering.isEmpty()).isTrue();
        for (int place : new int[] {130, 2, 66, 3, 199, 64, 0, 128, 1}) {
            gathering.add(place);
        }
        assertThat(gathering.isEmpty()).isFalse();
        Chosen<Integer> chosen = gathering.of(ALL);
        assertThat(chosen).containsExactly(130, 2, 66, 3, 199, 64, 0, 128, 1);
        assertThat(chosen.place(4)).isEqualTo(199);
    }

    static Stream<Chosen<Integer>> of_either_kind() {
        return Stream.of(Chosen.listed(ALL, 3, 4, 5, 63, 64, 199), marked(3, 4, 5, 63, 64, 199));
    }

    @ParameterizedTest
    @MethodSource("of_either_kind")
    void places_that_follow_each_other_are_one_run(Chosen<Integer> chosen) {
        assertThat(chosen).containsExactly(3, 4, 5, 63, 64, 199).hasSize(6);
        assertThat(chosen.place(3)).isEqualTo(63);
        assertThat(runs(chosen)).containsExactly("3-6", "63-65", "199-200");
    }

    @Test
    void a_run_keeps_the_order_of_its_list() {
        assertThat(runs(Chosen.listed(ALL, 7, 6, 7, 8, 8))).containsExactly("7-8", "6-9", "8-9");
    }

    @Test
    void nothing_is_an_empty_list_without_a_run() {
        assertThat(new Chosen.Gathering().of(ALL)).isEmpty();
        assertThat(marked()).isEmpty();
        assertThat(runs(marked())).isEmpty();
        assertThat(runs(Chosen.listed(ALL))).isEmpty();
    }

    @Test
    void what_stands_in_two_lists_keeps_the_order_of_the_first() {
        assertThat(Chosen.listed(ALL, 9, 2, 5, 3).among(marked(1, 2, 3, 9))).containsExactly(9, 2, 3);
        assertThat(marked(4).among(marked(5))).isEmpty();
    }
}
