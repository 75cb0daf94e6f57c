package org.sciatica.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.AfterAll;
import org.sciatica.api.Wire;
import org.sciatica.vocabulary.Findings;

/** Requests written from the vocabulary: accepted if and only if they keep the contract, and then read as written. */
class VocabularyFuzzTest {

    @FuzzTest
    void requests_from_the_vocabulary(FuzzedDataProvider data) {
        WrittenRequest request = new WrittenRequest(data);
        Wire.Reading reading = EveryRequest.check(request.body());
        assertThat(reading.findings().isPresent()).as("accepted").isEqualTo(request.keepsTheContract());
        reading.findings().ifPresent(findings -> checkReadAsWritten(request, findings));
    }

    private static void checkReadAsWritten(WrittenRequest request, Findings findings) {
        assertThat(findings.answered()).isEqualTo(request.answers());
        assertThat(findings.measured()).isEqualTo(request.measured());
    }

    @AfterAll
    static void recordFigure() {
        EveryRequest.recordFigure("vocabulary");
    }
}
