package org.sciatica.api;

import java.util.List;

/** A request that is not answered, with the places that are wrong in it. */
final class RequestRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    RequestRefused(ProblemKind kind, List<Problem.Place> places) {
        super(kind.name(), null, false, false);
        this.problem = kind.problem(places);
    }

    Problem problem() {
        return problem;
    }
}
