package org.sciatica.http;

import java.util.Arrays;
import java.util.List;
import org.sciatica.vocabulary.Codes;

/** Every kind of error the service answers with. */
public enum ProblemKind {
    NOT_JSON(400, "Not one JSON document", "Send exactly one JSON object, UTF-8, without duplicate keys."),
    BAD_REQUEST(400, "Bad request", "The request cannot be read."),
    QUERY_NOT_ALLOWED(400, "Query parameters are not accepted", "Send everything in the body, nothing in the URL."),
    UNAUTHORIZED(401, "Unauthorized", "Send valid credentials."),
    FORBIDDEN(403, "Forbidden", "These credentials do not reach this address."),
    NOT_FOUND(404, "Not found", "There is nothing at this address; GET /q/swagger-ui shows what there is."),
    METHOD_NOT_ALLOWED(405, "Method not allowed", "The Allow header lists the methods."),
    NOT_ACCEPTABLE(
            406,
            "Not acceptable",
            "The Accept header rules out what is answered here: JSON, of a batch NDJSON, of FHIR its JSON, of a handout HTML or PDF."),
    NOTHING_TO_ASSESS(
            412, "Nothing to assess", "The data that an assessment needs did not come. This is not an all-clear."),
    TOO_LARGE(
            413,
            "Too large",
            "A plain assessment is at most 65536 bytes, a request that carries FHIR at most 1048576."),
    ADDRESS_TOO_LONG(414, "Address too long", "The first line of a request is at most 4096 bytes."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "Unsupported media type",
            "Send UTF-8 as application/json, FHIR also as application/fhir+json, a batch as application/x-ndjson, without a content coding."),
    OUTSIDE_THE_CONTRACT(
            422,
            "JSON outside the contract",
            "Correct the places listed; GET /v1/vocabulary lists every code with its answers."),
    TOO_MANY_REQUESTS(429, "Too many requests", "Wait as long as Retry-After says. Nothing was assessed."),
    HEADERS_TOO_LARGE(431, "Headers too large", "The headers of a request are at most 8192 bytes."),
    INTERNAL(500, "Internal error", "The request was not assessed. An absent answer is not an all-clear."),
    OVERLOADED(503, "Overloaded", "Ask again after Retry-After seconds. Nothing was assessed: no all-clear.");

    private final String code = Codes.of(this);
    private final int status;
    private final String title;
    private final String detail;

    ProblemKind(int status, String title, String detail) {
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    /** The code, as the type of a problem and metrics carry it: kebab-case. */
    String code() {
        return code;
    }

    int status() {
        return status;
    }

    /** The kind that stands for a status; an unlisted one stands as a bad request or an internal error. */
    static ProblemKind of(int status) {
        return Arrays.stream(values())
                .filter(kind -> kind.status == status && kind != NOT_JSON)
                .findFirst()
                .orElse(status >= 500 ? INTERNAL : BAD_REQUEST);
    }

    Problem problem() {
        return problem(List.of());
    }

    Problem problem(List<Problem.Place> places) {
        return new Problem("urn:sciatica:problem:" + code, title, status, detail, places.isEmpty() ? null : places);
    }
}
