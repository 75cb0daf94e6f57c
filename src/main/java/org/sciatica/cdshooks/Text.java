package org.sciatica.cdshooks;

import java.util.List;
import java.util.function.UnaryOperator;
import org.sciatica.words.Words;

/** Puts texts together: a summary that fits, and details in Markdown that no inserted text can break out of. */
final class Text {

    /** The longest summary, characters: CDS Hooks wants fewer than 140. */
    private static final int LONGEST_SUMMARY = 139;

    private static final int MOST_ITEMS = 12;

    private final Words words;
    private final StringBuilder markdown = new StringBuilder();

    Text(Words words) {
        this.words = words;
    }

    /** A sentence over as many of these items as fit into a summary; how many more there are is said. */
    static String summary(Words words, UnaryOperator<String> sentence, List<String> items) {
        for (int kept = items.size(); kept > 0; kept--) {
            String text = sentence.apply(joined(words, items, kept));
            if (text.length() <= LONGEST_SUMMARY) {
                return text;
            }
        }
        String first = joined(words, items, Math.min(1, items.size()));
        int room = LONGEST_SUMMARY - sentence.apply("").length() - 1;
        return sentence.apply(first.substring(0, Math.max(0, Math.min(first.length(), room))) + "…");
    }

    /** The items in one line, at most a dozen of them. */
    static String line(Words words, List<String> items) {
        return joined(words, items, Math.min(items.size(), MOST_ITEMS));
    }

    private static String joined(Words words, List<String> items, int kept) {
        String text = String.join("; ", items.subList(0, kept));
        int more = items.size() - kept;
        return more == 0 ? text : words.card("more", text, Integer.toString(more));
    }

    /** A paragraph of our own words. */
    Text paragraph(String text) {
        markdown.append(safe(text)).append("\n\n");
        return this;
    }

    /** A list under a heading; nothing when it is empty. */
    Text section(String heading, List<String> items) {
        if (!items.isEmpty()) {
            markdown.append("**").append(safe(heading)).append("**\n\n");
            items.stream().limit(MOST_ITEMS).forEach(this::item);
            if (items.size() > MOST_ITEMS) {
                item(words.card("more-items", Integer.toString(items.size() - MOST_ITEMS)));
            }
            markdown.append('\n');
        }
        return this;
    }

    private void item(String text) {
        markdown.append("- ").append(safe(text)).append('\n');
    }

    /** The same text with nothing in it that a renderer of Markdown could take for HTML or for the end of a line. */
    private static String safe(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replaceAll("[\\r\\n]+", " ")
                .replace("|", "\\|");
    }

    @Override
    public String toString() {
        return markdown.toString().strip();
    }
}
