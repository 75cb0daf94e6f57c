package org.sciatica.access;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The keys as an issuer publishes them: over TLS, and changed from time to time. */
@Timeout(30)
class KeysOverHttpsTest {

    private static final Issuer FIRST = new Issuer(RsaKey.of("issuer").named("first"), "RS256");
    private static final Issuer SECOND = new Issuer(RsaKey.of("next").named("second"), "RS256");

    @TempDir
    static Path folder;

    private final AtomicLong time = new AtomicLong();
    private final SSLSocketFactory trusted = HttpsURLConnection.getDefaultSSLSocketFactory();

    @AfterEach
    void trust_as_before() {
        HttpsURLConnection.setDefaultSSLSocketFactory(trusted);
    }

    private TokenChecks checks(KeyServer server) {
        TokenKeys keys = new FetchedKeys(server.address(), FetchedKeys.https(), time::get);
        return new TokenChecks(new BearerTokens(BearerTokensTest.settings(server.address(), "RS256"), keys));
    }

    private static boolean letsIn(TokenChecks checks, Issuer issuer) throws Exception {
        return checks.caller(issuer.token("assess")).get(10, SECONDS) instanceof Caller.Known;
    }

    private void pass(long seconds) {
        time.addAndGet(SECONDS.toNanos(seconds));
    }

    @Test
    void a_new_key_is_fetched_when_a_token_names_it_and_a_withdrawn_one_is_refused() throws Exception {
        try (KeyServer server = new KeyServer(folder)) {
            HttpsURLConnection.setDefaultSSLSocketFactory(server.trust());
            TokenChecks checks = checks(server);
            server.publishes(FIRST.key());
            assertThat(letsIn(checks, FIRST)).isTrue();
            assertThat(letsIn(checks, SECOND)).isFalse();
            server.publishes(FIRST.key(), SECOND.key());
            pass(30);
            assertThat(letsIn(checks, SECOND)).isTrue();
            assertThat(letsIn(checks, FIRST)).isTrue();
            assertThat(server.timesAsked()).isEqualTo(2);
            server.publishes(SECOND.key());
            pass(900);
            assertThat(letsIn(checks, FIRST)).isFalse();
            assertThat(letsIn(checks, SECOND)).isTrue();
        }
    }

    @Test
    void keys_of_an_issuer_that_is_gone_are_refused_after_the_retention() throws Exception {
        TokenChecks checks;
        try (KeyServer server = new KeyServer(folder)) {
            HttpsURLConnection.setDefaultSSLSocketFactory(server.trust());
            checks = checks(server);
            server.publishes(FIRST.key());
            assertThat(letsIn(checks, FIRST)).isTrue();
        }
        pass(899);
        assertThat(letsIn(checks, FIRST)).isTrue();
        pass(1);
        assertThat(letsIn(checks, FIRST)).isFalse();
    }

    @Test
    void an_error_of_the_issuer_is_asked_once_and_leaves_its_keys_in_force() throws Exception {
        try (KeyServer server = new KeyServer(folder)) {
            HttpsURLConnection.setDefaultSSLSocketFactory(server.trust());
            TokenChecks checks = checks(server);
            server.publishes(FIRST.key());
            assertThat(letsIn(checks, FIRST)).isTrue();
            server.fails();
            pass(30);
            assertThat(letsIn(checks, SECOND)).isFalse();
            assertThat(letsIn(checks, SECOND)).isFalse();
            assertThat(server.timesAsked()).isEqualTo(2);
            assertThat(letsIn(checks, FIRST)).isTrue();
        }
    }

    @Test
    void a_server_whose_certificate_is_not_trusted_gives_no_keys() throws Exception {
        try (KeyServer server = new KeyServer(folder)) {
            server.publishes(FIRST.key());
            assertThat(letsIn(checks(server), FIRST)).isFalse();
            assertThat(server.timesAsked()).isZero();
        }
    }
}
