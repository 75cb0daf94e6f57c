package org.sciatica.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.sciatica.http.Area;
import org.sciatica.http.Route;
import org.sciatica.http.Scope;

/**
 * Writes into the contract what each operation needs of its caller, from the list that the service itself goes by, and what
 * is refused or read before any resource is reached.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class ContractAccessFilter implements OASFilter {

    private static final Map<String, String> REFUSALS = Map.of(
            "401", Contract.UNAUTHORIZED,
            "403", Contract.FORBIDDEN,
            "405", Contract.METHOD_NOT_ALLOWED,
            "406", Contract.NOT_ACCEPTABLE,
            "412", Contract.PRECONDITION_FAILED,
            "414", Contract.ADDRESS_TOO_LONG,
            "429", Contract.TOO_MANY_REQUESTS,
            "431", Contract.HEADERS_TOO_LARGE,
            "503", Contract.OVERLOADED);

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        contract.getPaths().getPathItems().forEach((path, item) -> {
            Optional<Scope> scope = scopeOf(path);
            Area area = Area.of(path);
            boolean toldAsOutcome = area == Area.CDS_HOOKS || area == Area.FHIR;
            for (Operation operation : item.getOperations().values()) {
                if (area == Area.FHIR) {
                    operation.addParameter(format());
                }
                if (scope.isPresent()) {
                    need(operation, scope.get());
                    refuse(operation, contract, "401", toldAsOutcome);
                    refuse(operation, contract, "403", toldAsOutcome);
                }
                refuse(operation, contract, "405", toldAsOutcome);
                if (!operation.getResponses().hasAPIResponse("406")) {
                    refuse(operation, contract, "406", toldAsOutcome);
                }
                refuse(operation, contract, "429", toldAsOutcome);
                refuse(operation, contract, "503", toldAsOutcome);
                if (operation.getResponses().hasAPIResponse("304")) {
                    refuse(operation, contract, "412", false);
                }
                // Refused before it is known what is called: in the same form everywhere.
                refuse(operation, contract, "414", false);
                refuse(operation, contract, "431", false);
                if (toldAsOutcome) {
                    tellOutcomes(operation, area == Area.FHIR ? "application/fhir+json" : "application/json");
                }
            }
        });
    }

    private static Parameter format() {
        return OASFactory.createParameter()
                .name("_format")
                .in(Parameter.In.QUERY)
                .description(
                        "Stands for the header Accept where a client cannot set it; the answer is FHIR in JSON either way. "
                                + "Beside it `_pretty` is taken and changes nothing.")
                .schema(OASFactory.createSchema()
                        .type(List.of(Schema.SchemaType.STRING))
                        .enumeration(List.of("json", "application/json", "application/fhir+json")));
    }

    /** The scope that alone reaches an address; nothing when it is open, and when nobody reaches it. */
    private static Optional<Scope> scopeOf(String template) {
        return Arrays.stream(Route.values())
                .filter(route -> route.template().equals(template) && !route.isOpen())
                .flatMap(route -> Arrays.stream(Scope.values()).filter(scope -> route.isReachedWith(Set.of(scope))))
                .findFirst();
    }

    /** Nothing, a key or a token: a service that is reached from its own machine alone asks for nothing. */
    private static void need(Operation operation, Scope scope) {
        operation.setSecurity(List.of(
                OASFactory.createSecurityRequirement(),
                OASFactory.createSecurityRequirement().addScheme(Contract.API_KEY, List.of(scope.toString())),
                OASFactory.createSecurityRequirement().addScheme(Contract.BEARER, List.of(scope.toString()))));
    }

    /** An error of these areas is an OperationOutcome. */
    private static void tellOutcomes(Operation operation, String mediaType) {
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.compareTo("400") >= 0 && response.getRef() == null) {
                response.setContent(OASFactory.createContent()
                        .addMediaType(
                                mediaType,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().type(List.of(Schema.SchemaType.OBJECT)))));
            }
        });
    }

    private static void refuse(Operation operation, OpenAPI contract, String status, boolean toldAsOutcome) {
        APIResponses responses = operation.getResponses();
        String name = REFUSALS.getOrDefault(status, "");
        APIResponse refusal = OASFactory.createAPIResponse();
        if (toldAsOutcome) {
            String said = Objects.requireNonNull(
                            contract.getComponents().getResponses().get(name))
                    .getDescription();
            refusal.setDescription(
                    "OperationOutcome: " + said.substring(0, 1).toLowerCase(Locale.ROOT) + said.substring(1));
        } else {
            refusal.setRef(name);
        }
        responses.addAPIResponse(status, refusal);
    }
}
