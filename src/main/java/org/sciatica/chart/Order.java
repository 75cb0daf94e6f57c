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
 * @param interventions codes of our own system
 * @param families what its codes of public systems may mean
 */
public record Order(
        Optional<String> reference, boolean ofThisPatient, List<String> interventions, List<Family> families) {

    private static final Set<String> TYPES =
            Set.of("ServiceRequest", "MedicationRequest", "DeviceRequest", "NutritionOrder", "VisionPrescription");
    private static final Set<String> NOT_IN_FORCE = Set.of("entered-in-error", "revoked");

    /**
     * Reads an order; none when the resource is no order, or one that is not to be done.
     *
     * @param patient the references under which orders name this patient
     */
    public static Optional<Order> of(JsonNode resource, Set<String> patient) {
        String type = Fields.text(resource, "resourceType").orElse("");
        boolean notToBeDone = resource.path("doNotPerform").asBoolean(false)
                || Fields.text(resource, "status")
                        .filter(NOT_IN_FORCE::contains)
                        .isPresent();
        if (!TYPES.contains(type) || notToBeDone) {
            return Optional.empty();
        }
        List<Fields.Coding> codings = Fields.codings(resource.path("code"));
        return Optional.of(new Order(
                Optional.of(Fields.name(resource, type)).filter(name -> name.contains("/")),
                Fields.refersToOneOf(patient, resource, "subject"),
                codings.stream()
                        .filter(coding -> coding.system().equals(CodeSystems.INTERVENTIONS))
                        .map(Fields.Coding::code)
                        .toList(),
                OrderCodes.of(codings)));
    }
}
