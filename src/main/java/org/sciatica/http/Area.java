package org.sciatica.http;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parts of the surface. Each has its own manners: what it reads, how much of it, and in which form it says no. */
public enum Area {
    /** Many assessments, a line each: read as they come, so their number is not bounded. */
    BATCH("/v1/assessments/batch", Integer.MAX_VALUE, List.of("application/x-ndjson"), Form.PROBLEM),
    /** Assessments in plain JSON. */
    ASSESSMENTS("/v1/assessments", 65_536, List.of("application/json"), Form.PROBLEM),
    /** Handouts: a plain assessment in, a page to print out. What goes wrong is told in JSON all the same. */
    HANDOUTS("/v1/handouts", 65_536, List.of("application/json"), Form.PROBLEM),
    /** CDS Hooks: JSON that carries FHIR resources. */
    CDS_HOOKS("/cds-services", 1_048_576, List.of("application/json"), Form.OUTCOME),
    /** FHIR R4. */
    FHIR("/fhir", 1_048_576, List.of("application/fhir+json", "application/json"), Form.FHIR_OUTCOME),
    /** Everything else: pages and what can be looked up. It reads no body. */
    OTHER("/", 0, List.of("application/json"), Form.PROBLEM);

    /** The form in which an error is told. */
    enum Form {
        /** RFC 9457. */
        PROBLEM("application/problem+json"),
        /** A FHIR OperationOutcome for a client that reads JSON. */
        OUTCOME("application/json"),
        /** A FHIR OperationOutcome for a client that reads FHIR. */
        FHIR_OUTCOME("application/fhir+json");

        private final String mediaType;

        Form(String mediaType) {
            this.mediaType = mediaType;
        }
    }

    private static final Pattern PARAMETERS = Pattern.compile(";[^/]*");

    private final String path;
    private final int largestBody;
    private final List<String> reads;
    private final Form form;

    Area(String path, int largestBody, List<String> reads, Form form) {
        this.path = path;
        this.largestBody = largestBody;
        this.reads = reads;
        this.form = form;
    }

    /**
     * The area that a path of a request lies in; a path that cannot be read lies in {@link #OTHER}. Parameters in a path count
     * for nothing, as whatever finds the resource passes over them.
     */
    public static Area of(@Nullable String path) {
        String plain = hasParameters(path) ? PARAMETERS.matcher(path).replaceAll("") : path;
        for (Area area : values()) {
            if (plain != null && (plain.equals(area.path) || plain.startsWith(area.path + "/"))) {
                return area;
            }
        }
        return OTHER;
    }

    /** Whether there is a parameter in a path, after a semicolon. No address of this service has any. */
    static boolean hasParameters(@Nullable String path) {
        return path != null && path.indexOf(';') >= 0;
    }

    /** Whether what is posted here is about a patient. */
    boolean aboutAPatient() {
        return this != OTHER;
    }

    /** Whether a body is read and answered piece by piece; it may then be of any length. */
    public boolean isStreamed() {
        return this == BATCH;
    }

    /** Largest body, bytes. */
    public int largestBody() {
        return largestBody;
    }

    /** Media types of a request's body, the usual one first. */
    List<String> reads() {
        return reads;
    }

    /** Media type of an error. */
    String errorType() {
        return form.mediaType;
    }

    /** An error in the form of this area. */
    Object tell(Problem problem) {
        return form == Form.PROBLEM ? problem : OperationOutcome.of(problem);
    }
}
