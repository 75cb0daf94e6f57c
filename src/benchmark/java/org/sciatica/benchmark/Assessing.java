package org.sciatica.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.sciatica.answer.AnswerWriter;
import org.sciatica.answer.AssessmentAnswer;
import org.sciatica.answer.PlainAnswer;
import org.sciatica.assessment.Assessment;
import org.sciatica.assessment.Assessor;
import org.sciatica.vocabulary.Findings;
import org.sciatica.words.Words;

/** One assessment: its steps, all of them, and the floor. An operation is one request; those of a mix take turns. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 12, time = 1)
@Measurement(iterations = 3, time = 1)
public class Assessing {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Case(byte[] request, Findings findings, Assessment assessment, AssessmentAnswer plain) {}

    @Param({"little-known", "red-flag", "all-clear", "mix"})
    String patients = "";

    private final Assessor assessor = Assessor.standard();
    private final AnswerWriter writer = new AnswerWriter(Words.in("en"), assessor, "benchmark");
    private final List<Case> cases = new ArrayList<>();
    private int next;

    @Setup
    public void read() throws IOException {
        PlainAnswer plain = new PlainAnswer(Words.in("en"), assessor, "benchmark");
        for (byte[] request : Patients.of(patients).requests()) {
            Findings findings = Patients.read(request);
            Assessment assessment = assessor.assess(findings);
            cases.add(new Case(request, findings, assessment, plain.write(assessment)));
        }
    }

    private Case next() {
        next = next + 1 < cases.size() ? next + 1 : 0;
        return cases.get(next);
    }

    @Benchmark
    public Findings reading() {
        return Patients.read(next().request());
    }

    @Benchmark
    public Assessment deciding() {
        return assessor.assess(next().findings());
    }

    @Benchmark
    public byte[] writing() {
        return writer.write(next().assessment());
    }

    @Benchmark
    public byte[] bytesToBytes() {
        return writer.write(assessor.assess(Patients.read(next().request())));
    }

    /** Jackson parses the request and writes the answer, which lies there ready. */
    @Benchmark
    public byte[] floor(Blackhole parsed) throws IOException {
        Case one = next();
        JsonNode request = MAPPER.readTree(one.request());
        parsed.consume(request);
        return MAPPER.writeValueAsBytes(one.plain());
    }
}
