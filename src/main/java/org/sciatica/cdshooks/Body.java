package org.sciatica.cdshooks;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sciatica.chart.ChartPart;
import org.sciatica.http.Area;
import org.sciatica.http.JsonBody;
import org.sciatica.http.Problem;
import org.sciatica.http.ProblemKind;
import org.sciatica.http.RequestRefused;

/** Reads a body as the tree of one JSON object; numbers stay exact. */
final class Body {

    /** Keys of the frame, down to where resources begin. */
    private static final Set<String> KNOWN = Stream.concat(
                    Stream.of(
                            "hook",
                            "hookInstance",
                            "fhirServer",
                            "fhirAuthorization",
                            "context",
                            "userId",
                            "patientId",
                            "encounterId",
                            "selections",
                            "draftOrders",
                            "prefetch",
                            "feedback"),
                    Arrays.stream(ChartPart.values()).map(ChartPart::key))
            .collect(Collectors.toUnmodifiableSet());

    private static final JsonBody JSON =
            new JsonBody(new JsonBody.Limits(Area.CDS_HOOKS.largestBody(), 64, 256, 65_536, 32), KNOWN::contains);
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Body() {}

    /**
     * The object.
     *
     * @throws RequestRefused when the body is anything else
     */
    static JsonNode object(InputStream body) {
        JsonNode tree = JSON.<JsonNode>read(body, MAPPER::readTree);
        if (!tree.isObject()) {
            throw new RequestRefused(
                    ProblemKind.BAD_REQUEST,
                    List.of(new Problem.Place("", "wrong-value", "The document is no JSON object.", null)));
        }
        return tree;
    }
}
