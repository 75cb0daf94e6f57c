package org.sciatica.request;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sciatica.http.Area;
import org.sciatica.http.JsonBody;
import org.sciatica.http.RequestRefused;
import org.sciatica.vocabulary.Answer;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.InputGroup;
import org.sciatica.vocabulary.Range;

/**
 * Reads an assessment request, strictly: what is not one JSON document is refused as such, and what lies outside the
 * contract is refused with every wrong place. Nothing is guessed, converted, trimmed or skipped.
 */
public final class RequestReader {

    private static final JsonBody BODY =
            new JsonBody(new JsonBody.Limits(Area.ASSESSMENTS.largestBody(), 6, 64, 256, 24), RequestReader::isKnown);

    /** What the words mean that stand at the same places below. */
    private static final List<Answer> ANSWERS = List.of(Answer.PRESENT, Answer.ABSENT, Answer.UNKNOWN);

    private static final List<String> GROUPS =
            Arrays.stream(InputGroup.values()).map(InputGroup::code).toList();
    /** The field of a request to print that is no group. */
    private static final String INTERVENTIONS = "interventions";

    private static final List<String> FINDING_WORDS = List.of("present", "absent", "unknown");
    private static final List<String> TEST_WORDS = List.of("positive", "negative", "unknown");

    private final JsonParser parser;
    private final WrongPlaces places = new WrongPlaces();
    private final Map<Input, Answer> answers = new EnumMap<>(Input.class);
    private final Map<Input, BigDecimal> measured = new EnumMap<>(Input.class);

    private final Set<Input> seen = EnumSet.noneOf(Input.class);
    private final Set<InputGroup> groups = EnumSet.noneOf(InputGroup.class);
    /** Whether a group occurs twice. */
    private boolean repeats;

    /** The codes of interventions that may be chosen; none in a request that has no such field. */
    private final List<String> choosable;

    private final Set<String> chosen = new LinkedHashSet<>();

    private RequestReader(JsonParser parser, List<String> choosable) {
        this.parser = parser;
        this.choosable = choosable;
    }

    /**
     * What a request to print states.
     *
     * @param interventions the codes of those to print, in the order of the array; empty for all that are allowed
     */
    public record ToPrint(Findings findings, Set<String> interventions) {

        /**
         * Holds the choice against what may be printed for this patient.
         *
         * @param allowed codes
         * @throws RequestRefused when something else is chosen
         */
        public void refuseWhatIsNotAmong(List<String> allowed) {
            WrongPlaces places = new WrongPlaces();
            int index = 0;
            for (String code : interventions) {
                if (!allowed.contains(code)) {
                    places.add(
                            pointer(index),
                            "not-allowed",
                            "This is withheld from this patient, or waits for an answer.",
                            places.isEmpty() ? allowed : null);
                }
                index++;
            }
            places.refuseIfAny();
        }
    }

    /**
     * What a request to print states: findings as an assessment request does, and beside the groups perhaps what to print.
     *
     * @param choosable the codes of interventions that may be chosen for any patient
     * @throws RequestRefused as {@link #read(byte[])}, and when the body breaks off
     */
    public static ToPrint readToPrint(InputStream body, List<String> choosable) {
        RequestReader read = BODY.read(body, parser -> new RequestReader(parser, choosable).readDocument());
        return new ToPrint(read.findings(), Collections.unmodifiableSet(read.chosen));
    }

    /**
     * The findings that a request body states.
     *
     * @throws RequestRefused when it is too large, is not one JSON document, or lies outside the contract
     */
    public static Findings read(byte[] body) {
        return BODY.readPlain(body, parser -> new RequestReader(parser, List.of()).readPlain())
                .orElseGet(() -> BODY.read(body, parser -> new RequestReader(parser, List.of()).readDocument())
                        .findings());
    }

    /** What is stated by a document whose every key is known and occurs once, and whose every answer is one. */
    private Optional<Findings> readPlain() throws IOException {
        readDocument();
        boolean empty = answers.isEmpty() && measured.isEmpty();
        return places.isEmpty() && !repeats && !empty ? Optional.of(Findings.of(answers, measured)) : Optional.empty();
    }

    private RequestReader readDocument() throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            readGroups();
        } else {
            places.add("", "wrong-type", "The request is a JSON object.");
            parser.skipChildren();
        }
        return this;
    }

    private Findings findings() {
        if (places.isEmpty() && answers.isEmpty() && measured.isEmpty()) {
            places.add("", "empty-request", "Answer at least one question.", GROUPS);
        }
        places.refuseIfAny();
        return Findings.of(answers, measured);
    }

    private void readGroups() throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            Optional<InputGroup> group = InputGroup.of(name);
            JsonToken value = parser.nextToken();
            if (name.equals(INTERVENTIONS)) {
                readInterventions(value);
            } else if (group.isEmpty()) {
                places.unknownField(name, fields());
                parser.skipChildren();
            } else if (value != JsonToken.START_OBJECT) {
                places.add("/" + name, "wrong-type", "A group is a JSON object of codes and answers.");
                parser.skipChildren();
            } else {
                repeats |= !groups.add(group.get());
                readAnswers(group.get());
            }
        }
    }

    private List<String> fields() {
        return choosable.isEmpty()
                ? GROUPS
                : Stream.concat(GROUPS.stream(), Stream.of(INTERVENTIONS)).toList();
    }

    private void readInterventions(JsonToken value) throws IOException {
        if (choosable.isEmpty()) {
            places.add(
                    "/" + INTERVENTIONS,
                    "wrong-place",
                    "Only a request for a handout chooses what is printed.",
                    GROUPS);
            parser.skipChildren();
            return;
        }
        if (value != JsonToken.START_ARRAY) {
            places.add("/" + INTERVENTIONS, "wrong-type", "What to print is an array of codes.");
            parser.skipChildren();
            return;
        }
        int index = 0;
        @Nullable List<String> notYetListed = choosable;
        for (; parser.nextToken() != JsonToken.END_ARRAY; index++) {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                places.add(pointer(index), "wrong-type", "A code is a string.");
                parser.skipChildren();
            } else if (!choosable.contains(parser.getText())) {
                places.add(pointer(index), "unknown-code", "This is nothing that a handout sets out.", notYetListed);
                notYetListed = null;
            } else if (!chosen.add(parser.getText())) {
                places.add(pointer(index), "duplicate-code", "This is chosen twice.");
            }
        }
        if (index == 0) {
            places.add(
                    "/" + INTERVENTIONS,
                    "empty",
                    "Choose at least one, or leave the field out for all that are allowed.");
        }
    }

    private static String pointer(int index) {
        return "/" + INTERVENTIONS + "/" + index;
    }

    private void readAnswers(InputGroup group) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            Optional<Input> input = Input.of(name).filter(candidate -> candidate.group() == group);
            parser.nextToken();
            if (input.isEmpty()) {
                places.unknownCode(group, name);
                parser.skipChildren();
            } else if (!seen.add(input.get())) {
                places.add(
                        "/" + group + "/" + name,
                        "duplicate-key",
                        "This input is answered twice, under two spellings.");
                parser.skipChildren();
            } else if (input.get().isMeasurement()) {
                readMeasurement(input.get(), name);
            } else {
                readAnswer(input.get(), name);
            }
        }
    }

    private void readAnswer(Input input, String name) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            places.add(pointer(input, name), "wrong-type", "The answer is a string.", allowed(input));
            parser.skipChildren();
            return;
        }
        int answer = allowed(input).indexOf(parser.getText());
        if (answer < 0) {
            places.add(pointer(input, name), "not-an-answer", "This is none of the answers.", allowed(input));
        } else {
            answers.put(input, ANSWERS.get(answer));
        }
    }

    private static String pointer(Input input, String name) {
        return "/" + input.group() + "/" + name;
    }

    private static boolean isKnown(String key) {
        return InputGroup.of(key).isPresent() || Input.of(key).isPresent() || key.equals(INTERVENTIONS);
    }

    /** The word by which a request gives a finding this answer. */
    public static String word(Input input, Answer answer) {
        return allowed(input).get(ANSWERS.indexOf(answer));
    }

    /** The answers a finding may be given, in the order in which they are told. */
    public static List<String> allowed(Input input) {
        return input.group() == InputGroup.TESTS ? TEST_WORDS : FINDING_WORDS;
    }

    private void readMeasurement(Input input, String name) throws IOException {
        Range range = input.range();
        JsonToken token = parser.currentToken();
        boolean number = token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT;
        if (!number) {
            places.add(pointer(input, name), "wrong-type", "The value is a JSON number.", List.of(told(range)));
            parser.skipChildren();
        } else if (range.whole() && token == JsonToken.VALUE_NUMBER_FLOAT) {
            places.add(
                    pointer(input, name),
                    "not-an-integer",
                    "Write an integer, without fraction or exponent.",
                    List.of(told(range)));
        } else {
            decimal()
                    .filter(range::accepts)
                    .ifPresentOrElse(
                            value -> measured.put(input, value),
                            () -> places.add(
                                    pointer(input, name),
                                    "out-of-range",
                                    "The value lies outside the range.",
                                    List.of(told(range))));
        }
    }

    /** The number as it is written; empty when its exponent is beyond any that can be computed with, and so any range. */
    private Optional<BigDecimal> decimal() throws IOException {
        try {
            return Optional.of(parser.getDecimalValue());
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String told(Range range) {
        return (range.whole() ? "integer " : "number ") + range.least() + " to " + range.most() + ", unit "
                + range.unit();
    }
}
