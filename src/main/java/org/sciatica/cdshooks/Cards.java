package org.sciatica.cdshooks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a call.
 *
 * @param cards the cards, most urgent first
 * @param extension the same for machines; never needed to understand the cards
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Cards(List<Card> cards, @Nullable Map<String, Result> extension) {

    /** All was looked up, and nothing of it is about sciatica. */
    static final Cards NOTHING = new Cards(List.of(), null);

    static Cards of(List<Card> cards, @Nullable Result result) {
        return new Cards(cards, result == null ? null : Map.of("org.sciatica.result", result));
    }
}
