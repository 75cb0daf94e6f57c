package org.sciatica.supplychain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

/** The one jar of the packaged service, into which the build lays the libraries. */
final class PackagedJar {

    private static final String WEB_LIBRARIES = "META-INF/";

    private final Path file;
    private final Set<String> entries;

    private PackagedJar(Path file, Set<String> entries) {
        this.file = file;
        this.entries = entries;
    }

    static PackagedJar read(Path jar) throws IOException {
        return new PackagedJar(jar, entries(jar));
    }

    /**
     * The hash of the jar, hexadecimal.
     *
     * @param algorithm as CycloneDX names it, and Java too
     */
    String hash(String algorithm) throws IOException {
        return hash(algorithm, file);
    }

    private static Set<String> entries(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream().map(entry -> entry.getName()).collect(Collectors.toSet());
        }
    }

    /** Quarkus packs the pages of a web library into a folder that tells the library: group_name__classifier_type. */
    Set<String> embedded() {
        return entries.stream()
                .filter(entry -> entry.startsWith(WEB_LIBRARIES))
                .map(entry -> entry.substring(WEB_LIBRARIES.length()).split("/", 2))
                .filter(path -> path.length > 1 && path[0].contains("__"))
                .map(path -> path[0].substring(0, path[0].indexOf("__")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * What a bill of materials says otherwise than the jar: a class from a library that is not listed, a listed library of whose
     * classes none is there and no page either, and one whose file is not the one that is listed.
     *
     * @param known every library that the build knew, listed or not
     * @param listed those that are said to be packaged
     * @param repository where Maven keeps their files
     */
    List<String> faults(List<BillOfMaterials.Part> known, List<BillOfMaterials.Part> listed, Path repository)
            throws IOException {
        List<String> faults = new ArrayList<>();
        Set<String> explained = new HashSet<>();
        for (BillOfMaterials.Part library : listed) {
            Path file = library.in(repository);
            if (!hash("SHA-256", file).equals(library.sha256())) {
                faults.add(
                        library.coordinates() + " is listed with another SHA-256 than that of " + file.getFileName());
            }
            Set<String> classes = classes(file);
            explained.addAll(classes);
            if (!classes.isEmpty()
                    && classes.stream().noneMatch(entries::contains)
                    && !embedded().contains(library.group() + "_" + library.name())) {
                faults.add(library.coordinates() + " is listed, and none of its classes is packaged");
            }
        }
        for (BillOfMaterials.Part library : known) {
            if (!listed.contains(library)) {
                classes(library.in(repository)).stream()
                        .filter(name -> entries.contains(name) && !explained.contains(name))
                        .map(name -> name + " is packaged, and " + library.coordinates() + " is not listed")
                        .forEach(faults::add);
            }
        }
        return faults;
    }

    private static String hash(String algorithm, Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalArgumentException("No such hash: " + algorithm, e);
        }
    }

    private static Set<String> classes(Path jar) throws IOException {
        return entries(jar).stream()
                .filter(name -> name.endsWith(".class") && !name.endsWith("module-info.class"))
                .collect(Collectors.toSet());
    }
}
