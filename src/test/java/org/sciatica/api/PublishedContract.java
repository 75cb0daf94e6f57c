package org.sciatica.api;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.ValidationReport;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The published contract as a judge of requests and answers. The validator leaves the types of OpenAPI 3.1 unchecked, so
 * the contract is given to it as 3.0: it uses nothing else of 3.1 than the lists of examples, which are left out.
 */
final class PublishedContract {

    private final OpenApiInteractionValidator validator;

    PublishedContract() throws IOException {
        ObjectNode contract = (ObjectNode)
                new YAMLMapper().readTree(Path.of("openapi/openapi.yaml").toFile());
        contract.put("openapi", "3.0.3");
        withoutExamples(contract);
        this.validator = OpenApiInteractionValidator.createForInlineApiSpecification(contract.toString())
                .build();
    }

    private static void withoutExamples(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("examples").isArray()) {
            object.remove("examples");
        }
        node.forEach(PublishedContract::withoutExamples);
    }

    /** What is wrong with an assessment request. */
    List<String> errorsOfRequest(String body) {
        return errors(validator.validateRequest(SimpleRequest.Builder.post(Wire.ASSESSMENTS)
                .withContentType("application/json")
                .withBody(body)
                .build()));
    }

    /** What is wrong with an answer to one. */
    List<String> errorsOfAnswer(int status, String type, String body) {
        return errors(validator.validateResponse(
                Wire.ASSESSMENTS,
                Request.Method.POST,
                SimpleResponse.Builder.status(status)
                        .withContentType(type)
                        .withBody(body)
                        .build()));
    }

    private static List<String> errors(ValidationReport report) {
        return report.getMessages().stream()
                .filter(message -> message.getLevel() == ValidationReport.Level.ERROR)
                .map(Object::toString)
                .toList();
    }
}
