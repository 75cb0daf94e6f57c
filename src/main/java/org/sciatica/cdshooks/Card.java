package org.sciatica.cdshooks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciatica.vocabulary.Codes;

/**
 * A card, as CDS Hooks 2.0 describes it. What is empty is not written.
 *
 * @param uuid new for each answer; feedback names it
 * @param summary one sentence in plain text, under 140 characters, complete in itself
 * @param indicator how urgent
 * @param detail GitHub Flavored Markdown without HTML
 * @param source where the guidance comes from
 * @param suggestions what could be done
 * @param selectionBehavior how many suggestions may be taken; there when there are any
 * @param overrideReasons reasons not to follow the card
 * @param links where to read on
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Card(
        String uuid,
        String summary,
        Indicator indicator,
        String detail,
        Source source,
        List<Suggestion> suggestions,
        @Nullable String selectionBehavior,
        List<Code> overrideReasons,
        List<Link> links) {

    enum Indicator {
        INFO,
        WARNING,
        CRITICAL;

        @JsonValue
        String code() {
            return Codes.of(this);
        }
    }

    /** Where the guidance comes from, and what the card is about. */
    record Source(String label, String url, Code topic) {}

    /** A code with its system and words. */
    record Code(String code, String system, String display) {}

    /** Something that could be done: all its actions together. */
    record Suggestion(String label, String uuid, List<Action> actions) {}

    /** A step of a suggestion: creates a resource, or deletes one that was sent. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Action(
            String type,
            String description,
            @Nullable JsonNode resource,
            @Nullable String resourceId) {}

    /** Where to read on. */
    record Link(String label, String url, String type) {

        static Link absolute(String label, String url) {
            return new Link(label, url, "absolute");
        }
    }
}
