package org.sciatica.spark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.sciatica.api.ServiceWithoutServer.Reply;

/**
 * A record as a line of NDJSON: <code>{"id": "…", "request": {…}}</code> in, <code>{"id": "…", "status": 200, "answer":
 * {…}}</code> or <code>{"id": "…", "status": 422, "problem": {…}}</code> out.
 *
 * @param id as the registry names the record; null when the line tells none
 * @param request the text of the request, as it stands in the line; null when there is none
 */
record Line(@Nullable String id, @Nullable String request) {

    private static final JsonFactory FACTORY = new JsonFactory();

    /**
     * The record that a line holds; without request when it is not one JSON object of exactly an id, a string, and a request, an
     * object. What lies inside the request is for the service's reader to judge.
     */
    static Line read(String text) {
        String id = null;
        String request = null;
        try (JsonParser parser = FACTORY.createParser(text.toCharArray())) {
            boolean exact = parser.nextToken() == JsonToken.START_OBJECT;
            while (exact && parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (name.equals("id") && id == null && value == JsonToken.VALUE_STRING) {
                    id = parser.getText();
                } else if (name.equals("request") && request == null && value == JsonToken.START_OBJECT) {
                    int from = (int) parser.currentTokenLocation().getCharOffset();
                    parser.skipChildren();
                    request = text.substring(from, (int) parser.currentLocation().getCharOffset());
                } else {
                    exact = false;
                }
            }
            boolean whole = exact && id != null && parser.nextToken() == null;
            return new Line(id, whole ? request : null);
        } catch (IOException e) {
            return new Line(id, null);
        }
    }

    /** The line that answers a record. */
    static String written(@Nullable String id, Reply reply) {
        StringBuilder line = new StringBuilder(reply.json().length() + 64).append("{\"id\":");
        if (id == null) {
            line.append("null");
        } else {
            line.append('"');
            JsonStringEncoder.getInstance().quoteAsString(id, line);
            line.append('"');
        }
        return line.append(",\"status\":")
                .append(reply.status())
                .append(reply.status() == 200 ? ",\"answer\":" : ",\"problem\":")
                .append(reply.json())
                .append('}')
                .toString();
    }
}
