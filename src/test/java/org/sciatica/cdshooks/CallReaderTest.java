package org.sciatica.cdshooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CallReaderTest {

    private static Call read(String selections, String entries) {
        String body = """
                {"hook": "order-select", "hookInstance": "d1577c69-dfbe-44ad-ba6d-3e05e953b2ea",
                 "context": {"userId": "Practitioner/7", "patientId": "1", "selections": [%s],
                  "draftOrders": {"resourceType": "Bundle", "entry": [%s]}}}""".formatted(selections, entries);
        return CallReader.read(Hook.ORDER_SELECT, new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_selection_that_did_not_come_is_counted_once() {
        Call call = read(
                "\"ServiceRequest/1\", \"ServiceRequest/2\", \"ServiceRequest/2\"",
                "{\"resource\": {\"resourceType\": \"ServiceRequest\", \"id\": \"1\"}}");

        assertThat(call.orders()).hasSize(1);
        assertThat(call.selectedNotSent()).isEqualTo(1);
    }

    /** As many of both as a body can hold: looked up, not each compared with each. */
    @Test
    void many_selections_and_many_orders_are_matched_at_once() {
        String selections =
                IntStream.range(0, 60_000).mapToObj(i -> "\"" + i + "\"").collect(Collectors.joining(","));
        String entries = "{},".repeat(150_000) + "{}";

        Call call = assertTimeoutPreemptively(Duration.ofSeconds(4), () -> read(selections, entries));

        assertThat(call.orders()).isEmpty();
        assertThat(call.selectedNotSent()).isEqualTo(60_000);
    }
}
