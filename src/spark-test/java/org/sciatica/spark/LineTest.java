package org.sciatica.spark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciatica.api.ServiceWithoutServer;
import org.sciatica.api.ServiceWithoutServer.Reply;

class LineTest {

    @Test
    void theRequestIsTakenAsItStands() {
        String request = "{ \"symptoms\" : {\"chills\":\"absent\", \"chills\":\"present\"}, \"ü\": 1e999 }";
        assertThat(Line.read(" {\"request\":" + request + " ,\"id\":\"ä \\\"1\\\"\"} "))
                .isEqualTo(new Line("ä \"1\"", request));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"7\"}",
                "{\"id\":\"7\",\"request\":[]}",
                "{\"id\":\"7\",\"request\":{}",
                "{\"id\":\"7\",\"request\":{}}{}",
                "{\"id\":\"7\",\"request\":{\"a\":}}",
                "{\"id\":\"7\",\"request\":{},\"request\":{}}",
                "{\"id\":\"7\",\"request\":{},\"more\":1}"
            })
    void aLineThatIsNotExactlyIdAndRequestKeepsItsIdAndHoldsNoRequest(String line) {
        assertThat(Line.read(line)).isEqualTo(new Line("7", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "[]", "{", "{\"id\":7,\"request\":{}}", "{\"request\":{}}", "\u0000"})
    void aLineWithoutAReadableIdHoldsNothing(String line) {
        assertThat(Line.read(line)).isEqualTo(new Line(null, null));
    }

    @Test
    void anAnswerAndAProblemAreWrittenUnderTheirId() {
        assertThat(Line.written("a\"b", new Reply(200, "{}"))).isEqualTo("{\"id\":\"a\\\"b\",\"status\":200,\"answer\":{}}");
        assertThat(Line.written(null, new Reply(400, "{}"))).isEqualTo("{\"id\":null,\"status\":400,\"problem\":{}}");
    }

    @Test
    void aRecordWithoutRequestIsRefusedInTheFormOfTheService() {
        Reply reply = ServiceWithoutServer.noRequest("no-request", "The record is not an id and a request.");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json())
                .isEqualTo("{\"type\":\"urn:sciatica:problem:not-json\",\"title\":\"Not one JSON document\",\"status\":400,"
                        + "\"detail\":\"Send exactly one JSON object, UTF-8, without duplicate keys.\",\"errors\":[{\"pointer\":\"\","
                        + "\"code\":\"no-request\",\"message\":\"The record is not an id and a request.\"}]}");
    }
}
