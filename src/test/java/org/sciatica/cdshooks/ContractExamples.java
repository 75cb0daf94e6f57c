package org.sciatica.cdshooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Puts requests that run as they stand into the published contract: one for each hook, for each outcome, and feedback. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class ContractExamples implements OASFilter {

    private static final List<String> CALLS =
            List.of("patient-view", "order-select", "order-sign", "nothing-about-sciatica", "nothing-to-assess");

    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        CALLS.forEach(name -> add(contract, "/cds-services/{id}", name));
        add(contract, "/cds-services/{id}/feedback", "feedback");
    }

    private void add(OpenAPI contract, String path, String name) {
        try (InputStream stream = Objects.requireNonNull(
                ContractExamples.class.getResourceAsStream("/examples/cds-hooks/" + name + ".json"))) {
            JsonNode example = mapper.readTree(stream);
            contract.getPaths()
                    .getPathItem(path)
                    .getPOST()
                    .getRequestBody()
                    .getContent()
                    .getMediaType("application/json")
                    .addExample(
                            name,
                            OASFactory.createExample()
                                    .summary(example.get("summary").textValue())
                                    .description(example.get("description").textValue())
                                    .value(example.get("request")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
