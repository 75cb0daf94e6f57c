package org.sciatica.words;

import eu.crydee.syllablecounter.SyllableCounter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How hard an English text is to read.
 *
 * @param words how many words, a number or each part of a hyphenated word being one
 * @param sentences the sentences; each ends with a full stop, a question mark or an exclamation mark
 * @param syllables how many syllables; a number counts as one
 */
record Readability(int words, List<String> sentences, int syllables) {

    private static final SyllableCounter SYLLABLES = new SyllableCounter();
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!])['\")]*\\s+");
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:'\\p{L}+)*|\\d+(?:\\.\\d+)?");

    /** The s of "bones" and the d of "named": the counter takes the mute e before them for a syllable. */
    private static final Pattern AFTER_A_MUTE_E = Pattern.compile("(?<=[^cghsxz]e)s$|(?<=[^dt]e)d$");

    static Readability of(String text) {
        List<String> words = words(text);
        return new Readability(
                words.size(),
                Arrays.stream(SENTENCE_END.split(text))
                        .filter(sentence -> !words(sentence).isEmpty())
                        .toList(),
                words.stream().mapToInt(Readability::syllables).sum());
    }

    private static int syllables(String word) {
        return Math.max(1, SYLLABLES.count(AFTER_A_MUTE_E.matcher(word).replaceFirst("")));
    }

    static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** The Flesch-Kincaid grade: the years at school that the text takes; a grade of 7 is an age of about 12. */
    double grade() {
        return 0.39 * words / sentences.size() + 11.8 * syllables / words - 15.59;
    }
}
