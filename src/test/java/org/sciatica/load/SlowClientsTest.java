package org.sciatica.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Clients that take their time, one kind at a time. */
@QuarkusTest
@TestProfile(Impatient.class)
class SlowClientsTest {

    private static final Duration NOW_AND_THEN = Duration.ofMillis(300);
    private static final Duration LIMIT = Duration.ofSeconds(10);

    @Inject
    WorkInFlight work;

    /** Many more than there are places or threads: none is taken for them. */
    @Test
    void bodies_that_come_slowly_take_no_place_and_are_closed() throws IOException, InterruptedException {
        try (Crowd crowd = Crowd.of(300, RestAssured.port)) {
            crowd.send(LoadScenarios.HALF_A_BODY);
            Measured others = new HttpLoad(RestAssured.port, LoadScenarios.REQUEST, 2).open(20, Duration.ofMillis(500));
            assertThat(others.others(200) + others.lost()).as(others.toString()).isZero();
            assertThat(crowd.untilGone(LoadScenarios.ONE_BYTE, NOW_AND_THEN, LIMIT))
                    .isLessThan(Duration.ofSeconds(5));
            assertThat(crowd.kept()).isZero();
        }
        OverloadTest.assertEverythingIsGivenBack(work);
    }

    /** One that asks thousands of times and reads nothing must not fill the memory with answers. */
    @Test
    void who_asks_on_and_on_without_reading_is_hung_up_on() throws IOException, InterruptedException {
        try (Crowd crowd = Crowd.thatNeverReads(1, RestAssured.port)) {
            assertThat(crowd.untilGone(LoadScenarios.MANY_REQUESTS, NOW_AND_THEN, LIMIT))
                    .isLessThan(Duration.ofSeconds(5));
            assertThat(crowd.kept()).isZero();
        }
        OverloadTest.assertEverythingIsGivenBack(work);
    }

    /** The connection lasts as long as its client asks in time. */
    @Test
    void a_connection_in_use_outlives_the_patience() throws IOException {
        Measured steady = new HttpLoad(RestAssured.port, LoadScenarios.REQUEST, 1).open(4, Duration.ofSeconds(3));
        assertThat(steady.count(200)).as(steady.toString()).isGreaterThanOrEqualTo(10);
        assertThat(steady.lost()).as(steady.toString()).isZero();
    }
}
