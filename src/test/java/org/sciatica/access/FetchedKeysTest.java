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
}
