package org.sciatica.metamorphic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.sciatica.api.Wire;
import org.sciatica.assessment.Assessor;
import org.sciatica.vocabulary.Answer;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Input;

/** However a request is spelt, its answer is the same, byte for byte; and no spelling makes a wrong request right. */
class SpellingTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Map<String, String> ALIASES =
            Map.of("lasegue", "lesera", "sicard", "sikara", "landing", "posadka");
    private static final RequestText.Spelling AS_IT_IS = written -> written;

    private final Wire wire = new Wire(Assessor.standard(), "test");

    /** Requires the same bytes of every patient's request in its plain spelling and in another one. */
    private void sameBytes(long seed, BiFunction<RequestText, Random, String> otherSpelling) {
        Random random = new Random(seed);
        List<Findings> patients = Patients.drawn(seed, Patients.MANY).toList();
        int different = 0;
        for (Findings patient : patients) {
            RequestText request = RequestText.of(patient);
            String other = otherSpelling.apply(request, random);
            different += other.equals(request.json()) ? 0 : 1;
            assertThat(wire.answer(other)).as(other).isEqualTo(wire.answer(request.json()));
        }
        assertThat(different).as("requests that were spelt differently").isGreaterThan(Patients.MANY / 2);
    }

    private static String space(Random random) {
        return List.of("", " ", "\n", "\t", "\r\n", "  \n\t ").get(random.nextInt(6));
    }

    private static String escaped(String written, Random random) {
        StringBuilder escaped = new StringBuilder();
        written.chars()
                .forEach(character -> escaped.append(
                        Character.isLetter(character) && random.nextInt(3) == 0
                                ? (random.nextBoolean() ? "\\u%04x" : "\\u%04X").formatted(character)
                                : Character.toString(character)));
        return escaped.toString();
    }

    @Test
    void the_order_of_the_groups() {
        sameBytes(101, (request, random) -> request.withGroupsShuffled(random).json());
    }

    @Test
    void the_order_of_the_keys() {
        sameBytes(102, (request, random) -> request.withKeysShuffled(random).json());
    }

    @Test
    void white_space() {
        sameBytes(103, (request, random) -> request.json(() -> space(random)));
    }

    @Test
    void white_space_before_and_after_the_document() {
        sameBytes(104, (request, random) -> "\n " + request.json() + " \r\n\t ");
    }

    @Test
    void unicode_escapes_in_keys() {
        sameBytes(
                105,
                (request, random) ->
                        request.spelt(key -> escaped(key, random), AS_IT_IS).json());
    }

    @Test
    void unicode_escapes_in_values() {
        sameBytes(
                106,
                (request, random) -> request.spelt(
                                AS_IT_IS, value -> value.startsWith("\"") ? escaped(value, random) : value)
                        .json());
    }

    @Test
    void the_names_of_the_tests_in_the_translated_documents() {
        Random random = new Random(107);
        for (Findings drawn : Patients.drawn(107, Patients.MANY).toList()) {
            Findings patient = drawn.with(Input.LASEGUE, drawn.answer(Input.LASEGUE))
                    .with(Input.SICARD, random.nextBoolean() ? Answer.PRESENT : Answer.ABSENT);
            RequestText request = RequestText.of(patient);
            String other = request.spelt(
                            key -> {
                                String code = key.substring(1, key.length() - 1);
                                return RequestText.quoted(ALIASES.getOrDefault(code, code));
                            },
                            AS_IT_IS)
                    .json();
            assertThat(other).contains("lesera", "sikara");
            assertThat(wire.answer(other)).isEqualTo(wire.answer(request.json()));
        }
    }

    @Test
    void more_digits_or_an_exponent_in_a_temperature() {
        List<String> temperatures = List.of("36.6", "37.4", "37.5", "37.9", "38.0", "38", "34.0", "43.0", "41.25");
        Random random = new Random(108);
        for (Findings patient : Patients.drawn(108, Patients.MANY).toList()) {
            String value = temperatures.get(random.nextInt(temperatures.size()));
            String plain = withTemperature(patient, value);
            String padded = value.contains(".") ? value + "000" : value + ".00";
            String exponent = value.charAt(0) + "." + value.substring(1).replace(".", "") + "e1";
            assertThat(wire.answer(withTemperature(patient, padded))).isEqualTo(wire.answer(plain));
            assertThat(wire.answer(withTemperature(patient, exponent))).isEqualTo(wire.answer(plain));
        }
    }

    private static String withTemperature(Findings patient, String written) {
        Findings measured = patient.with(Input.TEMPERATURE_CELSIUS, new BigDecimal("36.6"));
        String before = "\"temperature-celsius\":36.6";
        String json = RequestText.of(measured).json();
        assertThat(json).contains(before);
        return json.replace(before, "\"temperature-celsius\":" + written);
    }

    @Test
    void a_group_without_an_answer() {
        sameBytes(109, (request, random) -> {
            RequestText more = request;
            for (String group :
                    List.of("symptoms", "tests", "contraindications", "diagnoses", "circumstances", "measurements")) {
                more = more.has(RequestText.quoted(group)) ? more : more.with(RequestText.quoted(group), Map.of());
            }
            return more.withGroupsShuffled(random).json();
        });
    }

    @Test
    void an_answer_left_out_decides_as_unknown_does_and_only_asked_differs() throws IOException {
        Random random = new Random(110);
        int tried = 0;
        for (Findings patient : Patients.drawn(110, Patients.MANY).toList()) {
            List<Input> unasked = Arrays.stream(Input.values())
                    .filter(input -> !input.isMeasurement() && !patient.wasAsked(input))
                    .toList();
            if (!unasked.isEmpty()) {
                tried++;
                Input input = unasked.get(random.nextInt(unasked.size()));
                JsonNode left = decisions(patient);
                JsonNode unknown = decisions(patient.with(input, Answer.UNKNOWN));
                assertThat(unknown).as(input.code()).isEqualTo(left);
            }
        }
        assertThat(tried).isGreaterThan(Patients.MANY / 2);
    }

    /** The answer without the mark that tells "not asked" from "asked, not known". */
    private JsonNode decisions(Findings patient) throws IOException {
        JsonNode answer = MAPPER.readTree(wire.answer(RequestText.of(patient).json()));
        answer.get("questions")
                .forEach(question ->
                        assertThat(((ObjectNode) question).remove("asked")).isNotNull());
        return answer;
    }

    @Test
    void one_wrong_place_refuses_the_whole_whatever_else_is_right() {
        for (Findings patient : Patients.drawn(111, Patients.MANY).toList()) {
            RequestText request = RequestText.of(patient);
            String json = request.json();
            assertThat(Wire.status(json)).isEqualTo(200);
            assertThat(Wire.status(request.with("\"remarks\"", Map.of()).json()))
                    .isEqualTo(422);
            assertThat(Wire.status(json.replaceFirst(":\"(present|absent|unknown|positive|negative)\"", ":\"maybe\"")
                            .replaceFirst("(pain-score|age-years|days-since-onset|pregnancy-trimester)\":", "$1\":-")
                            .replaceFirst("temperature-celsius\":", "temperature-celsius\":1")))
                    .isEqualTo(422);
            assertThat(Wire.status(json + "{}")).isEqualTo(400);
            assertThat(Wire.status(json + "x")).isEqualTo(400);
            assertThat(Wire.status(json.substring(0, json.length() - 1))).isEqualTo(400);
            assertThat(Wire.status("{" + json.substring(1, json.length() - 1) + "," + json.substring(1)))
                    .isEqualTo(400);
        }
    }
}
