package org.sciatica.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sciatica.data.YamlResource;
import org.sciatica.words.Languages;

/**
 * The words of the intake page in one language, with the languages that it exists in.
 *
 * @param languages what each language calls itself, by its two letters
 * @param words the words, by key; {0}, {1} … stand for what the page fills in
 */
record PageWords(Map<String, String> languages, Map<String, String> words) {

    /** The words in every language that has a file, by its two letters; English stands in for what is missing. */
    static Map<String, PageWords> inEachLanguage() {
        Map<String, Map<String, String>> written = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (String language : Languages.all()) {
            if (YamlResource.exists(file(language))) {
                Map<String, String> words =
                        new LinkedHashMap<>(YamlResource.map(file(Languages.DEFAULT), String.class));
                words.putAll(YamlResource.map(file(language), String.class));
                written.put(language, words);
                names.put(language, words.getOrDefault("language", language));
            }
        }
        Map<String, PageWords> all = new LinkedHashMap<>();
        written.forEach((language, words) -> all.put(language, new PageWords(names, words)));
        return all;
    }

    private static String file(String language) {
        return "words/" + language + "/page.yaml";
    }
}
