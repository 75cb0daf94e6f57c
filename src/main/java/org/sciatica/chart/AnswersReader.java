package org.sciatica.chart;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sciatica.chart.Remark.Kind;
import org.sciatica.vocabulary.Answer;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.InputGroup;

/**
 * Reads a QuestionnaireResponse to our own form, item by item. One without any date is taken as answered now, and said so:
 * who sends it made it for this call.
 */
final class AnswersReader {

    /** How old the answers may be; the time within which a patient is looked at again. */
    static final Duration THREE_DAYS = Duration.ofDays(3);

    private static final String PATH = "Questionnaire/sciatica-assessment";
    private static final Set<String> NOT_IN_FORCE = Set.of("entered-in-error", "stopped");

    private static final Map<String, Answer> FINDING_ANSWERS =
            Map.of("present", Answer.PRESENT, "absent", Answer.ABSENT, "unknown", Answer.UNKNOWN);
    private static final Map<String, Answer> TEST_ANSWERS =
            Map.of("positive", Answer.PRESENT, "negative", Answer.ABSENT, "unknown", Answer.UNKNOWN);

    private final Notes notes;
    private final Instant now;

    AnswersReader(Notes notes, Instant now) {
        this.notes = notes;
        this.now = now;
    }

    /** The answer that a code of our own system gives to a finding. */
    static Optional<Answer> answer(Input input, String code) {
        return Optional.ofNullable((input.group() == InputGroup.TESTS ? TEST_ANSWERS : FINDING_ANSWERS).get(code));
    }

    /** A whole number: an integer, or a Quantity in the unit of its range. */
    static Optional<BigDecimal> whole(JsonNode holder, Input input) {
        return Quantities.number(holder.path("valueInteger"))
                .or(() -> Quantities.in(input.range().unit(), holder.path("valueQuantity")));
    }

    void read(JsonNode response, String name) {
        if (!isToOurForm(response)) {
            notes.remark(Kind.OTHER_FORM, name);
            return;
        }
        if (Fields.text(response, "status").filter(NOT_IN_FORCE::contains).isPresent()) {
            notes.remark(Kind.NOT_IN_FORCE, name);
            return;
        }
        notes.aboutSciatica();
        Optional<Moment> when =
                Moment.of(response, "authored").or(() -> Moment.of(response.path("meta"), "lastUpdated"));
        if ((when.isEmpty() && response.has("authored"))
                || when.filter(moment -> moment.inTheFuture(now)).isPresent()) {
            notes.remark(Kind.UNREADABLE, name);
            return;
        }
        if (when.filter(moment -> moment.olderThan(THREE_DAYS, now)).isPresent()) {
            notes.remark(Kind.STALE, name);
            return;
        }
        if (when.isEmpty()) {
            notes.remark(Kind.UNDATED, name);
        }
        readItems(response.path("item"), name, when);
    }

    /** The form is named, or contained as one that derives from ours: so adaptive forms travel. */
    private static boolean isToOurForm(JsonNode response) {
        String form = Fields.text(response, "questionnaire").orElse("");
        for (JsonNode contained : response.path("contained")) {
            boolean named = Fields.text(contained, "id")
                    .filter(id -> form.equals("#" + id))
                    .isPresent();
            for (JsonNode derivedFrom : contained.path("derivedFrom")) {
                if (named && isOurs(derivedFrom.asText())) {
                    return true;
                }
            }
        }
        return isOurs(form);
    }

    private static boolean isOurs(String canonical) {
        String form = canonical.split("\\|", 2)[0];
        return form.equals(PATH) || form.endsWith("/" + PATH);
    }

    private void readItems(JsonNode items, String name, Optional<Moment> when) {
        for (JsonNode item : items) {
            Optional<Input> input = Fields.text(item, "linkId").flatMap(Input::of);
            for (JsonNode answer : item.path("answer")) {
                if (input.isEmpty() || !read(input.get(), answer, name, when)) {
                    boolean unit =
                            input.filter(Input.TEMPERATURE_CELSIUS::equals).isPresent();
                    String about =
                            input.map(known -> name + ", " + known.code()).orElse(name);
                    notes.remark(unit ? Kind.NO_VALID_UNIT : Kind.UNREADABLE, about);
                }
                readItems(answer.path("item"), name, when);
            }
            readItems(item.path("item"), name, when);
        }
    }

    private boolean read(Input input, JsonNode answer, String name, Optional<Moment> when) {
        if (input.isMeasurement()) {
            Optional<BigDecimal> value = input == Input.TEMPERATURE_CELSIUS
                    ? Quantities.celsius(answer.path("valueQuantity"))
                    : whole(answer, input);
            value.ifPresent(number -> notes.measure(input, number, name, when));
            return value.isPresent();
        }
        JsonNode coding = answer.path("valueCoding");
        boolean ours =
                Fields.text(coding, "system").map(CodeSystems.ANSWERS::equals).orElse(true);
        Optional<Answer> given =
                Fields.text(coding, "code").filter(code -> ours).flatMap(code -> answer(input, code));
        given.ifPresent(known -> notes.answer(input, known, name, when));
        return given.isPresent();
    }
}
