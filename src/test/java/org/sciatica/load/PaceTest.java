package org.sciatica.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final long NOW = -5_000_000_000L;

    private final Pace pace = new Pace(2000, NOW);

    private void delay(int refusals, long now) {
        for (int i = 0; i < refusals; i++) {
            pace.delay(now);
        }
    }

    private static long later(int millis) {
        return NOW + TimeUnit.MILLISECONDS.toNanos(millis);
    }

    @Test
    void a_refusal_waits_for_a_tenth_of_a_second() {
        assertThat(pace.delay(NOW)).isEqualTo(100);
    }

    @Test
    void those_that_come_together_are_said_one_after_the_other() {
        delay(600, NOW);
        assertThat(pace.delay(NOW)).isEqualTo(400);
    }

    @Test
    void some_are_said_together() {
        delay(20, NOW);
        assertThat(pace.delay(NOW)).isEqualTo(110);
        delay(18, NOW);
        assertThat(pace.delay(NOW)).isEqualTo(110);
        assertThat(pace.delay(NOW)).isEqualTo(120);
        assertThat(new Pace(2000, NOW).delay(later(3))).isEqualTo(97);
    }

    @Test
    void none_waits_longer_than_half_a_second() {
        delay(20_000, NOW);
        assertThat(pace.delay(NOW)).isEqualTo(500);
        delay(20, later(10));
        assertThat(pace.delay(later(10))).isEqualTo(500);
    }

    @Test
    void a_line_that_was_said_keeps_nobody_waiting() {
        delay(20_000, NOW);
        assertThat(pace.delay(later(300))).isEqualTo(200);
        assertThat(pace.delay(later(1000))).isEqualTo(100);
    }
}
