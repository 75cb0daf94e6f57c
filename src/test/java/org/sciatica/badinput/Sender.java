package org.sciatica.badinput;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sciatica.badinput.RawHttp.Answer;

/** Sends the cases over a real socket, byte by byte as they are written. */
final class Sender {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern TEXT_SENT = Pattern.compile("\\{VALID_WITH:[^=]*=(\".{4,}\")}", Pattern.DOTALL);
    private static final Pattern REPEATED = Pattern.compile("(.+)\\*(\\d+)");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final int port;
    private final Placeholders placeholders;
    private final Bodies bodies;
    private final UnaryOperator<String> credentials;

    /**
     * A sender to a service on this machine.
     *
     * @param credentials fills the credentials into the value of a header
     */
    Sender(int port, Placeholders placeholders, UnaryOperator<String> credentials) {
        this.port = port;
        this.placeholders = placeholders;
        this.bodies = new Bodies(placeholders);
        this.credentials = credentials;
    }

    /** Sends a case and checks what its line asks for; tells the answer before it is judged. */
    void check(BadInput badInput, BiConsumer<BadInput, Answer> answered) throws IOException {
        List<String> asserts = badInput.asserts();
        String valid =
                asserts.contains("sameAsValid") ? post(placeholders.valid()).body() : "";
        try (CapturedLogs logs = new CapturedLogs();
                Outside outside = new Outside()) {
            byte[] request = request(badInput, outside);
            Memory memory = asserts.contains("rssStable") ? Memory.tidied() : Memory.now();
            Answer answer = client().send(request, asserts.contains("closed"));
            Exchange exchange = new Exchange(answer, valid, textSent(badInput), logs, outside, memory);
            answered.accept(badInput, answer);
            assertThat(answer.status()).as(badInput.id()).isIn(badInput.statuses());
            for (String name : asserts) {
                exchange.check(name);
            }
            assertThat(logs.errors()).as(badInput.id()).isEmpty();
        }
    }

    private byte[] request(BadInput badInput, Outside outside) throws IOException {
        byte[] body = outside.lure(bodies.of(badInput));
        if (badInput.method().equals("RAW")) {
            return body;
        }
        String headers = badInput.headers().properties().stream()
                .map(header -> header.getKey() + ": " + header(header.getValue().textValue()) + "\r\n")
                .collect(Collectors.joining());
        String length = badInput.method().equals("GET") ? "" : "Content-Length: " + body.length + "\r\n";
        String head = badInput.method() + " " + placeholders.fill(badInput.path()) + " HTTP/1.1\r\nHost: h\r\n"
                + headers + length + "\r\n";
        byte[] first = outside.lure(head.getBytes(ISO_8859_1));
        byte[] request = Arrays.copyOf(first, first.length + body.length);
        System.arraycopy(body, 0, request, first.length, body.length);
        return request;
    }

    private String header(String value) {
        return repeated(credentials.apply(value));
    }

    private static String repeated(String header) {
        Matcher matcher = REPEATED.matcher(header);
        return matcher.matches() ? matcher.group(1).repeat(Integer.parseInt(matcher.group(2))) : header;
    }

    /** The text a case puts where a code belongs, which must not come back either. */
    private static List<String> textSent(BadInput badInput) {
        return TEXT_SENT
                .matcher(badInput.body())
                .results()
                .map(result -> result.group(1))
                .map(Sender::unquoted)
                .toList();
    }

    private static String unquoted(String json) {
        try {
            return MAPPER.readTree(json).textValue();
        } catch (IOException e) {
            // Not JSON, which is what such a case tests: the characters themselves are looked for.
            return json.substring(1, json.length() - 1);
        }
    }

    /** The answer to an assessment request. */
    Answer post(String body) throws IOException {
        String head = "POST " + Placeholders.ASSESS + " HTTP/1.1\r\nHost: h\r\nContent-Type: application/json\r\n"
                + "Content-Length: " + body.length() + "\r\n\r\n";
        return client().send((head + body).getBytes(ISO_8859_1), false);
    }

    /** A client of this service. */
    RawHttp client() {
        return new RawHttp(port, PATIENCE);
    }
}
