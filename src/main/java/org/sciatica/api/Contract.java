package org.sciatica.api;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sciatica.http.Problem;

/** What the published contract says of the service as a whole. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Sciatica decision support",
                        version = "1.0.0",
                        description = """
                                Stateless clinical decision support for sciatica. It takes symptoms, clinical tests \
                                (Lasègue, Sicard, the landing sign) and contraindications and answers red-flag triage, the \
                                phase, and the exercises, massage, physiotherapy and other therapies that are allowed, by \
                                rules written from five documents.

                                * **Answers are present, absent or unknown**, and unknown never counts as absent.
                                * **Every line cites a rule**, and every rule cites statements of the documents.
                                * **It says what is open**: `questions` come in order of weight, and `settled` is proved.
                                * **The stricter side wins** wherever documents or answers disagree.

                                It supports a professional's decision. It is not a medical device, was not clinically \
                                validated, keeps nothing, logs no answers and takes no free text. No answer, an error or a \
                                time-out means *not assessed*, never *no red flag*.""",
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
        servers = @Server(url = "/", description = "This server"),
        tags = {
            @Tag(name = Contract.ASSESSING, description = "Ask about a patient."),
            @Tag(
                    name = Contract.LOOKING_UP,
                    description = "Look up inputs, interventions, rules and sources. Cacheable.")
        },
        components =
                @Components(
                        responses = {
                            @APIResponse(
                                    name = Contract.UNAUTHORIZED,
                                    description = "No valid credentials, where they are asked for.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = Contract.FORBIDDEN,
                                    description = "These credentials lack the scope that this address needs.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = Contract.TOO_MANY_REQUESTS,
                                    description =
                                            "This client asked too often; `Retry-After` says for how many seconds to wait. Nothing was assessed.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = Contract.OVERLOADED,
                                    description =
                                            "Too much work at a time; `Retry-After` says for how many seconds to wait. Nothing was assessed: no all-clear.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = Contract.NOT_JSON,
                                    description =
                                            "Not one JSON document: empty, malformed, a key twice, something behind it; or "
                                                    + "query parameters were sent.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = Contract.NOT_FOUND,
                                    description = "There is nothing of this name.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = Contract.METHOD_NOT_ALLOWED,
                                    description = "Another method than this address has; `Allow` lists those it has.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = Contract.NOT_ACCEPTABLE,
                                    description = "The Accept header rules out what is answered here.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = Contract.PRECONDITION_FAILED,
                                    description =
                                            "`If-Match` names another entity tag than that of what is here. Without a body."),
                            @APIResponse(
                                    name = Contract.TOO_LARGE,
                                    description = "The body is over 65536 bytes.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = Contract.ADDRESS_TOO_LONG,
                                    description = "The first line of the request is over 4096 bytes.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = Contract.UNSUPPORTED_MEDIA_TYPE,
                                    description = "The body is not application/json in UTF-8 without a content coding.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = Contract.OUTSIDE_THE_CONTRACT,
                                    description =
                                            "JSON outside the contract: unknown group or code, wrong type, value out of "
                                                    + "range, no answer at all. Every wrong place is listed, up to 20.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = Contract.HEADERS_TOO_LARGE,
                                    description = "The headers of the request are over 8192 bytes.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class))),
                            @APIResponse(
                                    name = Contract.INTERNAL,
                                    description = "The service failed; the request was not assessed.",
                                    content =
                                            @Content(
                                                    mediaType = Problem.MEDIA_TYPE,
                                                    schema = @Schema(implementation = Problem.class)))
                        },
                        securitySchemes = {
                            @SecurityScheme(
                                    securitySchemeName = Contract.API_KEY,
                                    type = SecuritySchemeType.APIKEY,
                                    in = SecuritySchemeIn.HEADER,
                                    apiKeyName = "X-API-Key",
                                    description = "A key of a client, where the service is configured with keys."),
                            @SecurityScheme(
                                    securitySchemeName = Contract.BEARER,
                                    type = SecuritySchemeType.HTTP,
                                    scheme = "bearer",
                                    bearerFormat = "JWT",
                                    description =
                                            "A token of an OAuth2 issuer, where the service is configured with one. Its "
                                                    + "claim `scope` names `assess`, `catalogue` or `metrics`.")
                        }))
public class Contract extends Application {

    static final String ASSESSING = "Assessing";
    static final String LOOKING_UP = "Looking up";
    static final String ASSESSMENT_REQUEST = "AssessmentRequest";
    static final String API_KEY = "apiKey";
    static final String BEARER = "bearer";
    static final String UNAUTHORIZED = "Unauthorized";
    static final String FORBIDDEN = "Forbidden";
    static final String TOO_MANY_REQUESTS = "TooManyRequests";
    static final String OVERLOADED = "Overloaded";
    static final String NOT_JSON = "NotJson";
    static final String NOT_FOUND = "NotFound";
    static final String METHOD_NOT_ALLOWED = "MethodNotAllowed";
    static final String NOT_ACCEPTABLE = "NotAcceptable";
    static final String PRECONDITION_FAILED = "PreconditionFailed";
    static final String ADDRESS_TOO_LONG = "AddressTooLong";
    static final String HEADERS_TOO_LARGE = "HeadersTooLarge";
    static final String TOO_LARGE = "TooLarge";
    static final String UNSUPPORTED_MEDIA_TYPE = "UnsupportedMediaType";
    static final String OUTSIDE_THE_CONTRACT = "OutsideTheContract";
    static final String INTERNAL = "Internal";
    static final String WHICH_LANGUAGE =
            "Language of the words: en, de, es, lt, ru or vi; English for any other. Codes, decisions and the words of "
                    + "the evidence stay the same.";

    static final String HOW_URGENT =
            "`u=0` (RFC 9218) is turned away last when too much comes at once. It is for the first screen of a front-end, "
                    + "where the red flags are asked, and for a patient who has one; whoever marks everything marks nothing. It "
                    + "changes nothing in the answer.";
}
