package org.sciatica.secondopinion;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A condition of the tables: alternatives joined by "or", each of terms joined by "and", each term perhaps "not". */
record Formula(List<List<Term>> alternatives) {

    private static final Pattern TERM =
            Pattern.compile("(?<not>not )?(?<name>[a-z0-9-]+)((?<comparison>>=|<=|<)(?<number>[0-9.]+))?");

    /** A name that stands for yes, no or open, or a number compared with a bound. */
    record Term(boolean negated, String name, String comparison, double bound) {

        static Term parse(String text) {
            Matcher matcher = TERM.matcher(text);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("not a term: " + text);
            }
            String comparison = matcher.group("comparison");
            return new Term(
                    matcher.group("not") != null,
                    matcher.group("name"),
                    comparison == null ? "" : comparison,
                    comparison == null ? 0 : Double.parseDouble(matcher.group("number")));
        }

        boolean isComparison() {
            return !comparison.isEmpty();
        }

        boolean compare(double value) {
            return switch (comparison) {
                case ">=" -> value >= bound;
                case "<=" -> value <= bound;
                case "<" -> value < bound;
                default -> throw new IllegalStateException(name + " compares nothing");
            };
        }
    }

    static Formula parse(String text) {
        return new Formula(Arrays.stream(text.split(" or ", -1))
                .map(alternative -> Arrays.stream(alternative.split(" and ", -1))
                        .map(Term::parse)
                        .toList())
                .toList());
    }

    /** The value of this condition when each term, its "not" left aside, has the value that {@code values} gives it. */
    Known value(Function<Term, Known> values) {
        return Known.any(
                alternatives,
                terms -> Known.all(terms, term -> {
                    Known value = values.apply(term);
                    return term.negated() ? value.not() : value;
                }));
    }
}
