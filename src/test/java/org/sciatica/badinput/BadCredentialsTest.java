package org.sciatica.badinput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sciatica.access.Guarded;
import org.sciatica.access.KeysFile;
import org.sciatica.badinput.RawHttp.Answer;

/** The bad inputs that are about credentials, at a service that asks for them. */
@QuarkusTest
@TestProfile(Guarded.class)
class BadCredentialsTest {

    private static final Pattern TOKEN = Pattern.compile("\\{JWT:?([^}]*)}");

    @TestHTTPResource
    URL service;

    private final Placeholders placeholders;

    BadCredentialsTest() throws IOException {
        this.placeholders = new Placeholders();
    }

    /** A good token, or one with the defect that is named; what follows a comma is a header of its own. */
    private String filled(String header) {
        Matcher token = TOKEN.matcher(header);
        String value = token.replaceAll(found ->
                found.group(1).isEmpty() ? Guarded.ISSUER.token("assess") : Guarded.ISSUER.defective(found.group(1)));
        return placeholders.fill(value).replace(",Bearer ", "\r\nAuthorization: Bearer ");
    }

    private Sender sender() {
        return new Sender(service.getPort(), placeholders, this::filled);
    }

    @TestFactory
    Stream<DynamicTest> bad_credentials() throws IOException {
        List<DynamicTest> tests = BadInput.all().stream()
                .filter(badInput -> badInput.elsewhere().equals("auth"))
                .map(badInput -> dynamicTest(
                        badInput.id() + ": " + badInput.why(), () -> sender().check(badInput, (sent, answer) -> {})))
                .toList();
        assertThat(tests).hasSize(13);
        return tests.stream();
    }

    @Test
    void the_same_request_with_a_good_token_or_key_is_answered() throws IOException {
        for (String header :
                List.of("Authorization: " + filled("Bearer {JWT}"), "X-API-Key: " + KeysFile.key(Guarded.WARD))) {
            String body = placeholders.valid();
            String request = "POST " + Placeholders.ASSESS + " HTTP/1.1\r\nHost: h\r\n" + header
                    + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
            Answer answer =
                    sender().client().send(request.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1), false);
            assertThat(answer.status()).isEqualTo(200);
        }
    }
}
