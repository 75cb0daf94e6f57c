package org.sciatica.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jwk.OkpJwkGenerator;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciatica.http.Scope;

/** Every algorithm that may be configured; in force is one alone. */
class AlgorithmsTest {

    @TempDir
    Path folder;

    private static PublicJsonWebKey keyFor(String algorithm) throws JoseException {
        PublicJsonWebKey key = switch (algorithm) {
            case "ES256" -> EcJwkGenerator.generateJwk(EllipticCurves.P256);
            case "ES384" -> EcJwkGenerator.generateJwk(EllipticCurves.P384);
            case "ES512" -> EcJwkGenerator.generateJwk(EllipticCurves.P521);
            case "EdDSA" -> OkpJwkGenerator.generateJwk(OctetKeyPairJsonWebKey.SUBTYPE_ED25519);
            default -> RsaKey.of("issuer").named("first");
        };
        key.setKeyId("first");
        return key;
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"})
    void a_token_is_taken_with_the_algorithm_that_is_configured_and_no_other(String algorithm) throws JoseException {
        Issuer issuer = new Issuer(keyFor(algorithm), algorithm);
        BearerTokens tokens = new BearerTokens(BearerTokensTest.settings(
                issuer.keysIn(folder.resolve("keys.json")).toString(), algorithm));
        assertThat(tokens.caller(issuer.token("assess")))
                .isEqualTo(new Caller.Known("jwt:intake-app", Set.of(Scope.ASSESS)));
        for (String defect : new String[] {"alg=none", "alg=HS256", "tamper"}) {
            assertThat(tokens.caller(issuer.defective(defect))).isInstanceOf(Caller.Unknown.class);
        }
        String other = algorithm.equals("RS256") ? "RS384" : "RS256";
        BearerTokens ofAnother = new BearerTokens(
                BearerTokensTest.settings(folder.resolve("keys.json").toString(), other));
        assertThat(ofAnother.caller(issuer.token("assess"))).isInstanceOf(Caller.Unknown.class);
    }
}
