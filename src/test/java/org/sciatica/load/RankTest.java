package org.sciatica.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No header makes a request cheaper than what it asks for. The places are taken by the test itself. */
@QuarkusTest
@TestProfile(Impatient.class)
class RankTest {

    private static final int PLACES = 40;
    /** With so many taken a PDF finds no room and a page does. */
    private static final int NO_ROOM_FOR_PDF = 5;
    /** With so many taken six more do not fit, however full it may become. */
    private static final int NO_ROOM_FOR_SIX = PLACES - 5;

    private static final String URGENT = "Priority: u=0\r\n";

    @Inject
    WorkInFlight work;

    private int taken;

    private void take(int places) throws InterruptedException {
        OverloadTest.assertEverythingIsGivenBack(work);
        for (; taken < places; taken++) {
            assertThat(work.places().take(Rank.URGENT)).isTrue();
        }
    }

    @AfterEach
    void leaveNothingTaken() throws InterruptedException {
        for (; taken > 0; taken--) {
            work.places().giveBack(Rank.URGENT);
        }
        OverloadTest.assertEverythingIsGivenBack(work);
    }

    private static String answer(String path, String headers) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            return OverloadTest.answer(socket, OverloadTest.post(path, headers, LoadScenarios.BODY));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cds-services/any", "/fhir/$sciatica-assess", "/v1/handouts"})
    void a_mark_of_urgency_makes_nothing_cheaper(String path) throws IOException, InterruptedException {
        take(NO_ROOM_FOR_SIX);
        assertThat(answer(path, URGENT)).startsWith("HTTP/1.1 503 ");
        assertThat(answer("/v1/assessments", URGENT)).startsWith("HTTP/1.1 200 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept: application/pdf",
                "Accept: application/*",
                "Accept: text/html;q=0.5, */*",
                "Accept: text/html;q=0.5, application/pdf",
                "Accept: text/html;q=0, */*",
                "Accept: text/*;q=0.1\r\nAccept: application/pdf;q=0.2",
                "aCCEPT:application/pdf",
                "Accept: ,application/pdf;Q=0.8333,",
                "Accept: application/pdf\r\nPriority: u=0"
            })
    void a_handout_that_is_answered_as_a_PDF_costs_as_one(String headers) throws IOException, InterruptedException {
        assertThat(answer("/v1/handouts", headers + "\r\n"))
                .startsWith("HTTP/1.1 200 ")
                .containsIgnoringCase("\r\ncontent-type: application/pdf");
        take(NO_ROOM_FOR_PDF);
        assertThat(answer("/v1/handouts", headers + "\r\n")).startsWith("HTTP/1.1 503 ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept: text/html",
                "Accept: */*",
                "Accept: */*\r\nAccept-Charset: utf-8;q=0, iso-8859-1",
                "Accept: application/pdf;q=",
                "X-Nothing: 1",
                "Accept: text/html, application/pdf;q=0.9",
                "Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
            })
    void a_handout_that_is_answered_as_a_page_does_not(String header) throws IOException, InterruptedException {
        take(NO_ROOM_FOR_PDF);
        assertThat(answer("/v1/handouts", header + "\r\n"))
                .startsWith("HTTP/1.1 200 ")
                .containsIgnoringCase("\r\ncontent-type: text/html");
    }
}
