package org.sciatica.proof;

import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Context;
import com.microsoft.z3.Model;
import com.microsoft.z3.Solver;
import com.microsoft.z3.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Asks the solver. A claim is proved when nothing contradicts it; else the patient who does is shown, as a request that can be
 * sent to the service.
 */
final class Prover implements Algebra<BoolExpr>, AutoCloseable {

    private static final double NANOS_IN_A_MILLISECOND = 1e6;

    private final Context z3 = new Context();
    private final List<BoolExpr> sane = new ArrayList<>();

    Context z3() {
        return z3;
    }

    /** Somebody of whom anything may be known. */
    Patient patient(String name) {
        Patient patient = new Patient(z3, name);
        sane.addAll(patient.sane());
        return patient;
    }

    /** Claims that no patient is like this. */
    void never(String claim, BoolExpr counterexample, Function<Model, String> told) {
        long start = System.nanoTime();
        Optional<Model> found = find(counterexample);
        if (found.isPresent()) {
            throw new AssertionError(claim + " is refuted by " + told.apply(found.get()));
        }
        report(claim, start);
    }

    /** Somebody who is like this, if there is anybody. */
    Optional<Model> find(BoolExpr... wanted) {
        Solver solver = solver();
        return satisfiable(solver, wanted) ? Optional.of(solver.getModel()) : Optional.empty();
    }

    /** A solver that knows what makes a patient, and nothing else yet. */
    Solver solver() {
        Solver solver = z3.mkSolver();
        solver.add(sane.toArray(BoolExpr[]::new));
        return solver;
    }

    /** Whether there is anybody who is like this besides all that was added. */
    static boolean satisfiable(Solver solver, BoolExpr... wanted) {
        Status status = solver.check(wanted);
        if (status == Status.UNKNOWN) {
            throw new AssertionError("the solver gives up: " + solver.getReasonUnknown());
        }
        return status == Status.SATISFIABLE;
    }

    /** Prints how long a proof took. */
    static void report(String claim, long startNanos) {
        double milliseconds = (System.nanoTime() - startNanos) / NANOS_IN_A_MILLISECOND;
        System.out.printf(Locale.ROOT, "proved in %8.1f ms: %s%n", milliseconds, claim);
    }

    @Override
    public BoolExpr truth(boolean value) {
        return z3.mkBool(value);
    }

    @Override
    public BoolExpr not(BoolExpr of) {
        return z3.mkNot(of);
    }

    @Override
    public BoolExpr and(List<BoolExpr> of) {
        return z3.mkAnd(of.toArray(BoolExpr[]::new));
    }

    @Override
    public BoolExpr or(List<BoolExpr> of) {
        return z3.mkOr(of.toArray(BoolExpr[]::new));
    }

    @Override
    public void close() {
        z3.close();
    }
}
