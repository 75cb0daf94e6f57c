package org.sciatica.access;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.jose4j.jwk.JsonWebKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sciatica.http.Scope;

/** Many tokens at once, and an issuer that does not answer: nobody waits for another's token. */
@Timeout(20)
class TokenChecksTest {

    private static final Issuer ISSUER = new Issuer();
    private static final Caller GOOD = new Caller.Known("jwt:intake-app", Set.of(Scope.ASSESS));
    private static final Caller TURNED_AWAY = new Caller.TurnedAway();
    private static final int MOST = 3;

    private final RemoteKeys remote = new RemoteKeys();

    private static TokenChecks checks(TokenKeys keys) {
        return new TokenChecks(new BearerTokens(BearerTokensTest.settings("elsewhere", "RS256"), keys), 1, MOST);
    }

    private static List<CompletableFuture<Caller>> tokens(TokenChecks checks) {
        return IntStream.range(0, MOST)
                .mapToObj(i -> checks.caller(ISSUER.token("assess")))
                .toList();
    }

    private static String withUnknownKey() {
        return ISSUER.defective("kid=second");
    }

    @Test
    void the_first_token_waits_until_the_keys_are_there() throws Exception {
        CompletableFuture<Caller> first = checks(remote.fetched()).caller(ISSUER.token("assess"));
        remote.publishes("first");
        assertThat(first.get(10, SECONDS)).isEqualTo(GOOD);
    }

    /** Nothing listens there: nobody is let in, and nothing fails. */
    @Test
    void keys_that_cannot_be_fetched_let_nobody_in() throws Exception {
        TokenChecks checks = checks(new FetchedKeys("https://127.0.0.1:1/jwks.json"));
        assertThat(checks.caller(ISSUER.token("assess")).get(10, SECONDS)).isEqualTo(BearerTokens.NO_KEY);
        assertThat(checks.caller("").get(10, SECONDS)).isInstanceOf(Caller.Unknown.class);
    }

    @Test
    void a_token_with_a_key_at_hand_passes_while_the_issuer_hangs() throws Exception {
        remote.publishes("first");
        TokenChecks checks = checks(remote.fetched());
        assertThat(checks.caller(ISSUER.token("assess")).get(10, SECONDS)).isEqualTo(GOOD);
        remote.hangs();
        remote.seconds(30);
        CompletableFuture<Caller> unknown = checks.caller(withUnknownKey());
        for (int i = 0; i < 20; i++) {
            assertThat(checks.caller(ISSUER.token("assess")).get(10, SECONDS)).isEqualTo(GOOD);
        }
        assertThat(unknown).isNotDone();
        remote.publishes("first");
        assertThat(unknown.get(10, SECONDS)).isEqualTo(BearerTokens.NO_KEY);
    }

    @Test
    void so_many_wait_for_an_issuer_that_hangs_and_no_more() throws Exception {
        FetchedKeys fetched = remote.fetched();
        CountDownLatch waiting = new CountDownLatch(MOST);
        TokenChecks checks = checks(new TokenKeys() {
            @Override
            public List<JsonWebKey> keys() {
                return fetched.keys();
            }

            @Override
            public CompletableFuture<Boolean> askAgain() {
                waiting.countDown();
                return fetched.askAgain();
            }
        });
        List<CompletableFuture<Caller>> first = tokens(checks);
        waiting.await();
        assertThat(checks.caller(ISSUER.token("assess")).get(10, SECONDS)).isEqualTo(TURNED_AWAY);
        assertThat(first).noneMatch(CompletableFuture::isDone);
        remote.publishes("first");
        for (CompletableFuture<Caller> one : first) {
            assertThat(one.get(10, SECONDS)).isEqualTo(GOOD);
        }
        assertThat(checks.caller(ISSUER.token("assess")).get(10, SECONDS)).isEqualTo(GOOD);
        assertThat(remote.timesAsked()).isEqualTo(1);
    }

    @Test
    void so_many_stand_in_line_for_a_thread_and_no_more() throws Exception {
        remote.publishes("first");
        FetchedKeys fetched = remote.fetched();
        fetched.askAgain().get(10, SECONDS);
        CountDownLatch taken = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        TokenChecks checks = checks(() -> {
            taken.countDown();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return fetched.keys();
        });
        CompletableFuture<Caller> worked = checks.caller(ISSUER.token("assess"));
        taken.await();
        List<CompletableFuture<Caller>> inLine = tokens(checks);
        assertThat(checks.caller(ISSUER.token("assess"))).isCompletedWithValue(TURNED_AWAY);
        goOn.countDown();
        assertThat(worked.get(10, SECONDS)).isEqualTo(GOOD);
        for (CompletableFuture<Caller> one : inLine) {
            assertThat(one.get(10, SECONDS)).isEqualTo(GOOD);
        }
    }
}
