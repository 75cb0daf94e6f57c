package org.sciatica.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciatica.http.Scope;

class BearerTokensTest {

    private static final Issuer ISSUER = new Issuer();

    @TempDir
    Path folder;

    private record Settings(
            Optional<String> issuer,
            Optional<String> audience,
            Optional<String> jwkSet,
            String algorithm,
            int lifetimeSeconds)
            implements AccessSettings.Jwt {}

    static AccessSettings.Jwt settings(String jwkSet, String algorithm) {
        return new Settings(
                Optional.of(Issuer.NAME), Optional.of(Issuer.AUDIENCE), Optional.of(jwkSet), algorithm, 300);
    }

    private BearerTokens tokens() {
        return new BearerTokens(
                settings(ISSUER.keysIn(folder.resolve("keys.json")).toString(), "RS256"));
    }

    @Test
    void a_good_token_brings_its_subject_and_the_scopes_we_know() {
        assertThat(tokens().caller(ISSUER.token("openid assess catalogues")))
                .isEqualTo(new Caller.Known("jwt:intake-app", Set.of(Scope.ASSESS)));
        assertThat(tokens().caller(ISSUER.token("metrics catalogue")))
                .isEqualTo(new Caller.Known("jwt:intake-app", Set.of(Scope.METRICS, Scope.CATALOGUE)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alg=none",
                "alg=RS512",
                "alg=HS256",
                "exp=-60",
                "nbf=+60",
                "exp=+301",
                "exp=+315360000",
                "iat=+60",
                "iat=-200",
                "aud=https://other.example",
                "iss=https://evil.example",
                "kid=../../../../dev/null",
                "jwk=self",
                "jku=evil",
                "key=strange",
                "without=jti",
                "without=exp",
                "without=iat",
                "without=aud",
                "without=iss",
                "without=sub",
                "null=sub",
                "null=jti",
                "null=exp",
                "null=iat",
                "number=sub",
                "number=jti",
                "number=scope",
                "number=groups",
                "tamper"
            })
    void a_token_with_a_defect_lets_nobody_in(String defect) {
        assertThat(tokens().caller(ISSUER.defective(defect))).isInstanceOf(Caller.Unknown.class);
    }

    @Test
    void a_clock_that_is_a_little_ahead_is_forgiven() {
        assertThat(tokens().caller(ISSUER.defective("nbf=+20"))).isInstanceOf(Caller.Known.class);
        assertThat(tokens().caller(ISSUER.defective("nbf=-60"))).isInstanceOf(Caller.Known.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "...", "a.b.c", "a.b.c.d.e", "e30.e30.", "\u0000"})
    void what_is_no_token_lets_nobody_in(String text) {
        assertThat(tokens().caller(text)).isInstanceOf(Caller.Unknown.class);
    }

    @Test
    void a_token_without_scopes_reaches_nothing() {
        assertThat(tokens().caller(ISSUER.defective("without=scope")))
                .isEqualTo(new Caller.Known("jwt:intake-app", Set.of()));
    }

    @Test
    void new_keys_of_the_issuer_are_taken_without_a_restart_and_a_broken_file_is_not() throws IOException {
        BearerTokens tokens = tokens();
        Issuer next = new Issuer(RsaKey.of("next"));
        next.keysIn(folder.resolve("keys.json"));
        Files.setLastModifiedTime(folder.resolve("keys.json"), java.nio.file.attribute.FileTime.fromMillis(1));
        assertThat(tokens.caller(next.token("assess"))).isInstanceOf(Caller.Known.class);
        assertThat(tokens.caller(ISSUER.token("assess"))).isInstanceOf(Caller.Unknown.class);
        Files.writeString(folder.resolve("keys.json"), "{");
        assertThat(tokens.caller(next.token("assess"))).isInstanceOf(Caller.Known.class);
    }

    @Test
    void settings_that_are_not_complete_or_let_too_much_in_do_not_start() {
        String keys = ISSUER.keysIn(folder.resolve("keys.json")).toString();
        assertThatThrownBy(() -> new BearerTokens(settings(keys, "HS256"))).hasMessageContaining("algorithm");
        assertThatThrownBy(() -> new BearerTokens(settings(keys, "none"))).hasMessageContaining("algorithm");
        assertThatThrownBy(() -> new BearerTokens(settings("http://issuer.example/jwks.json", "RS256")))
                .hasMessageContaining("https");
        assertThatThrownBy(() ->
                        new BearerTokens(settings(folder.resolve("none.json").toString(), "RS256")))
                .hasMessageContaining("none.json");
        assertThatThrownBy(() -> new BearerTokens(
                        new Settings(Optional.of(Issuer.NAME), Optional.empty(), Optional.of(keys), "RS256", 300)))
                .hasMessageContaining("sciatica.access.jwt.audience is missing");
    }
}
