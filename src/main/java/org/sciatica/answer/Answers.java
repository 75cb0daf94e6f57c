package org.sciatica.answer;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sciatica.assessment.Assessment;
import org.sciatica.assessment.Assessor;
import org.sciatica.words.Words;

/** Assessments as JSON in any language. What a language needs is written when a reader first asks for it. */
public final class Answers {

    private final Assessor assessor;
    private final String service;
    private final Map<String, AnswerWriter> writers = new ConcurrentHashMap<>();

    /**
     * The answers of an assessor.
     *
     * @param service the name and version that an answer tells
     */
    public Answers(Assessor assessor, String service) {
        this.assessor = assessor;
        this.service = service;
    }

    /** An assessment as JSON, UTF-8. */
    public byte[] write(Assessment assessment, String language) {
        return in(language).write(assessment);
    }

    /** An assessment as JSON, UTF-8, as a sink takes it. */
    public <T> T write(Assessment assessment, String language, Sink<T> sink) {
        return in(language).write(assessment, sink);
    }

    private AnswerWriter in(String language) {
        return writers.computeIfAbsent(language, key -> new AnswerWriter(Words.in(key), assessor, service));
    }
}
