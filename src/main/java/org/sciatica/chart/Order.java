package org.sciatica.chart;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sciatica.chart.OrderCodes.Family;

/**
 * What is ordered, by its codes alone.
 *
 * @param reference the resource as {@code Type/id}, when it has a well-formed id
 * @param ofThisPatient whether it does not name somebody else
 * @param ofKnownKind whether it is known where such a resource says what is ordered
 * @param interventions codes of our own system
 * @param families what its codes of public systems may mean
 */
public record Order(
        Optional<String> reference,
        boolean ofThisPatient,
        boolean ofKnownKind,
        List<String> interventions,
        List<Family> families) {

    private static final Set<String> NOT_IN_FORCE = Set.of("entered-in-error", "revoked");

    /**
     * Reads what is drafted, of whatever type; none when it is not to be done.
     *
     * @param patient the references under which orders name this patient
     */
    public static Optional<Order> of(JsonNode resource, Set<String> patient) {
        boolean notToBeDone = resource.path("doNotPerform").asBoolean(false)
                || Fields.text(resource, "status")
                        .filter(NOT_IN_FORCE::contains)
                        .isPresent();
        if (notToBeDone) {
            return Optional.empty();
        }
        String type = Fields.text(resource, "resourceType").orElse("");
        Optional<JsonNode> concept = concept(resource, type);
        List<Fields.Coding> codings = concept.map(Fields::codings).orElse(List.of());
        return Optional.of(new Order(
                Optional.of(Fields.name(resource, type)).filter(name -> name.contains("/")),
                Fields.refersToOneOf(patient, resource, "subject"),
                concept.isPresent(),
                codings.stream()
                        .filter(coding -> coding.system().equals(CodeSystems.INTERVENTIONS))
                        .map(Fields.Coding::code)
                        .toList(),
                OrderCodes.of(codings)));
    }

    /** The concept that says what is ordered, which may be missing; none when the type is none that is checked. */
    private static Optional<JsonNode> concept(JsonNode resource, String type) {
        return switch (type) {
            case "ServiceRequest" -> Optional.of(resource.path("code"));
            case "MedicationRequest" -> Optional.of(medication(resource));
            case "DeviceRequest" -> Optional.of(resource.path("codeCodeableConcept"));
            default -> Optional.empty();
        };
    }

    /** The code of a medication as it stands in the order, or of the one that the order contains and refers to. */
    private static JsonNode medication(JsonNode resource) {
        Optional<String> reference = Fields.text(resource, "medicationReference", "reference");
        for (JsonNode contained : Fields.list(resource.path("contained"))) {
            boolean meant = Fields.text(contained, "id")
                    .map(id -> id.startsWith("#") ? id : "#" + id)
                    .filter(id -> reference.filter(id::equals).isPresent())
                    .isPresent();
            if (meant) {
                return contained.path("code");
            }
        }
        return resource.path("medicationCodeableConcept");
    }
}
