package org.sciatica.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sciatica.corpus.CorpusPatients;
import org.sciatica.request.RequestReader;
import org.sciatica.rules.Given;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.InputGroup;

/** The patients whose assessment is measured. */
public enum Patients {
    LITTLE_KNOWN("little-known"),
    RED_FLAG("red-flag"),
    ALL_CLEAR("all-clear"),
    MIX("mix");

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path VIGNETTES = Path.of("src/test/resources/cases/vignettes.jsonl");
    private static final int MIXED = 200;

    private final String code;

    Patients(String code) {
        this.code = code;
    }

    static Patients of(String code) {
        for (Patients patients : values()) {
            if (patients.code.equals(code)) {
                return patients;
            }
        }
        throw new IllegalArgumentException(code);
    }

    String code() {
        return code;
    }

    /** The requests, each on one line: the same bytes for every benchmark. */
    public List<byte[]> requests() throws IOException {
        return switch (this) {
            case LITTLE_KNOWN ->
                List.of(written(
                        Given.given().present(Input.LOW_BACK_PAIN).findings()));
            case RED_FLAG ->
                List.of(written(
                        Given.given().present(Input.SADDLE_ANAESTHESIA).findings()));
            case ALL_CLEAR -> List.of(written(Given.wellInRemission().findings()));
            case MIX -> mix();
        };
    }

    /** All vignettes, and patients of the corpus from its beginning to its end. */
    private static List<byte[]> mix() throws IOException {
        List<byte[]> requests = new ArrayList<>();
        for (String line : Files.readAllLines(VIGNETTES)) {
            requests.add(
                    MAPPER.writeValueAsBytes(MAPPER.readTree(line).required("request")));
        }
        List<Findings> corpus = CorpusPatients.all();
        int more = MIXED - requests.size();
        for (int i = 0; i < more; i++) {
            requests.add(written(corpus.get(i * corpus.size() / more)));
        }
        return requests;
    }

    private static byte[] written(Findings findings) throws IOException {
        ObjectNode request = MAPPER.createObjectNode();
        findings.answered()
                .forEach((input, answer) ->
                        group(request, input.group()).put(input.code(), RequestReader.word(input, answer)));
        findings.measured().forEach((input, value) -> group(request, input.group()).put(input.code(), value));
        return MAPPER.writeValueAsBytes(request);
    }

    private static ObjectNode group(ObjectNode request, InputGroup group) {
        return request.withObject("/" + group.code());
    }

    public static Findings read(byte[] request) {
        return RequestReader.read(request);
    }

    /** Writes the requests as lines of a file that is named by the code. */
    void write(Path folder) throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (byte[] request : requests()) {
            lines.write(request);
            lines.write('\n');
        }
        Files.createDirectories(folder);
        Files.write(folder.resolve(code + ".ndjson"), lines.toByteArray());
    }
}
