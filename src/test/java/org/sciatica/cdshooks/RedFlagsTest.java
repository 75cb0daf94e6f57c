package org.sciatica.cdshooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sciatica.MeasuredFigure;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.InputGroup;

/** R18: every red flag, alone and in pairs, beside an otherwise reassuring chart. */
@QuarkusTest
class RedFlagsTest {

    private static final String NOW = "See a doctor now: ";

    @Inject
    Desk desk;

    /** Reassuring in everything but these. */
    private static ObjectNode call(Input... present) {
        ObjectNode plain = Ehr.example("all-clear");
        for (Input input : present) {
            plain.withObject("/" + input.group().code())
                    .put(input.code(), input.group() == InputGroup.TESTS ? "positive" : "present");
        }
        return Ehr.call(Hook.PATIENT_VIEW, Ehr.chart(plain));
    }

    private Cards atTheDesk(ObjectNode call) {
        return desk.answer(
                new Call(Hook.PATIENT_VIEW, "123", Optional.empty(), false, call.path("prefetch"), List.of(), 0));
    }

    private List<Input> redFlags() {
        List<Input> flags = new ArrayList<>();
        for (Input input : Input.values()) {
            if (!input.isMeasurement()) {
                String level = resultOf(atTheDesk(call(input))).triage();
                if (level.equals("urgent") || level.equals("emergency")) {
                    flags.add(input);
                }
            }
        }
        return flags;
    }

    private static Result resultOf(Cards answer) {
        Map<String, Result> extension = Objects.requireNonNull(answer.extension());
        return Objects.requireNonNull(extension.get("org.sciatica.result"));
    }

    @Test
    void r18_each_alone_gives_one_critical_card_first() {
        List<Input> flags = redFlags();
        assertThat(flags).hasSizeGreaterThanOrEqualTo(30).contains(Input.SADDLE_ANAESTHESIA, Input.FOOT_DROP);
        for (Input flag : flags) {
            JsonNode answer = Ehr.answer(call(flag));
            assertThat(answer.at("/cards/0/indicator").asText()).as(flag.code()).isEqualTo("critical");
            assertThat(answer.at("/cards/0/summary").asText()).as(flag.code()).startsWith(NOW);
            assertThat(answer.findValuesAsText("indicator").stream().filter("critical"::equals))
                    .as(flag.code())
                    .hasSize(1);
            assertThat(Ehr.result(answer).has("allowed")).as(flag.code()).isFalse();
        }
        MeasuredFigure.record("cds-red-flags", flags.size());
    }

    @Test
    void r18_each_pair_gives_one_critical_card_first() {
        List<Input> flags = redFlags();
        int pairs = 0;
        for (int i = 0; i < flags.size(); i++) {
            for (int j = i + 1; j < flags.size(); j++) {
                Cards answer = atTheDesk(call(flags.get(i), flags.get(j)));
                Card first = answer.cards().get(0);
                String pair = flags.get(i) + " and " + flags.get(j);
                assertThat(first.summary()).as(pair).startsWith(NOW).hasSizeLessThan(140);
                assertThat(answer.cards().stream().filter(card -> card.indicator() == Card.Indicator.CRITICAL))
                        .as(pair)
                        .containsExactly(first);
                pairs++;
            }
        }
        assertThat(pairs).isGreaterThan(400);
        MeasuredFigure.record("cds-red-flag-pairs", pairs);
    }
}
