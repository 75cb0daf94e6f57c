package org.sciatica.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciatica.http.RequestRefused;
import org.sciatica.words.Words;

class OnePatientTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 65_536;

    private static OnePatient of(String reference) {
        return of(JSON.createObjectNode().put("reference", reference));
    }

    private static OnePatient of(JsonNode... subjects) {
        List<Submission.Part> parts = Stream.of(subjects)
                .map(subject -> new Submission.Part(
                        "",
                        JSON.createObjectNode()
                                .put("resourceType", "Observation")
                                .set("subject", subject)))
                .toList();
        return OnePatient.of(new Submission(parts, Optional.empty()), Words.in("en"));
    }

    /** Two patients are two in whatever form a sender writes references. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Patient/2\"",
                "[{\"reference\": \"Patient/2\"}]",
                "[\"Patient/2\"]",
                "{\"reference\": 2}",
                "[{\"reference\": \"Patient/1\"}, {\"reference\": \"Patient/2\"}]"
            })
    void another_patient_is_seen_in_whatever_form_it_is_referred_to(String subject) throws JsonProcessingException {
        JsonNode own = JSON.createObjectNode().put("reference", "Patient/1");
        JsonNode other = JSON.readTree(subject);

        assertThatExceptionOfType(RequestRefused.class).isThrownBy(() -> of(own, other));
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
