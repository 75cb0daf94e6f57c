package org.sciatica.supplychain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/** The licences and notices that libraries bring, which in one jar would write over each other. */
final class Notices {

    private static final Pattern NAME = Pattern.compile(
            "(.*/)?([a-z0-9-]*-)?(licen[cs]es?|notices?|copying|copyright)([-._][^/]*)?", Pattern.CASE_INSENSITIVE);
    private static final String RULE = "-".repeat(80);

    private Notices() {}

    /** Each text once, under the libraries that bring it. */
    static String of(List<BillOfMaterials.Part> libraries, Path repository) throws IOException {
        Map<String, TreeSet<String>> librariesByText = new TreeMap<>();
        for (BillOfMaterials.Part library : libraries) {
            try (JarFile jar = new JarFile(library.in(repository).toFile())) {
                for (JarEntry entry : jar.stream().filter(Notices::isNotice).toList()) {
                    librariesByText
                            .computeIfAbsent(text(jar, entry), text -> new TreeSet<>())
                            .add(library.coordinates() + " " + library.version());
                }
            }
        }
        StringBuilder notices = new StringBuilder();
        librariesByText.forEach((text, names) -> notices.append(RULE)
                .append('\n')
                .append(String.join("\n", names))
                .append('\n')
                .append(RULE)
                .append("\n\n")
                .append(text)
                .append("\n\n"));
        return notices.toString();
    }

    private static boolean isNotice(JarEntry entry) {
        return !entry.isDirectory()
                && !entry.getName().endsWith(".class")
                && NAME.matcher(entry.getName()).matches();
    }

    private static String text(JarFile jar, JarEntry entry) throws IOException {
        try (InputStream stream = jar.getInputStream(entry)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\r\n", "\n")
                    .strip();
        }
    }
}
