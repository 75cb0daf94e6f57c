package org.sciatica.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.sciatica.assessment.RandomFindings;
import org.sciatica.proof.RequestText;
import org.sciatica.request.RequestReader;
import org.sciatica.rules.Given;
import org.sciatica.vocabulary.Findings;

/** A counterexample of the proofs is told as a request: the service reads it, and reads the same patient. */
class RequestTextTest {

    private static Findings read(String request) throws IOException {
        return RequestReader.read(request.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_patient_told_as_a_request_is_read_as_the_same_patient() throws IOException {
        RandomFindings random = new RandomFindings(new SplittableRandom(7));
        for (int i = 1; i <= 100; i++) {
            Findings patient = random.draw(i / 100.0, 0.3);
            Findings read = read(RequestText.of(patient));
            assertThat(read.answered()).isEqualTo(patient.answered());
            assertThat(read.measured()).isEqualTo(patient.measured());
        }
    }

    @Test
    void a_patient_of_whom_nothing_is_known_is_told_as_a_request_that_is_accepted() throws IOException {
        Findings read = read(RequestText.of(Given.given().findings()));
        assertThat(read.measured()).isEmpty();
        assertThat(read.answered().keySet()).noneMatch(input -> !read.isOpen(input));
    }
}
