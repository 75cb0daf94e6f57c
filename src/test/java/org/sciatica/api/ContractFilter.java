package org.sciatica.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.jspecify.annotations.Nullable;
import org.sciatica.answer.AssessmentAnswer;
import org.sciatica.catalogue.Catalogue;
import org.sciatica.handout.Handouts;
import org.sciatica.http.Problem;
import org.sciatica.http.Route;
import org.sciatica.request.RequestReader;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.InputGroup;
import org.sciatica.vocabulary.Range;
import org.sciatica.words.Words;

/** Writes the request's schema into the contract from the vocabulary, with examples that run as they stand. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public class ContractFilter implements OASFilter {

    private static final List<String> EXAMPLES =
            List.of("red-flag", "exacerbation", "remission-full-programme", "all-clear", "too-little-known", "refused");

    private static final String HANDOUT_REQUEST = "HandoutRequest";
    private static final String PRINTED = "PrintedIntervention";

    private static final List<String> EXAMPLES_TO_PRINT =
            List.of("chosen-exercises", "remission-full-programme", "red-flag", "exacerbation");

    private final Words words = Words.in("en");
    private final ObjectMapper mapper = new ObjectMapper();

    /** What a reference means is told where it leads: a type beside it makes of one schema two for whoever reads it. */
    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getRef() != null) {
            schema.setType(null);
        }
        return schema;
    }

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        for (InputGroup group : InputGroup.values()) {
            contract.getComponents().addSchema(name(group), group(group));
        }
        addRequest(contract, Contract.ASSESSMENT_REQUEST, patient(), EXAMPLES);
        contract.getComponents().addSchema(PRINTED, choosable());
        addRequest(
                contract,
                HANDOUT_REQUEST,
                patient()
                        .description(
                                "What is known of one patient, as in an assessment, and what to print. Something must be "
                                        + "answered, whatever is chosen.")
                        .addProperty("interventions", chosen()),
                EXAMPLES_TO_PRINT);
        addExampleOfABatch(contract);
        requireWhatIsNeverLeftOut(contract);
    }

    /** A group as the name of a schema, such as Symptoms. */
    private static String name(InputGroup group) {
        return group.code().substring(0, 1).toUpperCase(Locale.ROOT)
                + group.code().substring(1);
    }

    private static Schema patient() {
        Schema request = OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.OBJECT))
                .description(
                        "What is known of one patient. Every group and every code may be left out; a request without a "
                                + "single answer is refused. Left out and `unknown` are both unknown, never absent.")
                .additionalPropertiesSchema(nothingElse());
        for (InputGroup group : InputGroup.values()) {
            request.addProperty(group.code(), OASFactory.createSchema().ref(name(group)));
        }
        return request;
    }

    private static Schema choosable() {
        Schema code = OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.STRING))
                .description("The code of an intervention that a handout can set out.");
        Handouts.choosable(Catalogue.load()).forEach(code::addEnumeration);
        return code;
    }

    private static Schema chosen() {
        return OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.ARRAY))
                .description(
                        "What to print, in the order of the catalogue, of what is allowed to this patient at home; left out "
                                + "for all of it. Another code is refused, and one of these that is not allowed to this patient, "
                                + "unless a doctor is needed now: then nothing of it is printed.")
                .items(OASFactory.createSchema().ref(PRINTED))
                .minItems(1)
                .uniqueItems(true);
    }

    private void addRequest(OpenAPI contract, String name, Schema request, List<String> examples) {
        contract.getComponents().addSchema(name, request);
        MediaType json =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref(name));
        examples.forEach(example -> json.addExample(example, example(example)));
        RequestBody body = OASFactory.createRequestBody()
                .description("One JSON object, UTF-8, at most 65536 bytes.")
                .content(OASFactory.createContent().addMediaType("application/json", json))
                .required(true);
        contract.getComponents().addRequestBody(name, body);
    }

    /** Lines of text: from an annotation the framework takes the first line as JSON and drops the others. */
    private void addExampleOfABatch(OpenAPI contract) {
        String lines = example("red-flag").getValue() + "\n{\"id\":\"ward-7\",\"request\":"
                + example("exacerbation").getValue() + "}\n";
        contract.getPaths()
                .getPathItem(Route.BATCH.template())
                .getPOST()
                .getRequestBody()
                .getContent()
                .getMediaType("application/x-ndjson")
                .addExample(
                        "two-lines",
                        OASFactory.createExample()
                                .summary("Two records, one with an id")
                                .value(lines));
    }

    /** A component that is not nullable is always written, so the contract promises it. */
    private static void requireWhatIsNeverLeftOut(OpenAPI contract) {
        List<Class<?>> answers = new ArrayList<>(List.of(AssessmentAnswer.class, Problem.class));
        answers.addAll(List.of(AssessmentAnswer.class.getDeclaredClasses()));
        answers.addAll(List.of(VocabularyAnswers.class.getDeclaredClasses()));
        answers.addAll(List.of(InterventionAnswers.class.getDeclaredClasses()));
        answers.addAll(List.of(RuleAnswers.class.getDeclaredClasses()));
        answers.addAll(List.of(SourceAnswers.class.getDeclaredClasses()));
        answers.addAll(List.of(Problem.class.getDeclaredClasses()));
        for (Class<?> answer : answers) {
            var named = answer.getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
            String name = named.name().isEmpty() ? answer.getSimpleName() : named.name();
            Schema schema = contract.getComponents().getSchemas().get(name);
            for (RecordComponent component : answer.getRecordComponents()) {
                if (schema != null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    schema.addRequired(component.getName());
                }
            }
        }
    }

    private Schema group(InputGroup group) {
        Schema schema = OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.OBJECT))
                .description(described(group))
                .additionalPropertiesSchema(nothingElse());
        for (Input input : Input.of(group)) {
            schema.addProperty(input.code(), input.isMeasurement() ? number(input) : finding(input));
            input.aliases().forEach(alias -> schema.addProperty(alias, finding(input)));
        }
        return schema;
    }

    private static String described(InputGroup group) {
        String description = "Answers by code; each may be left out.";
        if (Input.of(group).stream().anyMatch(input -> !input.aliases().isEmpty())) {
            description += " Some have two names; both in one request are refused as a duplicate.";
        }
        if (Input.of(group).stream().anyMatch(Input::isMeasurement)) {
            description +=
                    " An integer is written without fraction or exponent: 5.0 is refused. A number has at most 24 digits.";
        }
        return description;
    }

    private static Schema nothingElse() {
        return OASFactory.createSchema().booleanSchema(false);
    }

    private Schema finding(Input input) {
        Schema schema = OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.STRING))
                .description(words.label(input));
        RequestReader.allowed(input).forEach(schema::addEnumeration);
        return schema;
    }

    private Schema number(Input input) {
        Range range = input.range();
        return OASFactory.createSchema()
                .type(List.of(range.whole() ? Schema.SchemaType.INTEGER : Schema.SchemaType.NUMBER))
                .minimum(range.least())
                .maximum(range.most())
                .description(words.label(input) + ", unit " + range.unit() + " (UCUM).");
    }

    private Example example(String name) {
        try (InputStream stream =
                Objects.requireNonNull(ContractFilter.class.getResourceAsStream("/examples/" + name + ".json"))) {
            JsonNode example = mapper.readTree(stream);
            return OASFactory.createExample()
                    .summary(example.get("summary").textValue())
                    .description(example.get("description").textValue())
                    .value(example.get("request"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
