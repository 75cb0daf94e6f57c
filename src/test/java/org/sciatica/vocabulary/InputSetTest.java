package org.sciatica.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class InputSetTest {

    @Test
    void a_set_of_every_input_holds_each_once_in_order() {
        InputSet every =
                InputSet.union(Arrays.stream(Input.values()).map(InputSet::of).toList());
        assertThat(every).containsExactly(Input.values()).hasSameSizeAs(Input.values());
        assertThat(every.inputs()).isEqualTo(List.of(Input.values()));
    }

    @Test
    void joining_keeps_what_either_holds_and_changes_neither() {
        Input[] inputs = Input.values();
        InputSet first = InputSet.of(inputs[0]);
        InputSet last = InputSet.of(inputs[inputs.length - 1]);
        InputSet both = InputSet.union(List.of(last, first, last));
        assertThat(both).containsExactly(inputs[0], inputs[inputs.length - 1]).hasSize(2);
        assertThat(both.contains(inputs[1])).isFalse();
        assertThat(first).containsExactly(inputs[0]);
        assertThat(InputSet.EMPTY).isEmpty();
    }

    @SuppressWarnings("EnumOrdinal") // what runs are made of
    private static List<String> runs(Integer... positions) {
        List<String> runs = new ArrayList<>();
        InputSet.union(Arrays.stream(positions)
                        .map(position -> InputSet.of(Input.values()[position]))
                        .toList())
                .runs((from, to) -> runs.add(from + "-" + to));
        return runs;
    }

    @Test
    void inputs_that_follow_each_other_are_one_run() {
        assertThat(runs(0)).containsExactly("0-1");
        assertThat(runs(5, 6, 0, 1)).containsExactly("0-2", "5-7");
        assertThat(runs(62, 63, 64, 66, 128)).containsExactly("62-65", "66-67", "128-129");
        assertThat(runs()).isEmpty();
    }

    /** One input of each word, with each choice of them as bits beside it. */
    @Test
    void bits_are_compared_in_every_word() {
        List<Input> each = Arrays.stream(Input.values())
                .filter(input -> input.position() % Long.SIZE == 3)
                .toList();
        assertThat(each).hasSize(InputSet.WORDS);
        for (int chosen = 0; chosen < 8; chosen++) {
            for (int marked = 0; marked < 8; marked++) {
                InputSet set = InputSet.union(
                        chosen(each, chosen).stream().map(InputSet::of).toList());
                long[] bits = new long[InputSet.WORDS];
                for (Input input : chosen(each, marked)) {
                    bits[input.position() / Long.SIZE] |= 1L << input.position();
                }
                assertThat(set.meets(bits)).isEqualTo((chosen & marked) != 0);
                assertThat(set.liesIn(bits)).isEqualTo((chosen & ~marked) == 0);
                assertThat(set.without(bits, new long[InputSet.WORDS]))
                        .containsExactlyElementsOf(chosen(each, chosen & ~marked));
                assertThat(set.without(new long[InputSet.WORDS], bits))
                        .containsExactlyElementsOf(chosen(each, chosen & ~marked));
            }
        }
    }

    private static List<Input> chosen(List<Input> inputs, int bits) {
        return inputs.stream()
                .filter(input -> (bits >> inputs.indexOf(input) & 1) != 0)
                .toList();
    }

    @Test
    void inputs_are_counted_as_often_as_they_stand_in_sets() {
        InputSet.Counting counting = new InputSet.Counting();
        int[] expected = new int[Input.values().length];
        for (int set = 0; set < 200; set++) {
            int every = set % 9 + 1;
            int times = set % 21;
            List<InputSet> members = new ArrayList<>();
            for (Input input : Input.values()) {
                if (input.position() % every == 0) {
                    members.add(InputSet.of(input));
                    expected[input.position()] += times;
                }
            }
            counting.add(InputSet.union(members), times);
        }
        for (Input input : Input.values()) {
            assertThat(counting.of(input)).as(input.code()).isEqualTo(expected[input.position()]);
        }
    }

    @Test
    void nothing_counted_is_counted_no_time() {
        InputSet.Counting counting = new InputSet.Counting();
        counting.add(InputSet.EMPTY, 7);
        assertThat(Input.values())
                .allSatisfy(input -> assertThat(counting.of(input)).isZero());
    }
}
