package org.sciatica.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciatica.words.Words;

class OnePatientTest {

    private static final int LONGEST = 65_536;

    private static OnePatient of(String reference) {
        ObjectNode resource = new ObjectMapper().createObjectNode().put("resourceType", "Observation");
        resource.putObject("subject").put("reference", reference);
        Submission sent = new Submission(List.of(new Submission.Part("", resource)), Optional.empty());
        return OnePatient.of(sent, Words.in("en"));
    }

    /** Whatever a reference of the longest length consists of, reading it takes no longer than going through it a few times. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "/", "/Patient/", "/_history/\n", "Patient/a/"})
    void a_long_reference_is_read_at_once(String part) {
        String reference = part.repeat(LONGEST / part.length());

        OnePatient patient = assertTimeoutPreemptively(Duration.ofSeconds(2), () -> of(reference));

        assertThat(patient.references()).hasSize(1);
    }
}
