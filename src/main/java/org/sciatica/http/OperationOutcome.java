package org.sciatica.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An error as a FHIR OperationOutcome. It never repeats the value that was sent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OperationOutcome(String resourceType, List<Issue> issue) {

    /**
     * One issue.
     *
     * @param severity error
     * @param code a code of the value set issue-type
     * @param details what is wrong and what to do
     * @param diagnostics JSON pointer to the place, and what is allowed there
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Issue(
            String severity,
            String code,
            Details details,
            @Nullable String diagnostics) {}

    /** Words. */
    record Details(String text) {}

    static OperationOutcome of(Problem problem) {
        List<Issue> issues = new ArrayList<>();
        String code = code(problem.status());
        if (problem.errors() == null) {
            issues.add(new Issue("error", code, new Details(problem.title() + ". " + problem.detail()), null));
        } else {
            for (Problem.Place place : problem.errors()) {
                String where = place.pointer().isEmpty() ? place.code() : place.pointer() + ": " + place.code();
                String allowed = place.allowed() == null ? "" : "; allowed: " + String.join(", ", place.allowed());
                issues.add(new Issue("error", code, new Details(place.message()), where + allowed));
            }
        }
        return new OperationOutcome("OperationOutcome", List.copyOf(issues));
    }

    private static String code(int status) {
        return switch (status) {
            case 400 -> "structure";
            case 401 -> "login";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 405, 406, 415 -> "not-supported";
            case 412 -> "incomplete";
            case 413 -> "too-long";
            case 429, 503 -> "throttled";
            default -> status >= 500 ? "exception" : "processing";
        };
    }
}
