package org.sciatica.http;

import java.util.List;

/** A request that is not answered, with the places that are wrong in it. */
public final class RequestRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;
    private final transient Problem problem;

    public RequestRefused(ProblemKind kind, List<Problem.Place> places) {
        super(kind.name(), null, false, false);
        this.kind = kind;
        this.problem = kind.problem(places);
    }

    public ProblemKind kind() {
        return kind;
    }

    public Problem problem() {
        return problem;
    }
}
