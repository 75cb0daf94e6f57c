package org.sciatica.rules.triage;

import static org.sciatica.rules.Given.everythingDenied;
import static org.sciatica.rules.Given.given;
import static org.sciatica.rules.Given.wellInRemission;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sciatica.rules.Given;
import org.sciatica.rules.RuleCases;
import org.sciatica.vocabulary.Input;

class NewOrLastingEpisodeTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return RuleCases.of(new NewOrLastingEpisode())
                .holds("undiagnosed-complaint", given().present(Input.LOW_BACK_PAIN))
                .holds(
                        "undiagnosed-complaint",
                        given().unknown(Input.DIAGNOSIS_CONFIRMED).present(Input.LEG_TINGLING))
                .holds(
                        "undiagnosed-complaint",
                        given().absent(Input.DIAGNOSIS_CONFIRMED).present(Input.CALF_CRAMPS))
                .holds("undiagnosed-complaint", given().measured(Input.PAIN_SCORE, "1"))
                .holds("undiagnosed-complaint", everythingDenied().measured(Input.PAIN_SCORE, "1"))
                .holds("undiagnosed-complaint", free().present(Input.LOW_BACK_PAIN))
                .holds("undiagnosed-complaint", free().present(Input.CURRENT_EXACERBATION))
                .holds(
                        "undiagnosed-complaint",
                        free().present(Input.ACUTE_ATTACK).measured(Input.DAYS_SINCE_ONSET, "30"))
                .holds("undiagnosed-complaint", wellInRemission().unknown(Input.DIAGNOSIS_CONFIRMED))
                .holds("undiagnosed-complaint", wellInRemission().notAsked(Input.DIAGNOSIS_CONFIRMED))
                .fails("undiagnosed-complaint", free())
                .fails("undiagnosed-complaint", free().notAsked(Input.DIAGNOSIS_CONFIRMED))
                .fails(
                        "undiagnosed-complaint",
                        free().present(Input.LASEGUE, Input.OSTEOCHONDROSIS, Input.DIABETES_MELLITUS))
                .fails("undiagnosed-complaint", given().present(Input.DIAGNOSIS_CONFIRMED))
                .fails(
                        "undiagnosed-complaint",
                        given().present(Input.DIAGNOSIS_CONFIRMED, Input.LOW_BACK_PAIN, Input.CURRENT_EXACERBATION))
                .fails("undiagnosed-complaint", wellInRemission().measured(Input.PAIN_SCORE, "6"))
                .open("undiagnosed-complaint", free().unknown(Input.CURRENT_EXACERBATION))
                .open("undiagnosed-complaint", free().notAsked(Input.ACUTE_ATTACK))
                .open(
                        "undiagnosed-complaint",
                        free().unknown(Input.ACUTE_ATTACK).measured(Input.DAYS_SINCE_ONSET, "30"))
                .holds("exacerbation-needs-a-doctor", given().present(Input.CURRENT_EXACERBATION))
                .holds("exacerbation-needs-a-doctor", given().present(Input.DIAGNOSIS_CONFIRMED, Input.ACUTE_ATTACK))
                .holds("exacerbation-needs-a-doctor", wellInRemission().present(Input.CURRENT_EXACERBATION))
                .holds("exacerbation-needs-a-doctor", attack("0"))
                .holds("exacerbation-needs-a-doctor", attack("2"))
                .holds("exacerbation-needs-a-doctor", attack("2").notAsked(Input.DAYS_SINCE_ONSET))
                .holds("exacerbation-needs-a-doctor", attack("30").present(Input.CURRENT_EXACERBATION))
                .fails("exacerbation-needs-a-doctor", attack("3"))
                .fails("exacerbation-needs-a-doctor", attack("3").unknown(Input.ACUTE_ATTACK))
                .fails("exacerbation-needs-a-doctor", given().absent(Input.CURRENT_EXACERBATION, Input.ACUTE_ATTACK))
                .fails("exacerbation-needs-a-doctor", wellInRemission().measured(Input.PAIN_SCORE, "10"))
                .open("exacerbation-needs-a-doctor", given())
                .open("exacerbation-needs-a-doctor", wellInRemission().unknown(Input.CURRENT_EXACERBATION))
                .open("exacerbation-needs-a-doctor", attack("3").notAsked(Input.CURRENT_EXACERBATION))
                .open("exacerbation-needs-a-doctor", attack("2").unknown(Input.ACUTE_ATTACK))
                .open("exacerbation-needs-a-doctor", attack("2").notAsked(Input.ACUTE_ATTACK, Input.DAYS_SINCE_ONSET))
                .holds("symptoms-lasting-three-days", persisting().measured(Input.DAYS_SINCE_ONSET, "3"))
                .holds("symptoms-lasting-three-days", persisting().measured(Input.DAYS_SINCE_ONSET, "365"))
                .holds("symptoms-lasting-three-days", wellInRemission().present(Input.SYMPTOMS_PERSISTING))
                .fails("symptoms-lasting-three-days", persisting().measured(Input.DAYS_SINCE_ONSET, "2"))
                .fails("symptoms-lasting-three-days", given().measured(Input.DAYS_SINCE_ONSET, "2"))
                .fails("symptoms-lasting-three-days", given().absent(Input.SYMPTOMS_PERSISTING))
                .fails("symptoms-lasting-three-days", wellInRemission().present(Input.LOW_BACK_PAIN))
                .open("symptoms-lasting-three-days", persisting())
                .open("symptoms-lasting-three-days", given().measured(Input.DAYS_SINCE_ONSET, "3"))
                .open("symptoms-lasting-three-days", wellInRemission().unknown(Input.SYMPTOMS_PERSISTING))
                .tests();
    }

    private static Given free() {
        return everythingDenied().measured(Input.PAIN_SCORE, "0");
    }

    private static Given attack(String daysAgo) {
        return wellInRemission().present(Input.ACUTE_ATTACK).measured(Input.DAYS_SINCE_ONSET, daysAgo);
    }

    private static Given persisting() {
        return given().present(Input.SYMPTOMS_PERSISTING);
    }
}
