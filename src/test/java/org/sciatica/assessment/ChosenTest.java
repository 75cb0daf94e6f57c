package org.sciatica.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChosenTest {

    private static final List<Integer> ALL = IntStream.range(0, 200).boxed().toList();

    @Test
    void what_is_gathered_stands_once_and_in_the_order_in_which_it_came() {
        Chosen.Gathering gathering = new Chosen.Gathering(ALL.size());
        for (int place : new int[] {130, 2, 66, 2, 130, 3, 199, 64, 0, 128, 1, 66}) {
            gathering.add(place);
        }
        Chosen<Integer> chosen = gathering.of(ALL);
        assertThat(chosen).containsExactly(130, 2, 66, 3, 199, 64, 0, 128, 1);
        assertThat(chosen.place(4)).isEqualTo(199);
    }

    @Test
    void nothing_gathered_is_an_empty_list() {
        assertThat(new Chosen.Gathering(ALL.size()).of(ALL)).isEmpty();
    }
}
