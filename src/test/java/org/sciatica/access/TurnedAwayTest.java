package org.sciatica.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.Future;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import java.net.URL;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a caller is told whose token was not looked at because too many came at once. */
@QuarkusTest
@TestProfile(Guarded.class)
class TurnedAwayTest {

    @SuppressWarnings("NullAway.Init")
    @Inject
    AccessSettings settings;

    @SuppressWarnings("NullAway.Init")
    @TestHTTPResource(value = "/q/metrics", management = true)
    URL metrics;

    @BeforeEach
    void too_many() {
        QuarkusMock.installMockForType(
                new Credentials(settings, Clock.systemUTC()) {
                    @Override
                    Future<Caller> caller(RoutingContext context) {
                        return Future.succeededFuture(new Caller.TurnedAway());
                    }
                },
                Credentials.class);
    }

    @Test
    void it_may_ask_again_after_a_second() {
        given().header("Authorization", "Bearer any")
                .get("/v1/vocabulary")
                .then()
                .statusCode(503)
                .header("Retry-After", "1")
                .contentType("application/problem+json")
                .body("type", equalTo("urn:sciatica:problem:overloaded"));
    }

    @Test
    void it_may_ask_for_the_metrics_again_too() {
        given().header("Authorization", "Bearer any")
                .header("X-Forwarded-For", "192.0.2.9")
                .get(metrics)
                .then()
                .statusCode(503)
                .header("Retry-After", "1");
    }
}
