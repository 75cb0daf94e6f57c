package org.sciatica.load;

import java.nio.ByteBuffer;
import java.util.Locale;

/** As much of an answer as is needed to know its status and its end. */
final class AnswerHead {

    private static final String LAST_CHUNK = "\r\n0\r\n\r\n";

    private final StringBuilder head = new StringBuilder();
    private final StringBuilder tail = new StringBuilder();
    private long bodyLeft = -1;
    private int status;
    private boolean closes;
    private boolean inChunks;

    void clear() {
        head.setLength(0);
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
        return head.length() > 0;
    }

    /** Takes in bytes; whether the answer is complete. */
    boolean add(ByteBuffer bytes) {
        while (bodyLeft < 0 && bytes.hasRemaining()) {
            char next = (char) bytes.get();
            head.append(next);
            if (next == '\n' && endsWithAnEmptyLine()) {
                read(head.toString());
            }
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

    /** Nobody asks twice at once, so that the last chunk is what comes last; JSON holds no such line. */
    private boolean isLastChunk(ByteBuffer bytes) {
        bytes.position(Math.max(bytes.position(), bytes.limit() - LAST_CHUNK.length()));
        while (bytes.hasRemaining()) {
            tail.append((char) bytes.get());
        }
        tail.delete(0, Math.max(0, tail.length() - LAST_CHUNK.length()));
        return LAST_CHUNK.contentEquals(tail);
    }

    private boolean endsWithAnEmptyLine() {
        int length = head.length();
        return length >= 4 && head.charAt(length - 3) == '\n' && head.charAt(length - 4) == '\r';
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
        int length = lower.indexOf("\r\ncontent-length: ");
        if (length < 0) {
            throw new IllegalStateException("an answer without a length");
        }
        int from = length + "\r\ncontent-length: ".length();
        bodyLeft = Long.parseLong(lower.substring(from, lower.indexOf('\r', from)));
    }
}
