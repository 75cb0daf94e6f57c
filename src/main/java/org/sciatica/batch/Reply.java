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
     * The line that answers a record, without its end.
     *
     * @param id null when the record has none and nothing else to be told by
     */
    public byte[] line(@Nullable String id) {
        byte[] head = ("{\"id\":" + (id == null ? "null" : "\"" + id + "\"") + ",\"status\":" + status
                        + (status == 200 ? ",\"answer\":" : ",\"problem\":"))
                .getBytes(StandardCharsets.UTF_8);
        byte[] line = new byte[head.length + json.length + 1];
        System.arraycopy(head, 0, line, 0, head.length);
        System.arraycopy(json, 0, line, head.length, json.length);
        line[line.length - 1] = '}';
        return line;
    }
}
