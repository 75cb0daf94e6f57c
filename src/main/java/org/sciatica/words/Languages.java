package org.sciatica.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The languages that words exist in, by their two letters. Evidence is told in English only. */
public final class Languages {

    public static final String DEFAULT = "en";

    private static final List<String> ALL = List.of(DEFAULT, "de", "es", "lt", "ru", "vi");

    /** More of a header than any browser sends is not read. */
    private static final int LONGEST_HEADER = 200;

    private Languages() {}

    public static List<String> all() {
        return ALL;
    }

    /**
     * The language that serves a reader best.
     *
     * @param acceptLanguage the header Accept-Language, several lines as one list; missing, unreadable or asking for none that exists: English
     */
    public static String preferred(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > LONGEST_HEADER) {
            return DEFAULT;
        }
        try {
            String found = Locale.lookupTag(Locale.LanguageRange.parse(withoutEmpty(acceptLanguage)), ALL);
            return found == null ? DEFAULT : found;
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // Java looks for the first part of a range without asking whether there is any: it fails on "-".
            return DEFAULT;
        }
    }

    /** A list without its empty elements, which count for nothing (RFC 9110, 5.6.1) and which Java refuses. */
    private static String withoutEmpty(String list) {
        return Arrays.stream(list.split(",", -1))
                .filter(element -> !element.isBlank())
                .collect(Collectors.joining(","));
    }
}
