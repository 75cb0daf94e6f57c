package org.sciatica.access;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.jose4j.jwk.JsonWebKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The keys of an issuer that answers, fails or hangs as the test wants, by a clock of the test. */
@Timeout(20)
class FetchedKeysTest {

    private final RemoteKeys issuer = new RemoteKeys();
    private final FetchedKeys keys = issuer.fetched();

    private boolean askedAgain() throws Exception {
        return keys.askAgain().get(10, SECONDS);
    }

    @Test
    void the_first_token_has_them_fetched() throws Exception {
        issuer.publishes("first");
        assertThat(keys.keys()).isEmpty();
        assertThat(askedAgain()).isTrue();
        assertThat(keys.keys()).extracting(JsonWebKey::getKeyId).containsExactly("first");
    }

    @Test
    void an_unknown_key_has_them_fetched_again_once_in_half_a_minute() throws Exception {
        issuer.publishes("first");
        askedAgain();
        issuer.publishes("second");
        issuer.seconds(29);
        assertThat(keys.askAgain()).isDone();
        assertThat(keys.keys()).extracting(JsonWebKey::getKeyId).containsExactly("first");
        issuer.seconds(1);
        assertThat(askedAgain()).isTrue();
        assertThat(keys.keys()).extracting(JsonWebKey::getKeyId).containsExactly("second");
        assertThat(issuer.timesAsked()).isEqualTo(2);
    }

    @Test
    void an_issuer_that_failed_is_asked_once_and_left_alone_for_ten_seconds() throws Exception {
        issuer.fails();
        for (int i = 0; i < 100; i++) {
            assertThat(askedAgain()).isFalse();
        }
        assertThat(issuer.timesAsked()).isEqualTo(1);
        issuer.publishes("first");
        issuer.seconds(9);
        assertThat(keys.askAgain()).isCompletedWithValue(false);
        issuer.seconds(1);
        assertThat(askedAgain()).isTrue();
        assertThat(issuer.timesAsked()).isEqualTo(2);
    }

    @Test
    void whoever_asks_while_the_issuer_is_asked_waits_for_the_same_answer() throws Exception {
        issuer.hangs();
        CompletableFuture<Boolean> one = keys.askAgain();
        CompletableFuture<Boolean> other = keys.askAgain();
        assertThat(one).isNotDone();
        assertThat(other).isNotDone();
        issuer.publishes("first");
        assertThat(one.get(10, SECONDS)).isTrue();
        assertThat(other.get(10, SECONDS)).isTrue();
        assertThat(issuer.timesAsked()).isEqualTo(1);
    }

    @Test
    void what_is_no_set_of_keys_leaves_them_as_they_were() throws Exception {
        issuer.publishes("first");
        askedAgain();
        for (String text : new String[] {"", "{", "{}", "[]", "{\"keys\":1}", "<html>"}) {
            issuer.answers(text);
            issuer.seconds(30);
            assertThat(askedAgain()).isFalse();
            assertThat(keys.keys()).extracting(JsonWebKey::getKeyId).containsExactly("first");
        }
    }

    @Test
    void after_five_minutes_they_are_fetched_again_and_a_withdrawn_one_is_gone() throws Exception {
        issuer.publishes("first", "withdrawn");
        askedAgain();
        issuer.publishes("first");
        issuer.seconds(299);
        assertThat(keys.keys()).hasSize(2);
        assertThat(issuer.timesAsked()).isEqualTo(1);
        issuer.seconds(1);
        assertThat(keys.keys()).hasSize(2);
        askedAgain();
        assertThat(issuer.timesAsked()).isEqualTo(2);
        assertThat(keys.keys()).extracting(JsonWebKey::getKeyId).containsExactly("first");
    }

    @Test
    void while_the_issuer_is_away_it_is_asked_on_and_they_are_in_force_for_fifteen_minutes_in_all() throws Exception {
        issuer.publishes("first");
        askedAgain();
        issuer.fails();
        issuer.seconds(899);
        assertThat(keys.keys()).hasSize(1);
        assertThat(askedAgain()).isFalse();
        assertThat(keys.keys()).hasSize(1);
        issuer.seconds(1);
        assertThat(keys.keys()).isEmpty();
        issuer.seconds(9);
        assertThat(askedAgain()).isFalse();
        assertThat(keys.keys()).isEmpty();
        assertThat(issuer.timesAsked()).isEqualTo(3);
    }

    @Test
    void after_one_failure_they_are_fetched_as_soon_as_the_issuer_is_back() throws Exception {
        issuer.publishes("first", "withdrawn");
        askedAgain();
        issuer.fails();
        issuer.seconds(300);
        assertThat(askedAgain()).isFalse();
        issuer.publishes("first");
        issuer.seconds(10);
        assertThat(keys.keys()).hasSize(2);
        assertThat(askedAgain()).isTrue();
        assertThat(keys.keys()).extracting(JsonWebKey::getKeyId).containsExactly("first");
    }
}
