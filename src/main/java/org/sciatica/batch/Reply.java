package org.sciatica.batch;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a record.
 *
 * @param status the HTTP status that a request of its own would have had
 * @param json the answer when the status is 200, otherwise the problem
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Reply(int status, byte[] json) {

    /**
     * The line that answers a record of which there is no telling which line it was, without its end.
     *
     * @param id null when the record has none
     */
    public byte[] line(@Nullable String id) {
        return line(id, "");
    }

    /**
     * The line that answers a line, without its end.
     *
     * @param id null when the line has none: it is then told by its number behind a sign that no client's id has. Those of clients
     *     may occur twice
     * @param number of the line, from 1
     */
    byte[] line(@Nullable String id, long number) {
        return line(id == null ? "#" + number : id, ",\"line\":" + number);
    }

    private byte[] line(@Nullable String id, String number) {
        byte[] head = ("{\"id\":" + (id == null ? "null" : "\"" + id + "\"") + number + ",\"status\":" + status
                        + (status == 200 ? ",\"answer\":" : ",\"problem\":"))
                .getBytes(StandardCharsets.UTF_8);
        byte[] line = new byte[head.length + json.length + 1];
        System.arraycopy(head, 0, line, 0, head.length);
        System.arraycopy(json, 0, line, head.length, json.length);
        line[line.length - 1] = '}';
        return line;
    }
}
