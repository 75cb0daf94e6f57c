package org.sciatica.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sciatica.chart.Fields;
import org.sciatica.chart.Searchset;
import org.sciatica.http.Problem;
import org.sciatica.http.ProblemKind;
import org.sciatica.http.RequestRefused;
import org.sciatica.words.Words;

/**
 * What was sent to an operation: the resources, known by their type and not by the name of their parameter, and whose they
 * are when that was said. A resource by itself stands for the parameter that would carry it.
 *
 * @param parts the resources, those of a Bundle, and of one in it, one by one
 * @param subject the reference to the patient in the parameter of this name
 */
record Submission(List<Part> parts, Optional<String> subject) {

    static final String SUBJECT = "subject";

    /**
     * One resource.
     *
     * @param address its full URL in the Bundle that it came in; empty when it has none
     */
    record Part(String address, JsonNode resource) {

        boolean is(String type) {
            return resource.path("resourceType").asText().equals(type);
        }
    }

    /**
     * Reads the parameters of an operation.
     *
     * @param allowed the names of its parameters, for the error
     * @throws RequestRefused when it is no FHIR resource of these, and with every parameter that is neither known nor a resource
     */
    static Submission of(JsonNode body, List<String> allowed, Words words) {
        List<Part> parts = new ArrayList<>();
        List<Problem.Place> unknown = new ArrayList<>();
        Optional<String> subject = Optional.empty();
        switch (body.path("resourceType").asText()) {
            case "QuestionnaireResponse", "Bundle" -> add(body, parts);
            case "Parameters" -> {
                int i = 0;
                for (JsonNode parameter : Fields.list(body.path("parameter"))) {
                    Optional<String> named = subject(parameter);
                    if (parameter.path("resource").isObject()) {
                        add(parameter.path("resource"), parts);
                    } else if (allowed.contains(SUBJECT) && named.isPresent() && subject.isEmpty()) {
                        subject = named;
                    } else if (unknown.size() < Problem.MOST_PLACES) {
                        unknown.add(place("/parameter/" + i, "unknown-parameter", words, allowed));
                    }
                    i++;
                }
            }
            default ->
                unknown.add(place(
                        "/resourceType",
                        "not-a-resource",
                        words,
                        List.of("Parameters", "QuestionnaireResponse", "Bundle")));
        }
        if (!unknown.isEmpty()) {
            throw new RequestRefused(ProblemKind.BAD_REQUEST, unknown);
        }
        return new Submission(List.copyOf(parts), subject);
    }

    private static Optional<String> subject(JsonNode parameter) {
        if (!parameter.path("name").asText().equals(SUBJECT)) {
            return Optional.empty();
        }
        JsonNode reference = parameter.path("valueReference").path("reference");
        JsonNode text = reference.isTextual() ? reference : parameter.path("valueString");
        return text.isTextual() && !text.textValue().isBlank() ? Optional.of(text.textValue()) : Optional.empty();
    }

    private static void add(JsonNode resource, List<Part> parts) {
        add("", resource, parts);
    }

    /** A Bundle that cannot be read, or of which less came than it says, stands for itself too: so it is remarked on. */
    private static void add(String address, JsonNode resource, List<Part> parts) {
        if (Searchset.isOne(resource)) {
            Searchset.entries(resource)
                    .forEach(entry -> add(entry.path("fullUrl").asText(), entry.path("resource"), parts));
        }
        if (!Searchset.isOne(resource) || !Searchset.isReadable(resource) || Searchset.hasMore(resource)) {
            parts.add(new Part(address, resource));
        }
    }

    private static Problem.Place place(String pointer, String code, Words words, List<String> allowed) {
        return new Problem.Place(pointer, code, words.fhir(code), allowed);
    }
}
