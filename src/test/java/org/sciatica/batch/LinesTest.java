package org.sciatica.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

    private static final int LONGEST = 10;
    private static final String AT_THE_LIMIT = "0123456789";
    private static final String ONE_OVER = AT_THE_LIMIT + "x";
    private static final String TOO_LONG = "<too long>";

    /** Gives so many bytes at a read, like a network. */
    private static final class Drip extends ByteArrayInputStream {

        private final int atOnce;

        Drip(String text, int atOnce) {
            super(text.getBytes(UTF_8));
            this.atOnce = atOnce;
        }

        @Override
        public synchronized int read(byte[] to, int from, int most) {
            return super.read(to, from, Math.min(atOnce, most));
        }
    }

    /** The lines are the same however the bytes come. */
    private static List<String> lines(String text) throws IOException {
        List<String> atOnce = lines(new ByteArrayInputStream(text.getBytes(UTF_8)), LONGEST);
        for (int bytes = 1; bytes <= 5; bytes++) {
            assertThat(lines(new Drip(text, bytes), LONGEST))
                    .as(bytes + " bytes at a time")
                    .isEqualTo(atOnce);
        }
        return atOnce;
    }

    private static List<String> lines(InputStream stream, int longest) throws IOException {
        Lines lines = new Lines(stream, longest, () -> {});
        List<String> found = new ArrayList<>();
        while (lines.next()) {
            byte[] line = lines.bytes();
            found.add(line == null ? TOO_LONG : new String(line, UTF_8));
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nbc\n", "a\nbc", "a\r\nbc\r\n", "a\r\nbc", "a\nbc\r\n", "a\nbc\r"})
    void a_line_ends_in_LF_or_CRLF_and_the_last_needs_no_end(String text) throws IOException {
        assertThat(lines(text)).containsExactly("a", "bc");
    }

    @Test
    void nothing_has_no_line() throws IOException {
        assertThat(lines("")).isEmpty();
    }

    @Test
    void an_empty_line_is_a_line() throws IOException {
        assertThat(lines("\n")).containsExactly("");
        assertThat(lines("\n\r\na\n\n")).containsExactly("", "", "a", "");
    }

    @Test
    void a_carriage_return_inside_a_line_belongs_to_it() throws IOException {
        assertThat(lines("a\rb\nc\r\r\n")).containsExactly("a\rb", "c\r");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", ""})
    void a_line_at_the_limit_is_read_and_one_byte_more_is_too_long(String end) throws IOException {
        assertThat(lines(AT_THE_LIMIT + end)).containsExactly(AT_THE_LIMIT);
        assertThat(lines(ONE_OVER + end)).containsExactly(TOO_LONG);
    }

    @Test
    void a_line_too_long_leaves_those_beside_it() throws IOException {
        assertThat(lines("a\n" + "x".repeat(1000) + "\nb\r\n")).containsExactly("a", TOO_LONG, "b");
    }

    @Test
    void several_lines_too_long_in_a_row() throws IOException {
        String tooLong = "x".repeat(30) + "\n";
        assertThat(lines(tooLong + ONE_OVER + "\r\n" + tooLong + "b\n" + tooLong))
                .containsExactly(TOO_LONG, TOO_LONG, TOO_LONG, "b", TOO_LONG);
    }

    /** What is read at a time is longer than the lines, and shorter than one of them. */
    @Test
    void lines_across_reads() throws IOException {
        String middle = "y".repeat(65_500);
        String text = "a\n" + middle + "\n" + "z".repeat(200_000) + "\nb";
        assertThat(lines(new ByteArrayInputStream(text.getBytes(UTF_8)), 65_536))
                .containsExactly("a", middle, TOO_LONG, "b");
    }

    @Test
    void a_line_is_a_copy_that_the_next_leaves_alone() throws IOException {
        Lines lines = new Lines(new ByteArrayInputStream("first\nother\n".getBytes(UTF_8)), LONGEST, () -> {});
        assertThat(lines.next()).isTrue();
        byte[] first = lines.bytes();
        assertThat(lines.next()).isTrue();
        assertThat(first).isEqualTo("first".getBytes(UTF_8));
    }

    /** However long the stream: a line of any length is skipped in the memory of one. */
    @Test
    void what_is_held_does_not_grow_with_the_line() throws IOException {
        byte[] part = new byte[1 << 16];
        Arrays.fill(part, (byte) 'x');
        InputStream endless = new InputStream() {
            private int parts = 1 << 14;

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] to, int from, int most) {
                parts--;
                System.arraycopy(part, 0, to, from, Math.min(most, part.length));
                return parts < 0 ? -1 : Math.min(most, part.length);
            }
        };
        assertThat(lines(endless, LONGEST)).containsExactly(TOO_LONG);
    }

    /** Whoever sent half a line may wait for the answers to those before it. */
    @Test
    void what_is_answered_goes_out_before_more_is_read() throws IOException {
        AtomicInteger flushed = new AtomicInteger();
        Lines lines = new Lines(new Drip("a\nb\nc\nd", 5), LONGEST, flushed::incrementAndGet);
        assertThat(lines.next()).isTrue();
        assertThat(lines.next()).isTrue();
        assertThat(flushed).hasValue(1);
        assertThat(lines.next()).isTrue();
        assertThat(flushed).hasValue(2);
    }
}
