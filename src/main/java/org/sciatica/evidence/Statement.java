package org.sciatica.evidence;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing a document says, citable on its own.
 *
 * @param id document and number, {@code D001-117}
 * @param lines the lines of the document that say it: {@code 171}, {@code 92-96} or {@code 95, 97-100}
 * @param kind what kind of statement it is
 * @param says the statement in our own words
 * @param facts what a machine can read from it: codes, numbers, conditions
 * @param applies phase, setting and position it is said of; empty where the document does not say
 * @param unused why no rule rests on it, when none does
 */
public record Statement(
        String id,
        String lines,
        StatementKind kind,
        String says,
        Map<String, Object> facts,
        Map<String, Object> applies,
        @Nullable String unused) {

    @SuppressWarnings("NullAway") // an absent key of the file arrives as null
    public Statement {
        facts = facts == null ? Map.of() : Collections.unmodifiableMap(facts);
        applies = applies == null ? Map.of() : Collections.unmodifiableMap(applies);
    }

    /** The document's id: the three digits behind the D. */
    public String document() {
        return id.substring(1, 4);
    }

    /** Why no rule rests on this statement, when none does. */
    public Optional<String> unusedBecause() {
        return Optional.ofNullable(unused);
    }
}
