package org.sciatica.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published contract against the running service: what it allows is answered, what it forbids is refused. */
@QuarkusTest
class KeptContractTest {

    private static final int KEPT = 300;

    /** Of each of the twelve ways to break it: 204 in all. */
    private static final int BROKEN_EACH = 17;

    private static PublishedContract contract;

    @BeforeAll
    static void readTheContract() throws IOException {
        contract = new PublishedContract();
    }

    @Test
    void every_request_that_keeps_the_contract_is_answered_by_it() {
        RandomRequests requests = new RandomRequests(20_260_101);
        for (int i = 0; i < KEPT; i++) {
            String body = requests.kept().toString();
            assertThat(contract.errorsOfRequest(body)).as(body).isEmpty();
            check(body, 200);
        }
    }

    @Test
    void every_request_that_breaks_the_contract_is_refused_by_it() {
        RandomRequests requests = new RandomRequests(20_260_102);
        for (RandomRequests.Break way : RandomRequests.Break.values()) {
            for (int i = 0; i < BROKEN_EACH; i++) {
                String body = requests.broken(way).toString();
                assertThat(contract.errorsOfRequest(body)).as(way + " " + body).isNotEmpty();
                check(body, 422);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{}{}", "{\"symptoms\":{},\"symptoms\":{}}"})
    void what_is_not_one_document_is_refused_by_the_contract(String body) {
        check(body, 400);
    }

    private void check(String body, int status) {
        Response response = send(body);
        assertThat(response.statusCode()).as(body).isEqualTo(status);
        assertThat(contract.errorsOfAnswer(status, response.contentType(), response.asString()))
                .as(body)
                .isEmpty();
    }

    /** The judge is one: spoilt answers are found out. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"level\":\"see-doctor\" | \"level\":\"fine\"",
                "\"seeDoctorNow\":false | \"seeDoctorNow\":\"no\"",
                "\"disclaimer\":\" | \"disclaimer\":7,\"more\":\"",
                "\"questions\":[ | \"questions\":{},\"more\":["
            })
    void a_spoilt_answer_is_found_out(String part, String spoiltPart) {
        String answer = send("{\"symptoms\":{\"chills\":\"absent\"}}").asString();
        String spoilt = answer.replace(part, spoiltPart);
        assertThat(spoilt).isNotEqualTo(answer);
        assertThat(contract.errorsOfAnswer(200, "application/json", answer)).isEmpty();
        assertThat(contract.errorsOfAnswer(200, "application/json", spoilt)).isNotEmpty();
        assertThat(contract.errorsOfAnswer(418, "application/json", answer)).isNotEmpty();
    }

    private static Response send(String body) {
        return given().header("Content-Type", "application/json").body(body).post(Wire.ASSESSMENTS);
    }
}
