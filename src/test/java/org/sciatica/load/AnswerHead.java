package org.sciatica.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.util.Locale;

/** As much of an answer as is needed to know its status and its end. */
final class AnswerHead {

    private static final String LAST_CHUNK = "\r\n0\r\n\r\n";

    /** Longer than any head of this service. */
    private final byte[] head = new byte[8192];

    private final StringBuilder tail = new StringBuilder();
    private long bodyLeft = -1;
    private int length;
    private int status;
    private boolean closes;
    private boolean inChunks;

    void clear() {
        length = 0;
        tail.setLength(0);
        bodyLeft = -1;
        status = 0;
        closes = false;
    }

    int status() {
        return status;
    }

    /** Whether the service says that it closes the connection. */
    boolean closes() {
        return closes;
    }

    /** Whether anything of the answer has come. */
    boolean begun() {
        return length > 0;
    }

    /** Takes in bytes; whether the answer is complete. */
    boolean add(ByteBuffer bytes) {
        if (bodyLeft < 0) {
            addToHead(bytes);
        }
        if (bodyLeft < 0) {
            return false;
        }
        if (inChunks) {
            return isLastChunk(bytes);
        }
        bodyLeft -= bytes.remaining();
        return bodyLeft <= 0;
    }

    /** Leaves what follows the head. A byte at a time in a text would take a fifth of the driver's time. */
    private void addToHead(ByteBuffer bytes) {
        int before = length;
        int start = bytes.position();
        length += Math.min(bytes.remaining(), head.length - before);
        bytes.get(head, before, length - before);
        for (int i = Math.max(3, before); i < length; i++) {
            if (head[i] == '\n' && head[i - 1] == '\r' && head[i - 2] == '\n' && head[i - 3] == '\r') {
                length = i + 1;
                bytes.position(start + length - before);
                read(new String(head, 0, length, ISO_8859_1));
                return;
            }
        }
        if (length == head.length) {
            throw new IllegalStateException("a head without an end");
        }
    }

    /** Nobody asks twice at once, so that the last chunk is what comes last; JSON holds no such line. */
    private boolean isLastChunk(ByteBuffer bytes) {
        bytes.position(Math.max(bytes.position(), bytes.limit() - LAST_CHUNK.length()));
        while (bytes.hasRemaining()) {
            tail.append((char) bytes.get());
        }
        tail.delete(0, Math.max(0, tail.length() - LAST_CHUNK.length()));
        return LAST_CHUNK.contentEquals(tail);
    }

    private void read(String text) {
        status = Integer.parseInt(text.substring(9, 12));
        String lower = text.toLowerCase(Locale.ROOT);
        closes = lower.contains("\r\nconnection: close\r\n");
        inChunks = lower.contains("\r\ntransfer-encoding: chunked\r\n");
        if (inChunks) {
            bodyLeft = 0;
            return;
        }
        int field = lower.indexOf("\r\ncontent-length: ");
        if (field < 0) {
            throw new IllegalStateException("an answer without a length");
        }
        int from = field + "\r\ncontent-length: ".length();
        bodyLeft = Long.parseLong(lower.substring(from, lower.indexOf('\r', from)));
    }
}
