package org.sciatica.words;

import java.util.Arrays;
import java.util.Map;
import org.sciatica.catalogue.Selection;
import org.sciatica.data.YamlResource;
import org.sciatica.rule.Rule;
import org.sciatica.vocabulary.TriageLevel;

/**
 * The words of the patient's handout in one language, in the shape of its file. A missing word is an error when it is
 * asked for, never a blank.
 *
 * @param titles the sheet's title by level
 * @param texts headings and fixed sentences by name
 * @param signs by rule, the sign that sends a patient to a doctor at once
 * @param reasons by gate, why something is left out
 * @param groups by selection, what is left out
 * @param groupsWithoutException the same of a selection with an exception that is named, without the exception
 * @param notCovered the warning signs that no answer tells of
 */
public record HandoutWords(
        Map<String, String> titles,
        Map<String, String> texts,
        Map<String, String> signs,
        Map<String, String> reasons,
        Map<String, String> groups,
        Map<String, String> groupsWithoutException,
        Map<String, String> notCovered) {

    /** The words of a language, given by its two letters. */
    public static HandoutWords in(String language) {
        return YamlResource.one("words/" + language + "/handout.yaml", HandoutWords.class);
    }

    public String title(TriageLevel level) {
        return found(titles, level.code());
    }

    /** A heading or sentence, with the values filled in. */
    public String text(String name, Object... values) {
        return Words.fill(
                found(texts, name), Arrays.stream(values).map(Object::toString).toArray(String[]::new));
    }

    /** The sign by which a patient knows that this triage rule holds. */
    public String sign(Rule rule) {
        return found(signs, rule.id());
    }

    /** Why this gate bars the way. */
    public String reason(Rule gate) {
        return found(reasons, gate.id());
    }

    /** What a gate leaves out; without the exception that the words may name, when that is not allowed either. */
    public String group(Selection selection, boolean withException) {
        return withException ? found(groups, selection.code()) : found(groupsWithoutException, selection.code());
    }

    /** A warning sign that no answer tells of. */
    public String notCovered(String code) {
        return found(notCovered, code);
    }

    private static String found(Map<String, String> words, String code) {
        return Words.found(words.get(code), code);
    }
}
