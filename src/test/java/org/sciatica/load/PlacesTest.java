package org.sciatica.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Places are taken and given back exactly, and each rank is turned away before the next. */
class PlacesTest {

    private static final int ALL = 100;

    private final Places places = new Places(ALL);

    @Test
    void what_is_turned_away_first_is_batch_and_heavy_then_single_then_urgent() {
        assertThat(refusedWith(34)).isEmpty();
        assertThat(refusedWith(35)).containsExactly(Rank.BATCH, Rank.HEAVY);
        assertThat(refusedWith(84)).containsExactly(Rank.BATCH, Rank.HEAVY);
        assertThat(refusedWith(85)).containsExactly(Rank.BATCH, Rank.HEAVY, Rank.DOCUMENT);
        assertThat(refusedWith(89)).containsExactly(Rank.BATCH, Rank.HEAVY, Rank.DOCUMENT);
        assertThat(refusedWith(90)).containsExactly(Rank.BATCH, Rank.HEAVY, Rank.DOCUMENT, Rank.SINGLE);
        assertThat(refusedWith(94)).containsExactly(Rank.BATCH, Rank.HEAVY, Rank.DOCUMENT, Rank.SINGLE);
        assertThat(refusedWith(95))
                .containsExactly(Rank.BATCH, Rank.HEAVY, Rank.DOCUMENT, Rank.SINGLE, Rank.URGENT_DOCUMENT);
        assertThat(refusedWith(99))
                .containsExactly(Rank.BATCH, Rank.HEAVY, Rank.DOCUMENT, Rank.SINGLE, Rank.URGENT_DOCUMENT);
        assertThat(refusedWith(100)).containsExactly(Rank.values());
    }

    private static List<Rank> refusedWith(int taken) {
        Places filled = new Places(ALL);
        IntStream.range(0, taken)
                .forEach(i -> assertThat(filled.take(Rank.URGENT)).isTrue());
        return List.of(Rank.values()).stream()
                .filter(rank -> !filled.hasRoomFor(rank))
                .peek(rank -> assertThat(filled.take(rank)).isFalse())
                .toList();
    }

    @Test
    void many_threads_never_take_more_than_there_are() {
        AtomicInteger most = new AtomicInteger();
        IntStream.range(0, 100_000).parallel().forEach(i -> {
            if (places.take(Rank.URGENT)) {
                most.accumulateAndGet(places.taken(), Math::max);
                places.giveBack(Rank.URGENT);
            }
        });
        assertThat(most.get()).isBetween(1, ALL);
        assertThat(places.taken()).isZero();
    }

    @Test
    void a_place_is_given_back_once() {
        Stay stay = stay(Rank.HEAVY);
        stay.answerEnds();
        stay.answerEnds();
        assertThat(places.taken()).isZero();
    }

    @Test
    void a_client_that_leaves_does_not_free_the_place_its_work_holds() {
        Stay stay = stay(Rank.SINGLE);
        stay.workBegins();
        stay.answerEnds();
        assertThat(places.taken()).isEqualTo(1);
        stay.workEnds();
        assertThat(places.taken()).isZero();
    }

    @Test
    void a_place_stays_taken_until_the_turn_has_ended() {
        List<Runnable> atTheEnd = new ArrayList<>();
        assertThat(places.take(Rank.SINGLE)).isTrue();
        new Stay(places, Rank.SINGLE, () -> {}, atTheEnd::add).answerEnds();
        assertThat(places.taken()).isEqualTo(1);
        atTheEnd.forEach(Runnable::run);
        assertThat(places.taken()).isZero();
    }

    private Stay stay(Rank rank) {
        assertThat(places.take(rank)).isTrue();
        return new Stay(places, rank, () -> {}, Runnable::run);
    }
}
