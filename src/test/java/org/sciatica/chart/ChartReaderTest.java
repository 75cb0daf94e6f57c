package org.sciatica.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciatica.chart.Remark.Kind;
import org.sciatica.vocabulary.Answer;
import org.sciatica.vocabulary.Input;

/** The patient of a chart, and what is told of what cannot be read. */
class ChartReaderTest extends ChartReading {

    @ParameterizedTest
    @CsvSource({"2010-03-10, 16", "2010-03-11, 15", "2010-03, 15", "2010, 15", "2026, 0"})
    void of_an_incomplete_birth_date_the_youngest_age_counts(String birthDate, BigDecimal age) {
        read("{'resourceType': 'Patient', 'id': '1', 'birthDate': '%s'}", birthDate);
        assertThat(reader.chart().findings().measured()).containsEntry(Input.AGE_YEARS, age);
    }

    @Test
    void of_two_ages_the_younger_counts() {
        read("{'resourceType': 'Patient', 'id': '1', 'birthDate': '2011-03-10'}");
        read("{'resourceType': 'Patient', 'id': '1', 'birthDate': '1990-03-10'}");
        assertThat(reader.chart().findings().measured()).containsEntry(Input.AGE_YEARS, new BigDecimal(15));
        assertThat(remarked(Kind.CONTRADICTORY)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Patient/1",
                "https://ehr.example/fhir/Patient/1",
                "Patient/1/_history/3",
                "https://ehr.example/fhir/Patient/1/_history/3",
                "#patient"
            })
    void what_names_this_patient_in_any_of_these_ways_counts(String reference) {
        read(
                "{'resourceType': 'Condition', 'subject': {'reference': '%s'}, 'code': {'coding':"
                        + " [{'system': 'http://hl7.org/fhir/sid/icd-10', 'code': 'G83.4'}]}}",
                reference);
        assertThat(answer(Input.PELVIC_ORGAN_DYSFUNCTION)).isEqualTo(Answer.PRESENT);
        assertThat(reader.chart().remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'2027-01-01'",
                "'1800-01-01'",
                "'long ago'",
                "''",
                "20150101",
                "['2015-01-01']",
                "{'value': '2015'}"
            })
    void an_impossible_birth_date_is_said(String birthDate) {
        read("{'resourceType': 'Patient', 'id': '1', 'birthDate': %s}", birthDate);
        assertThat(reader.chart().isEmpty()).isTrue();
        assertThat(reader.chart().remarks()).hasSize(1);
    }

    /** The reader is of Patient/1. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "'Patient/1'; true",
                "[{'reference': 'https://ehr.example/Patient/1'}]; true",
                "{'display': 'somebody'}; true",
                "null; true",
                "'Patient/2'; false",
                "['Patient/2']; false",
                "[{'reference': 'Patient/2'}]; false",
                "[{'reference': 'Patient/1'}, {'reference': 'Patient/2'}]; false",
                "{'reference': 2}; false",
                "{'reference': ['Patient/2']}; false"
            })
    void whose_an_entry_is_does_not_get_lost_in_the_form_of_the_reference(String subject, boolean ours) {
        read(
                "{'resourceType': 'Condition', 'subject': %s, 'code': {'coding': [{'system': 'http://snomed.info/sct',"
                        + " 'code': '73211009'}]}}",
                subject);
        assertThat(reader.chart().isEmpty()).isNotEqualTo(ours);
        assertThat(remarked(Kind.OTHER_PATIENT)).isNotEqualTo(ours);
    }

    @Test
    void no_remark_repeats_what_was_sent() {
        read("{'resourceType': 'PHI-CANARY-7f3a', 'id': 'PHI CANARY'}");
        read("{'resourceType': 'Condition', 'id': 'PHI <b>', 'code': {'text': 'PHI-CANARY-7f3a'}}");
        assertThat(reader.chart().remarks()).extracting(Remark::about).containsExactly("resource", "Condition");
    }
}
