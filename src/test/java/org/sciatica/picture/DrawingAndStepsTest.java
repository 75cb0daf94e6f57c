package org.sciatica.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sciatica.words.InterventionWords;
import org.sciatica.words.Words;

/** A drawing shows what the words beside it say. */
class DrawingAndStepsTest {

    private static final Pictures PICTURES = Pictures.load();

    /** Who sits faces along x, so that a turn to the left brings the right shoulder forward. */
    @ParameterizedTest
    @CsvSource({"seated-trunk-rotation, left", "yoga-seated-twist, right"})
    void who_turns_on_the_seat_turns_first_to_the_side_that_the_steps_name_first(String code, String side) {
        assertThat(String.join(" ", Words.in("en").intervention(code).steps()))
                .containsPattern("^((?!to the (left|right)).)*turn your body to the " + side);
        Figure turned = PICTURES.scenes(code).get(1).figures().get(0);
        double ahead = turned.joint("right-shoulder").centre().x()
                - turned.joint("left-shoulder").centre().x();
        assertThat(side.equals("left") ? ahead : -ahead).isGreaterThan(10);
    }

    /** No document describes the stretch: the steps name no chair, and the drawing has one. */
    @Test
    void a_drawing_that_is_only_an_example_is_called_so_where_it_is_seen() {
        Map.of("en", "example", "de", "Beispiel", "es", "ejemplo", "lt", "pavyzd", "ru", "пример", "vi", "ví dụ")
                .forEach((language, example) -> {
                    InterventionWords told = Words.in(language).intervention("leg-muscle-stretching");
                    assertThat(Objects.requireNonNull(told.picture()))
                            .as(language)
                            .contains(example);
                    assertThat(Objects.requireNonNull(told.start()))
                            .as(language)
                            .contains(example);
                });
    }
}
