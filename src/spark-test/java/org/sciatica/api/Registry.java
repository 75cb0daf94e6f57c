package org.sciatica.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sciatica.api.RandomRequests.Break;
import org.sciatica.assessment.Assessor;

/** Records of patients who do not exist, reproducible, and what the service answers to them. */
public final class Registry {

    /** Every so many records one breaks the contract, every so many of those in the next way. */
    private static final int BROKEN_EVERY = 10;

    private final ObjectMapper mapper = new ObjectMapper();
    private final RandomRequests requests = new RandomRequests(20261121);
    private final Wire wire;
    private final SumOfHashes answers = new SumOfHashes();
    private long refused;

    /**
     * Draws and answers.
     *
     * @param service the name and version that the answers tell
     */
    public Registry(String service) {
        this.wire = new Wire(Assessor.standard(), service);
    }

    /** Writes records as NDJSON and as lines of id, tab, request. */
    public void write(int records, Path ndjson, Path tabbed) throws IOException {
        try (Writer lines = Files.newBufferedWriter(ndjson);
                Writer columns = Files.newBufferedWriter(tabbed)) {
            for (int i = 0; i < records; i++) {
                String request = request(i);
                lines.write("{\"id\":\"r" + i + "\",\"request\":" + request + "}\n");
                columns.write("r" + i + "\t" + request + "\n");
                answers.add(answer("r" + i, request));
            }
        }
    }

    private String request(int i) {
        if (i % BROKEN_EVERY != 0) {
            return requests.kept().toString();
        }
        Break[] ways = Break.values();
        Break way = ways[i / BROKEN_EVERY % ways.length];
        // A request that is no object is no request of a record; the test of lines covers it.
        return way == Break.BODY_OF_ANOTHER_TYPE
                ? "{\"symptoms\":{\"chills\":\"absent\",\"chills\":\"present\"}}"
                : requests.broken(way).toString();
    }

    private String answer(String id, String request) throws JsonProcessingException {
        Wire.Reading reading = Wire.reading(request.getBytes(StandardCharsets.UTF_8));
        if (reading.findings().isPresent()) {
            String answer = new String(wire.answer(reading.findings().get()), StandardCharsets.UTF_8);
            return "{\"id\":\"" + id + "\",\"status\":200,\"answer\":" + answer + "}";
        }
        refused++;
        var problem = reading.problem().orElseThrow();
        return "{\"id\":\"" + id + "\",\"status\":" + problem.status() + ",\"problem\":"
                + mapper.writeValueAsString(problem) + "}";
    }

    /** What the service answers to all of them together. */
    public SumOfHashes answers() {
        return answers;
    }

    /** How many of them it refuses. */
    public long refused() {
        return refused;
    }
}
