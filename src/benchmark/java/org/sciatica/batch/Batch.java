package org.sciatica.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.jspecify.annotations.Nullable;
import org.sciatica.answer.Answers;
import org.sciatica.answer.AssessmentAnswer;
import org.sciatica.answer.PlainAnswer;
import org.sciatica.assessment.Assessor;
import org.sciatica.benchmark.Patients;
import org.sciatica.http.Area;
import org.sciatica.words.Words;

/** A batch of 1,000 lines, and Jackson that reads these lines and writes the same answers. An operation is one line. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 12, time = 1)
@Measurement(iterations = 3, time = 1)
public class Batch {

    private static final int LINES = 1000;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private record Line(@Nullable String id, int line, int status, AssessmentAnswer answer) {}

    private final Assessor assessor = Assessor.standard();
    private final Replies replies = new Replies(assessor, new Answers(assessor, "benchmark"), assessment -> {}, (kind, failure) -> {});
    private final List<Line> answers = new ArrayList<>();
    private byte[] lines = {};

    @Setup
    public void read() throws IOException {
        PlainAnswer plain = new PlainAnswer(Words.in("en"), assessor, "benchmark");
        List<byte[]> requests = Patients.MIX.requests();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        for (int i = 0; i < LINES; i++) {
            byte[] request = requests.get(i % requests.size());
            written.write(request);
            written.write('\n');
            answers.add(new Line(
                    null, i + 1, 200, plain.write(assessor.assess(Patients.read(request)))));
        }
        lines = written.toByteArray();
    }

    /** As the resource does it. */
    @Benchmark
    @OperationsPerInvocation(LINES)
    public void batch(Blackhole sent) throws IOException {
        Lines read = new Lines(
                new ByteArrayInputStream(lines), Area.ASSESSMENTS.largestBody(), OutputStream.nullOutputStream());
        for (long number = 1; read.next(); number++) {
            byte[] line = read.bytes();
            if (line == null) {
                throw new IllegalStateException("line " + number + " is too long");
            }
            sent.consume(replies.toLine(line, number, "en"));
        }
    }

    /** Jackson parses the lines and writes the answers, which lie there ready. */
    @Benchmark
    @OperationsPerInvocation(LINES)
    public void floor(Blackhole parsed) throws IOException {
        try (MappingIterator<JsonNode> read = MAPPER.readerFor(JsonNode.class).readValues(lines);
                SequenceWriter write = MAPPER.writer()
                        .withRootValueSeparator("\n")
                        .writeValues(OutputStream.nullOutputStream())) {
            for (Line answer : answers) {
                parsed.consume(read.next());
                write.write(answer);
            }
        }
    }
}
