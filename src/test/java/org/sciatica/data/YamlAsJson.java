package org.sciatica.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Lays the content of each YAML file that is packaged as JSON beside it, before the package. Fails on a file with a key twice. */
public final class YamlAsJson {

    private static final Path PACKAGED = Path.of("target/classes");

    private YamlAsJson() {}

    public static void main(String[] arguments) throws IOException {
        for (Path yaml : files()) {
            Files.write(
                    yaml.resolveSibling(yaml.getFileName() + YamlResource.AS_JSON),
                    YamlResource.asJson(Files.readAllBytes(yaml)));
        }
    }

    /** Every YAML file that is packaged. */
    static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(PACKAGED)) {
            return all.filter(file -> file.toString().endsWith(".yaml")).toList();
        }
    }
}
