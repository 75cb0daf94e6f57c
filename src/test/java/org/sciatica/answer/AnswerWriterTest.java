package org.sciatica.answer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sciatica.assessment.Assessment;
import org.sciatica.assessment.Assessor;
import org.sciatica.assessment.RandomFindings;
import org.sciatica.rules.Given;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Input;
import org.sciatica.words.Languages;
import org.sciatica.words.Words;

/** The fast writer writes the bytes that Jackson writes of the plain mapping. */
class AnswerWriterTest {

    private static final int PATIENTS = 400;
    private static final Assessor ASSESSOR = Assessor.standard();

    private final ObjectMapper mapper = new ObjectMapper();

    static List<String> languages() {
        return Languages.all();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void an_answer_is_written_as_jackson_writes_the_plain_mapping(String language) throws JsonProcessingException {
        Words words = Words.in(language);
        AnswerWriter fast = new AnswerWriter(words, ASSESSOR, "test \"1\"");
        PlainAnswer plain = new PlainAnswer(words, ASSESSOR, "test \"1\"");
        RandomFindings random = new RandomFindings(new SplittableRandom(20261121));
        for (int i = 0; i < PATIENTS; i++) {
            same(fast, plain, random.draw(0.05 + 0.05 * (i % 20), 0.02 * (i % 7)));
        }
        same(fast, plain, Given.wellInRemission().findings());
        same(fast, plain, Given.everythingDenied().findings());
        same(fast, plain, Given.given().present(Input.SADDLE_ANAESTHESIA).findings());
    }

    private void same(AnswerWriter fast, PlainAnswer plain, Findings findings) throws JsonProcessingException {
        Assessment assessment = ASSESSOR.assess(findings);
        assertThat(new String(fast.write(assessment), StandardCharsets.UTF_8))
                .isEqualTo(new String(mapper.writeValueAsBytes(plain.write(assessment)), StandardCharsets.UTF_8));
    }
}
