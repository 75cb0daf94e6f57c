package org.sciatica.rule;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciatica.logic.Condition;

/**
 * One rule.
 *
 * @param id stable public name
 * @param basis a document's words or a safety default
 * @param statements the statements it rests on, at least one
 * @param conflicts the conflicts between documents that it settles
 * @param when the condition under which it holds
 * @param then what follows
 */
public record Rule(
        String id, Basis basis, List<String> statements, List<String> conflicts, Condition when, Outcome then) {

    public Rule {
        statements = List.copyOf(statements);
        conflicts = List.copyOf(conflicts);
        if (statements.isEmpty()) {
            throw new IllegalArgumentException(id + " rests on no statement");
        }
    }

    /** Two rules of one id are the same rule. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Rule rule && rule.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Begins a rule; the compiler asks for the rest. */
    public static Cites rule(String id) {
        return new Draft(id);
    }

    /** This rule, settling these conflicts. */
    public Rule resolving(String... ids) {
        List<String> more = new ArrayList<>(conflicts);
        more.addAll(List.of(ids));
        return new Rule(id, basis, statements, more, when, then);
    }

    /** First: what it rests on. */
    public sealed interface Cites {
        /** It follows the words of these statements. */
        When cites(String statement, String... more);

        /** It draws a line that these statements suggest and none of them draws. */
        When defaultsFrom(String statement, String... more);
    }

    /** Then: when it holds. */
    public sealed interface When {
        Then when(Condition condition);
    }

    /** Last: what follows. */
    public sealed interface Then {
        Rule then(Outcome outcome);
    }

    private record Draft(String id) implements Cites {
        @Override
        public When cites(String statement, String... more) {
            return new Based(id, Basis.DOCUMENT, join(statement, more));
        }

        @Override
        public When defaultsFrom(String statement, String... more) {
            return new Based(id, Basis.SAFETY_DEFAULT, join(statement, more));
        }

        private static List<String> join(String first, String... more) {
            List<String> all = new ArrayList<>();
            all.add(first);
            all.addAll(List.of(more));
            return all;
        }
    }

    private record Based(String id, Basis basis, List<String> statements) implements When {
        @Override
        public Then when(Condition condition) {
            return new Conditioned(this, condition);
        }
    }

    private record Conditioned(Based based, Condition condition) implements Then {
        @Override
        public Rule then(Outcome outcome) {
            return new Rule(based.id, based.basis, based.statements, List.of(), condition, outcome);
        }
    }
}
