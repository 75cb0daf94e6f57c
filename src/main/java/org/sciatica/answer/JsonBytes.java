package org.sciatica.answer;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** JSON as it is put together from pieces that are written already. */
final class JsonBytes {

    private static final byte COMMA = ',';

    /** Most bytes that are kept for the next answer of a thread. */
    private static final int KEPT = 1 << 20;

    private static final ThreadLocal<JsonBytes> REUSED = ThreadLocal.withInitial(JsonBytes::new);

    private byte[] bytes = new byte[1 << 17];
    private int size;

    /** An empty one, which the thread fills and reads before it asks for the next. */
    static JsonBytes fresh() {
        JsonBytes fresh = REUSED.get();
        fresh.size = 0;
        if (fresh.bytes.length > KEPT) {
            fresh.bytes = new byte[KEPT];
        }
        return fresh;
    }

    /** A piece that is JSON, or part of it, as it stands. */
    static byte[] piece(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }

    JsonBytes add(byte[] piece) {
        return add(piece, 0, piece.length);
    }

    /** What stands between two places of a piece. */
    JsonBytes add(byte[] piece, int from, int to) {
        reserve(to - from);
        System.arraycopy(piece, from, bytes, size, to - from);
        size += to - from;
        return this;
    }

    JsonBytes add(boolean value) {
        return add(value ? TRUE : FALSE);
    }

    JsonBytes add(int value) {
        return add(piece(Integer.toString(value)));
    }

    /** A string, quoted. */
    JsonBytes addString(String text) {
        return add(QUOTE).add(JsonStringEncoder.getInstance().quoteAsUTF8(text)).add(QUOTE);
    }

    /** Pieces with commas between them. */
    <T> JsonBytes addEach(List<T> values, Function<? super T, byte[]> written) {
        for (int index = 0; index < values.size(); index++) {
            comma(index);
            add(written.apply(values.get(index)));
        }
        return this;
    }

    /** A comma before every value but the first. */
    JsonBytes comma(int index) {
        return index > 0 ? comma() : this;
    }

    JsonBytes comma() {
        reserve(1);
        bytes[size++] = COMMA;
        return this;
    }

    /** Without the comma at its end, when nothing follows. */
    void dropComma() {
        size--;
    }

    /** How many bytes there are. */
    int size() {
        return size;
    }

    /** Once more what stands between two places. */
    JsonBytes repeat(int from, int to) {
        reserve(to - from);
        return add(bytes, from, to);
    }

    private void reserve(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
        }
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    <T> T to(Sink<T> sink) {
        return sink.take(bytes, size);
    }

    private static final byte[] TRUE = piece("true");
    private static final byte[] FALSE = piece("false");
    private static final byte[] QUOTE = piece("\"");
}
