package org.sciatica.chart;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
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

    private static final String PATH = "Questionnaire/sciatica-assessment";

    /** One given up half way is not among them: what was answered until then may be true, what was left out says nothing. */
    private static final Set<String> COUNTS = Set.of("in-progress", "completed", "amended");

    private static final Map<String, Answer> FINDING_ANSWERS = Map.of(
            "present", Answer.PRESENT, "positive", Answer.PRESENT, "absent", Answer.ABSENT, "unknown", Answer.UNKNOWN);
    private static final Map<String, Answer> TEST_ANSWERS = Map.of(
            "positive",
            Answer.PRESENT,
            "present",
            Answer.PRESENT,
            "negative",
            Answer.ABSENT,
            "unknown",
            Answer.UNKNOWN);

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

    void read(JsonNode response, String name) {
        if (!isToOurForm(response)) {
            notes.remark(Kind.OTHER_FORM, name);
            return;
        }
        if (Fields.text(response, "status").filter("entered-in-error"::equals).isPresent()) {
            notes.remark(Kind.NOT_IN_FORCE, name);
            return;
        }
        notes.aboutSciatica();
        readItems(response.path("item"), source(response, name));
    }

    /** When it was stored says only that it is no newer: it may have been answered long before. */
    private Source source(JsonNode response, String name) {
        Optional<Moment> when = Moment.of(response, "authored");
        boolean unreadable = when.isEmpty() && Fields.isGiven(response, "authored");
        Optional<Moment> stored =
                unreadable ? Optional.empty() : when.or(() -> Moment.of(response.path("meta"), "lastUpdated"));
        if (Source.of(name, stored).isOlderThan(Stricter.THREE_DAYS, now)) {
            notes.remark(Kind.STALE, name);
            return Source.of(name, stored).inDoubt();
        }
        Source source = Source.of(name, when);
        if (unreadable
                || !Fields.hasStatusOf(COUNTS, response)
                || Fields.isModified(response)
                || stored.filter(moment -> moment.inTheFuture(now)).isPresent()) {
            notes.remark(unreadable ? Kind.UNREADABLE : Kind.IN_DOUBT, name);
            return source.inDoubt();
        }
        if (when.isEmpty()) {
            notes.remark(Kind.UNDATED, name);
        }
        return source;
    }

    /** The form is named, or contained as one that derives from ours: so adaptive forms travel. */
    private static boolean isToOurForm(JsonNode response) {
        String form = Fields.text(response, "questionnaire").orElse("");
        for (JsonNode contained : Fields.list(response.path("contained"))) {
            boolean named = Fields.text(contained, "id")
                    .filter(id -> form.equals("#" + id))
                    .isPresent();
            for (JsonNode derivedFrom : Fields.list(contained.path("derivedFrom"))) {
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

    private void readItems(JsonNode items, Source source) {
        boolean broken = Fields.listsOther(items);
        if (broken) {
            notes.remark(Kind.UNREADABLE, source.name());
        }
        Source beside = broken ? source.inDoubt() : source;
        for (JsonNode item : Fields.list(items)) {
            Optional<Input> input = Fields.text(item, "linkId").flatMap(Input::of);
            Source of = within(item, beside);
            for (JsonNode answer : Fields.list(item.path("answer"))) {
                Source from = within(answer, of);
                input.ifPresentOrElse(
                        asked -> readAnswer(asked, answer, from), () -> notes.remark(Kind.UNREADABLE, from.name()));
                readItems(answer.path("item"), from);
            }
            readItems(item.path("item"), of);
        }
    }

    /** A part whose meaning is changed in a way nobody knows is in doubt, and all that is in it. */
    private Source within(JsonNode part, Source source) {
        if (!Fields.isModified(part)) {
            return source;
        }
        notes.remark(Kind.IN_DOUBT, source.name());
        return source.inDoubt();
    }

    private void readAnswer(Input input, JsonNode answer, Source source) {
        if (Fields.isGivenTwice(answer, "value")
                || !isAddressOrNone(answer.path("valueCoding").path("system"))) {
            read(input, answer, source.inDoubt());
        } else if (read(input, answer, source)) {
            return;
        }
        boolean something = !answer.isObject() && !answer.isNull();
        boolean withoutUnit = input == Input.TEMPERATURE_CELSIUS && !something && !Fields.isGivenTwice(answer, "value");
        notes.remark(withoutUnit ? Kind.NO_VALID_UNIT : Kind.UNREADABLE, source.name() + ", " + input.code());
        if (something || Fields.hasValue(answer)) {
            notes.unreadable(input, source);
        }
    }

    private static boolean isAddressOrNone(JsonNode system) {
        return system.isMissingNode()
                || system.isNull()
                || (system.isTextual() && !system.textValue().isBlank());
    }

    private boolean read(Input input, JsonNode answer, Source source) {
        if (input.isMeasurement()) {
            List<BigDecimal> values = Quantities.each(input, answer).toList();
            values.forEach(number -> notes.measure(input, number, source));
            return !values.isEmpty();
        }
        JsonNode coding = answer.path("valueCoding");
        JsonNode system = coding.path("system");
        boolean ours = !system.isTextual()
                || system.textValue().isBlank()
                || system.textValue().equals(CodeSystems.ANSWERS);
        Optional<Answer> given =
                Fields.text(coding, "code").filter(code -> ours).flatMap(code -> answer(input, code));
        given.ifPresent(known -> notes.answer(input, known, source));
        return given.isPresent();
    }
}
