package org.sciatica.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sciatica.api.RandomRequests.Break;
import org.sciatica.assessment.Assessor;
import org.sciatica.http.Problem;

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

    /** Writes records as NDJSON, some lines ended and some left empty in the ways of a batch, and as lines of id, tab, request. */
    public void write(int records, Path ndjson, Path tabbed) throws IOException {
        try (OutputStream lines = new BufferedOutputStream(Files.newOutputStream(ndjson));
                OutputStream columns = new BufferedOutputStream(Files.newOutputStream(tabbed))) {
            for (int i = 0; i < records; i++) {
                byte[] request = request(i);
                lines.write(utf8("{\"id\":\"r" + i + "\",\"request\":"));
                lines.write(request);
                lines.write(utf8(i % BROKEN_EVERY == 0 ? "}\r\n\r\n\n" : "}\n"));
                columns.write(utf8("r" + i + "\t"));
                columns.write(request);
                columns.write('\n');
                answers.add(answer("r" + i, request));
            }
        }
    }

    private byte[] request(int i) {
        if (i % BROKEN_EVERY != 0) {
            return utf8(requests.kept().toString());
        }
        Break[] ways = Break.values();
        Break way = ways[i / BROKEN_EVERY % ways.length];
        // A request that is no object is no record in a line and a bad request in a row: the tests of one record cover it.
        return utf8(
                way == Break.BODY_OF_ANOTHER_TYPE
                        ? "{\"symptoms\":{\"chills\":\"absent\",\"chills\":\"present\"}}"
                        : requests.broken(way).toString());
    }

    private byte[] answer(String id, byte[] request) throws IOException {
        Wire.Reading reading = Wire.reading(request);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        if (reading.findings().isPresent()) {
            line.writeBytes(utf8("{\"id\":\"" + id + "\",\"status\":200,\"answer\":"));
            line.writeBytes(wire.answer(reading.findings().get()));
        } else {
            refused++;
            Problem problem = reading.problem().orElseThrow();
            line.writeBytes(utf8("{\"id\":\"" + id + "\",\"status\":" + problem.status() + ",\"problem\":"));
            line.writeBytes(mapper.writeValueAsBytes(problem));
        }
        line.write('}');
        return line.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
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
