package org.sciatica.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciatica.chart.Remark.Kind;
import org.sciatica.vocabulary.Answer;
import org.sciatica.vocabulary.Input;

/** Codings of an observation that are not what they look like. */
class ObservationCodingTest extends ObservationReading {

    /** Another code, the code of another system, and one beside what is no coding. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'system': 'http://loinc.org', 'code': 'LA9634-2'}",
                "{'system': 'https://ehr.example/codes', 'code': 'LA26683-5'}",
                "{'system': 'http://loinc.org', 'code': 'LA26683-5'}, 'LA15173-0'"
            })
    void a_pregnancy_status_that_cannot_be_read_is_not_that_there_is_none(String codings) {
        read(own("pregnancy", "absent"), "final", TODAY);
        read(OBSERVATION, "final", TODAY, "82810-3", "'valueCodeableConcept': {'coding': [" + codings + "]}");
        assertThat(answer(Input.PREGNANCY)).isEqualTo(Answer.UNKNOWN);
        assertThat(remarked(Kind.UNREADABLE)).isTrue();
    }

    @Test
    void beside_a_coding_that_is_no_object_pain_is_not_known() {
        read(
                OBSERVATION,
                "final",
                TODAY,
                "72514-3",
                "'valueCodeableConcept': {'coding': [{'system': 'http://loinc.org', 'code': 'LA6113-0'}, 'LA13942-0']}");
        assertThat(reader.chart().findings().measured()).isEmpty();
    }

    /** What a code means is settled by its system. */
    @Test
    void a_code_of_another_system_is_none_of_those_that_are_known() {
        read(
                OBSERVATION.replace("http://loinc.org", "https://ehr.example/codes"),
                "final",
                TODAY,
                "8310-5",
                quantity("36.6", "Cel"));
        read(
                own("saddle-anaesthesia", "absent").replace(CodeSystems.ANSWERS, "https://ehr.example/codes"),
                "final",
                TODAY);
        assertThat(reader.chart().isEmpty()).isTrue();
        assertThat(reader.chart().remarks())
                .extracting(Remark::kind)
                .containsExactly(Kind.UNKNOWN_CODE, Kind.UNREADABLE);
    }
}
