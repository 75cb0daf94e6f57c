package org.sciatica.cdshooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** S1 and S2 of the battery. */
class ClientTokensTest {

    private static final String ADDRESS = "https://cds.example/cds-services/sciatica-triage";
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-10T12:00:00Z"), ZoneOffset.UTC);
    private static final long NOW = Instant.parse("2026-03-10T12:00:00Z").getEpochSecond();
    private static final Tokens CLIENT = new Tokens();

    @TempDir
    private Path folder;

    private ClientTokens tokens;

    private record Settings(boolean authentication, Map<String, Client> clients) implements ClientSettings {

        private record One(Path jwkSet, Set<String> algorithms) implements Client {

            @Override
            public String issuer() {
                return Tokens.ISSUER;
            }

            @Override
            public Optional<String> jku() {
                return Optional.of(Tokens.JKU);
            }

            @Override
            public Optional<Set<String>> tenants() {
                return Optional.of(Set.of("ward-7", "ward-8"));
            }
        }
    }

    @BeforeEach
    void start() {
        tokens = service(Set.of("ES384", "RS384"));
    }

    private ClientTokens service(Set<String> algorithms) {
        Path keys = CLIENT.keysIn(folder.resolve("keys.json"));
        return serviceOf(true, Map.of("ehr", new Settings.One(keys, algorithms)));
    }

    private static ClientTokens serviceOf(boolean authentication, Map<String, ClientSettings.Client> clients) {
        return new ClientTokens(new Settings(authentication, clients), CLOCK);
    }

    private static Tokens good() {
        return CLIENT.of(ADDRESS, CLOCK);
    }

    private boolean letsIn(String token) {
        return tokens.letIn(Optional.of("Bearer " + token), ADDRESS);
    }

    @Test
    void both_algorithms_let_in() {
        assertThat(letsIn(good().signed())).isTrue();
        assertThat(letsIn(good().signed(CLIENT.rsa, "RS384", "rsa"))).isTrue();
    }

    @Test
    void one_of_several_audiences_is_enough() {
        Tokens token = good();
        token.claims.setAudience("https://other.example", ADDRESS);
        assertThat(letsIn(token.signed())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss", "aud", "exp", "iat", "jti", "tenant"})
    void each_claim_is_needed(String claim) {
        Tokens token = good();
        token.claims.unsetClaim(claim);
        assertThat(letsIn(token.signed())).isFalse();
    }

    static java.util.stream.Stream<Arguments> bad_claims() {
        return java.util.stream.Stream.of(
                bad("expired", claims -> claims.setExpirationTime(NumericDate.fromSeconds(NOW - 31))),
                bad("issued in the future", claims -> claims.setIssuedAt(NumericDate.fromSeconds(NOW + 120))),
                bad("issued long ago", claims -> claims.setIssuedAt(NumericDate.fromSeconds(NOW - 7200))),
                bad("good for a day", claims -> claims.setExpirationTime(NumericDate.fromSeconds(NOW + 86_400))),
                bad("another service", claims -> claims.setAudience(ADDRESS.replace("triage", "order-sign"))),
                bad("the discovery", claims -> claims.setAudience("https://cds.example/cds-services")),
                bad("unlisted issuer", claims -> claims.setIssuer("https://evil.example")),
                bad("unlisted tenant", claims -> claims.setStringClaim("tenant", "ward-9")));
    }

    private static Arguments bad(String name, Consumer<JwtClaims> change) {
        return Arguments.of(org.junit.jupiter.api.Named.of(name, change));
    }

    @ParameterizedTest
    @MethodSource
    void bad_claims(Consumer<JwtClaims> change) {
        Tokens token = good();
        change.accept(token.claims);
        assertThat(letsIn(token.signed())).isFalse();
    }

    @Test
    void a_token_is_used_once() {
        String token = good().signed();
        assertThat(letsIn(token)).isTrue();
        assertThat(letsIn(token)).isFalse();
    }

    @Test
    void an_id_of_any_length_that_is_sensible_is_taken() {
        Tokens token = good();
        token.claims.setJwtId("x".repeat(255));
        assertThat(letsIn(token.signed())).isTrue();
        token.claims.setJwtId("x".repeat(256));
        assertThat(letsIn(token.signed())).isFalse();
    }

    /** Refused rather than forgotten: a token that was used stays used. */
    @Test
    void a_client_with_too_many_unexpired_tokens_is_refused() {
        Path keys = CLIENT.keysIn(folder.resolve("keys.json"));
        tokens = new ClientTokens(new Settings(true, Map.of("ehr", new Settings.One(keys, Set.of("ES384")))), CLOCK, 2);
        String first = good().signed();
        assertThat(letsIn(first)).isTrue();
        assertThat(letsIn(good().signed())).isTrue();
        assertThat(letsIn(good().signed())).isFalse();
        assertThat(letsIn(first)).isFalse();
    }

    @Test
    void no_signature_and_a_shared_secret_are_refused() {
        assertThat(letsIn(good().withoutSignature())).isFalse();
        assertThat(letsIn(good().signedWithThePublicKey())).isFalse();
    }

    @Test
    void an_algorithm_the_client_does_not_use_is_refused() {
        tokens = service(Set.of("RS384"));
        assertThat(letsIn(good().signed())).isFalse();
        assertThat(letsIn(good().signed(CLIENT.rsa, "RS256", "rsa"))).isFalse();
    }

    @Test
    void an_unknown_key_and_another_clients_key_are_refused() {
        assertThat(letsIn(good().signed(CLIENT.ec, "ES384", "other"))).isFalse();
        assertThat(letsIn(good().signed(CLIENT.ec, "ES384", ""))).isFalse();
        assertThat(letsIn(good().signed(new Tokens().ec, "ES384", "ec"))).isFalse();
    }

    @Test
    void an_unlisted_jku_is_refused_and_none_is_fine() {
        assertThat(letsIn(good().keysAt("https://evil.example/jwks.json").signed()))
                .isFalse();
        assertThat(letsIn(good().keysAt("").signed())).isTrue();
    }

    @Test
    void another_type_is_refused() {
        assertThat(letsIn(good().typed("at+jwt").signed())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Basic dTpw",
                "Bearer",
                "Bearer ",
                "Bearer x",
                "Bearer a.b.c",
                "Bearer e30.e30.",
                "Bearer ...."
            })
    void what_is_no_token_is_refused(String header) {
        assertThat(tokens.letIn(Optional.of(header), ADDRESS)).isFalse();
        assertThat(tokens.letIn(Optional.empty(), ADDRESS)).isFalse();
    }

    @Test
    void keys_are_rotated_without_a_restart() {
        Tokens next = new Tokens();
        next.keysIn(folder.resolve("keys.json"));
        folder.resolve("keys.json").toFile().setLastModified(CLOCK.millis());
        assertThat(letsIn(good().signed())).isFalse();
        assertThat(letsIn(next.of(ADDRESS, CLOCK).signed())).isTrue();
    }

    @Test
    void a_configuration_that_lets_nobody_or_too_much_in_does_not_start() {
        assertThatThrownBy(() -> serviceOf(true, Map.of())).hasMessageContaining("no client is configured");
        assertThatThrownBy(() -> service(Set.of("HS384"))).hasMessageContaining("algorithms");
        assertThatThrownBy(() -> serviceOf(
                        true, Map.of("ehr", new Settings.One(folder.resolve("missing.json"), Set.of("ES384")))))
                .hasMessageContaining("JWK Set");
    }
}
