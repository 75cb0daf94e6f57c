package org.sciatica.release;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.sciatica.logic.Condition;
import org.sciatica.vocabulary.Codes;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.Phase;
import org.sciatica.vocabulary.TriageLevel;

/** Reads condition trees back from the form in which {@link org.sciatica.logic.TreeData} writes them. */
final class TreeReader {

    private TreeReader() {}

    /**
     * The condition of a node: an object with one key that names its kind.
     *
     * @throws IllegalArgumentException when the node is none, or names an input that is gone
     */
    static Condition read(JsonNode node) {
        if (node.size() != 1) {
            throw new IllegalArgumentException("no node of a condition: " + node);
        }
        Map.Entry<String, JsonNode> only = node.properties().iterator().next();
        JsonNode of = only.getValue();
        return switch (only.getKey()) {
            case "present" -> new Condition.Present(input(of));
            case "absent" -> new Condition.Absent(input(of));
            case "atLeast" -> new Condition.AtLeast(input(of.path("input")), bound(of));
            case "atMost" -> new Condition.AtMost(input(of.path("input")), bound(of));
            case "all" -> new Condition.All(parts(of));
            case "any" -> new Condition.Any(parts(of));
            case "none" -> new Condition.None(parts(of));
            case "phaseIs" -> new Condition.PhaseIs(constant(Phase.values(), of.asText()));
            case "triageAtLeast" -> new Condition.TriageAtLeast(constant(TriageLevel.values(), of.asText()));
            case "presumed" -> new Condition.Presumed(read(of));
            case "reported" -> new Condition.Reported(read(of));
            case "named" -> new Condition.Named(of.path("code").asText(), read(of.path("is")));
            default -> throw new IllegalArgumentException("no kind of condition: " + only.getKey());
        };
    }

    /** The constant of this code. */
    static <E extends Enum<E>> E constant(E[] of, String code) {
        return Arrays.stream(of)
                .filter(constant -> Codes.of(constant).equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + code + " among " + Arrays.toString(of)));
    }

    /** What every element of an array is read as. */
    static <T> List<T> each(JsonNode array, Function<JsonNode, T> read) {
        return StreamSupport.stream(array.spliterator(), false).map(read).toList();
    }

    private static List<Condition> parts(JsonNode array) {
        return each(array, TreeReader::read);
    }

    private static BigDecimal bound(JsonNode node) {
        return new BigDecimal(node.path("bound").asText());
    }

    private static Input input(JsonNode code) {
        return Input.of(code.asText())
                .orElseThrow(() -> new IllegalArgumentException("the input " + code.asText()
                        + " is gone: what a rule that reads it decided can be asked of nobody any more"));
    }
}
