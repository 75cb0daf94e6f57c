package org.sciatica.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;
import org.sciatica.chart.Chart;
import org.sciatica.chart.ChartPart;
import org.sciatica.chart.ChartReader;
import org.sciatica.http.JsonBody;
import org.sciatica.http.RequestRefused;

/** Any JSON as a chart: read or remarked on, never an exception, and nothing told that was sent as text. */
class ChartReaderFuzzTest {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final JsonBody BODY = new JsonBody(new JsonBody.Limits(65_536, 64, 256, 4096, 32), key -> false);
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final Pattern NAME = Pattern.compile("[A-Za-z]{1,30}(/[A-Za-z0-9.-]{1,64})?(, [a-z0-9-]{1,60})?");

    @FuzzTest
    void any_chart(byte[] body) {
        JsonNode sent;
        try {
            JsonNode read = BODY.read(new ByteArrayInputStream(body), MAPPER::readTree);
            sent = read == null ? NullNode.getInstance() : read;
        } catch (RequestRefused e) {
            assertThat(e.problem().status()).isIn(400, 413);
            return;
        }
        check(sent, Set.of());
        check(sent, Set.of("Patient/1"));
    }

    private static void check(JsonNode sent, Set<String> patient) {
        ChartReader reader = new ChartReader(patient, NOW);
        for (ChartPart part : ChartPart.values()) {
            reader.part(part, sent);
        }
        reader.resource(sent);
        sent.forEach(reader::resource);
        Chart chart = reader.chart();
        assertThat(chart.remarks())
                .allMatch(remark -> NAME.matcher(remark.about()).matches());
        assertThat(chart.used()).allMatch(used -> NAME.matcher(used.from()).matches());
    }
}
