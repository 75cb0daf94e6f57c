package org.sciatica.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.sciatica.assessment.Assessor;
import org.sciatica.http.Problem;
import org.sciatica.http.ProblemKind;
import org.sciatica.http.RequestRefused;
import org.sciatica.request.RequestReader;

/**
 * The service's own reader, rules and writer in a process that has no server. It lives in this package because the front door
 * opens to nobody else.
 */
public final class ServiceWithoutServer {

    /**
     * What becomes of a request.
     *
     * @param status the HTTP status that the service would answer with
     * @param json the answer when the status is 200, otherwise the problem
     */
    public record Reply(int status, String json) {}

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final FrontDoor frontDoor;

    /** Reads the rules, the words and the evidence, which takes a second: once in a process is enough. */
    public ServiceWithoutServer() {
        Properties service = new Properties();
        try (InputStream stream = ServiceWithoutServer.class.getResourceAsStream("/spark/service.properties")) {
            service.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.frontDoor =
                new FrontDoor(Assessor.standard(), service.getProperty("name"), service.getProperty("version"));
    }

    /** The reply to the body of an assessment request, in the words of a language. */
    public Reply reply(String request, String language) {
        try {
            byte[] body = request.getBytes(StandardCharsets.UTF_8);
            byte[] answer = MAPPER.writeValueAsBytes(
                    frontDoor.assess(RequestReader.read(new ByteArrayInputStream(body)), language));
            return new Reply(200, new String(answer, StandardCharsets.UTF_8));
        } catch (RequestRefused e) {
            return refused(e.problem());
        } catch (RuntimeException | JsonProcessingException e) {
            // One record must not end a job of millions; like the service it tells that it failed, not on what.
            return refused(new RequestRefused(ProblemKind.INTERNAL, List.of()).problem());
        }
    }

    /** The reply to a record that holds no request, in the form of the service's refusals. */
    public static Reply noRequest(String code, String message) {
        Problem.Place place = new Problem.Place("", code, message, null);
        return refused(new RequestRefused(ProblemKind.NOT_JSON, List.of(place)).problem());
    }

    private static Reply refused(Problem problem) {
        try {
            return new Reply(problem.status(), MAPPER.writeValueAsString(problem));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
