package org.sciatica.cdshooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sciatica.cdshooks.UsedIds.Outcome.FIRST_USE;
import static org.sciatica.cdshooks.UsedIds.Outcome.FULL;
import static org.sciatica.cdshooks.UsedIds.Outcome.REPLAYED;

import org.junit.jupiter.api.Test;

class UsedIdsTest {

    private final UsedIds ids = new UsedIds(2);

    @Test
    void an_id_is_good_once_until_its_token_has_expired() {
        assertThat(ids.use("a", 100, 0)).isEqualTo(FIRST_USE);
        assertThat(ids.use("a", 100, 99)).isEqualTo(REPLAYED);
        assertThat(ids.use("a", 200, 99)).isEqualTo(REPLAYED);
        assertThat(ids.use("a", 200, 100)).isEqualTo(FIRST_USE);
    }

    @Test
    void when_it_is_full_nothing_is_forgotten() {
        assertThat(ids.use("a", 200, 0)).isEqualTo(FIRST_USE);
        assertThat(ids.use("b", 100, 0)).isEqualTo(FIRST_USE);
        assertThat(ids.use("c", 300, 0)).isEqualTo(FULL);
        assertThat(ids.use("a", 200, 0)).isEqualTo(REPLAYED);
        assertThat(ids.use("b", 100, 0)).isEqualTo(REPLAYED);
    }

    @Test
    void what_expires_first_makes_room_first() {
        ids.use("a", 200, 0);
        ids.use("b", 100, 0);
        assertThat(ids.use("c", 300, 100)).isEqualTo(FIRST_USE);
        assertThat(ids.use("a", 200, 100)).isEqualTo(REPLAYED);
        assertThat(ids.use("d", 300, 199)).isEqualTo(FULL);
        assertThat(ids.use("d", 300, 200)).isEqualTo(FIRST_USE);
    }
}
