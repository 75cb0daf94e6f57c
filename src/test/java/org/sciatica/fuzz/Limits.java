package org.sciatica.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** The limits of a request, as the contract names them. */
final class Limits {

    /** Largest body, bytes. */
    static final int BODY = 65_536;

    /** Most levels of nesting. */
    static final int DEPTH = 6;

    private static final int KEY = 64;
    private static final int STRING = 256;
    private static final int DIGITS = 24;

    /** What may be a number of too many digits; a key or a string may look like it too. */
    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9.eE+-]{" + (DIGITS + 1) + "}");

    private Limits() {}

    /** What is answered, or held against the contract, is one JSON document within the limits. */
    static void checkKept(byte[] body) {
        assertThat(body).hasSizeLessThanOrEqualTo(BODY);
        SecondParser document =
                SecondParser.of(body).orElseThrow(() -> new AssertionError("taken for JSON, and is none"));
        assertThat(document.depth()).as("depth").isLessThanOrEqualTo(DEPTH);
        assertThat(document.longestKey()).as("longest key").isLessThanOrEqualTo(KEY);
        assertThat(document.mostDigits()).as("most digits").isLessThanOrEqualTo(DIGITS);
    }

    /** Whether there is a reason to take these bytes for no JSON document within the limits. */
    static boolean mayBeBroken(byte[] body) {
        Optional<SecondParser> document = SecondParser.of(body);
        return document.isEmpty()
                || document.get().depth() > DEPTH
                || document.get().longestKey() > KEY
                || document.get().longestString() > STRING
                || LONG_NUMBER.matcher(new String(body, StandardCharsets.UTF_8)).find();
    }
}
