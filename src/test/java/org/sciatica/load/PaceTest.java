package org.sciatica.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaceTest {

    private final Pace pace = new Pace(2000);

    private void wait(int refusals) {
        for (int i = 0; i < refusals; i++) {
            pace.begin();
        }
    }

    @Test
    void a_refusal_waits_for_a_tenth_of_a_second() {
        assertThat(pace.begin()).isEqualTo(100);
    }

    @Test
    void no_more_are_said_in_a_second_than_the_pace() {
        wait(599);
        assertThat(pace.begin()).isEqualTo(300);
    }

    @Test
    void none_waits_longer_than_half_a_second() {
        wait(20_000);
        assertThat(pace.begin()).isEqualTo(500);
    }

    @Test
    void those_that_are_said_keep_nobody_waiting() {
        wait(600);
        for (int i = 0; i < 500; i++) {
            pace.end();
        }
        assertThat(pace.begin()).isEqualTo(100);
    }
}
