package org.sciatica.chart;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks into a resource's tree without trusting its shape. */
public final class Fields {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9.-]{1,64}");

    /** So many references of one field are compared; an entry that names more people belongs to none of them. */
    private static final int MOST_REFERENCES = 8;

    /** A code with its system. */
    record Coding(String system, String code) {}

    private Fields() {}

    /** The string at this path; none when it is missing, empty or something else. */
    static Optional<String> text(JsonNode node, String... path) {
        JsonNode at = node;
        for (String step : path) {
            at = at.path(step);
        }
        return at.isTextual() && !at.textValue().isBlank() ? Optional.of(at.textValue()) : Optional.empty();
    }

    /** The elements of a list; of one that came as a single element, as bridges from XML send it, that one. */
    public static List<JsonNode> list(JsonNode node) {
        List<JsonNode> elements = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(elements::add);
        } else if (!node.isMissingNode() && !node.isNull()) {
            elements.add(node);
        }
        return elements;
    }

    /** Whether something is listed that is no object where only objects belong: nobody knows what it says. */
    static boolean listsOther(JsonNode node) {
        return list(node).stream().anyMatch(element -> !element.isObject());
    }

    /** The complete codings of a CodeableConcept: those with a system and a code. */
    static List<Coding> codings(JsonNode concept) {
        List<Coding> codings = new ArrayList<>();
        for (JsonNode coding : list(concept.path("coding"))) {
            Optional<String> system = text(coding, "system");
            Optional<String> code = text(coding, "code");
            if (system.isPresent() && code.isPresent()) {
                codings.add(new Coding(system.get(), code.get()));
            }
        }
        return codings;
    }

    /** The codes of this concept in one system, in their order. */
    static List<String> codes(JsonNode concept, String system) {
        return codings(concept).stream()
                .filter(coding -> coding.system().equals(system))
                .map(Coding::code)
                .toList();
    }

    /** Whether a field, of whichever of its types, is there: the value itself, or what is said in its place. */
    static boolean isGiven(JsonNode resource, String field) {
        return resource.properties().stream()
                .filter(given -> !given.getValue().isNull())
                .map(Map.Entry::getKey)
                .anyMatch(name -> name.startsWith(field, name.startsWith("_") ? 1 : 0));
    }

    /** Whether a field that has one of several types is there in more than one of them: nobody knows which is meant. */
    static boolean isGivenTwice(JsonNode resource, String field) {
        return resource.properties().stream()
                        .filter(given -> given.getKey().startsWith(field))
                        .filter(given -> !given.getValue().isNull())
                        .count()
                > 1;
    }

    /** Whether the status of a resource is one of these, or it says none: any other may say that it is not to be relied on. */
    static boolean hasStatusOf(Set<String> statuses, JsonNode resource) {
        JsonNode status = resource.path("status");
        return status.isMissingNode()
                || status.isNull()
                || (status.isTextual() && statuses.contains(status.textValue()));
    }

    /** Whether anything is said in {@code value[x]}: a Quantity without a number says nothing. */
    static boolean hasValue(JsonNode holder) {
        return holder.properties().stream()
                .filter(field -> field.getKey().startsWith("value"))
                .map(Map.Entry::getValue)
                .anyMatch(value -> !value.isNull() && !isEmptyQuantity(value));
    }

    private static boolean isEmptyQuantity(JsonNode value) {
        return value.isObject() && (value.isEmpty() || (value.has("unit") && !value.hasNonNull("value")));
    }

    /** Whether a resource, or a part of it, says something that nobody can take at its word who does not know more. */
    static boolean isModified(JsonNode part) {
        return !list(part.path("modifierExtension")).isEmpty() || isGiven(part, "implicitRules");
    }

    /** The codes of a CodeableConcept whatever their system: for the closed value sets of FHIR itself. */
    static List<String> codes(JsonNode concept) {
        List<String> codes = new ArrayList<>();
        list(concept.path("coding")).forEach(coding -> text(coding, "code").ifPresent(codes::add));
        return codes;
    }

    /** A name for a resource that repeats nothing but its type and a well-formed id. */
    static String name(JsonNode resource, String type) {
        return text(resource, "id")
                .filter(id -> ID.matcher(id).matches())
                .map(id -> type + "/" + id)
                .orElse(type);
    }

    /**
     * What this field refers to. A bare text is read as a reference, and of a list each: whose an entry is must not get lost in the
     * form in which it is said.
     */
    public static List<String> references(JsonNode resource, String field) {
        return list(resource.path(field)).stream()
                .map(given -> given.isObject() ? given.path("reference") : given)
                .filter(reference -> !reference.isMissingNode() && !reference.isNull())
                .map(reference -> reference.isValueNode() ? reference.asText() : "unreadable")
                .filter(reference -> !reference.isBlank())
                .toList();
    }

    /**
     * Whether all that this field refers to is one of these; a resource without it, or with a reference into itself, is taken as
     * theirs.
     */
    static boolean refersToOneOf(Set<String> names, JsonNode resource, String field) {
        List<String> references = references(resource, field);
        if (references.size() > MOST_REFERENCES) {
            return false;
        }
        return references.stream()
                .filter(reference -> !reference.startsWith("#"))
                .allMatch(reference -> names.stream()
                        .anyMatch(own -> reference.equals(own)
                                || reference.endsWith("/" + own)
                                || reference.contains(own + "/_history/")));
    }
}
