package org.sciatica.batch;

import java.io.Flushable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The lines of a stream, however long it is: never more is held than one line may be, and what is read at a time. */
final class Lines {

    private static final int READ_AT_ONCE = 65_536;

    private final InputStream stream;
    private final int longest;
    private final Flushable answers;
    private final byte[] read = new byte[READ_AT_ONCE];
    private int next;
    private int end;
    private byte[] line = new byte[1024];
    private int length;
    private boolean tooLong;

    /**
     * Lines that end in LF or CRLF; the last one needs no end.
     *
     * @param longest bytes of a line; the rest of a longer one is skipped
     * @param answers flushed before more is read: a client may wait for what is answered so far before it sends more
     */
    Lines(InputStream stream, int longest, Flushable answers) {
        this.stream = stream;
        this.longest = longest;
        this.answers = answers;
    }

    /** Goes to the next line; false when there is none. */
    boolean next() throws IOException {
        length = 0;
        tooLong = false;
        boolean any = false;
        while (true) {
            if (next == end && !fill()) {
                return any;
            }
            any = true;
            int from = next;
            while (next < end && read[next] != '\n') {
                next++;
            }
            add(from, next);
            if (next < end) {
                next++;
                return true;
            }
        }
    }

    /** What the stream says is available is no help: a server's may count bytes that are announced and have not come. */
    private boolean fill() throws IOException {
        answers.flush();
        next = 0;
        end = Math.max(0, stream.read(read, 0, read.length));
        return end > 0;
    }

    private void add(int from, int to) {
        int more = to - from;
        // one byte more for the CR of a CRLF
        if (length + more > longest + 1) {
            tooLong = true;
            return;
        }
        if (length + more > line.length) {
            line = Arrays.copyOf(line, Math.max(length + more, line.length * 2));
        }
        System.arraycopy(read, from, line, length, more);
        length += more;
    }

    /** The bytes of the line without its end; null when it is longer than a line may be. */
    byte @Nullable [] bytes() {
        int size = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
        return tooLong || size > longest ? null : Arrays.copyOf(line, size);
    }
}
