package org.sciatica.supplychain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lays the bill of materials, the list of licences and the texts of licences and notices beside the packaged service. Fails the
 * build when the bill and the packaged jar differ, and when a library comes under a licence that is neither allowed nor explained.
 */
public final class BillOfMaterialsWriter {

    private static final Path PACKAGED = Path.of("target/quarkus-app");
    private static final Path JAR = PACKAGED.resolve("quarkus-run.jar");
    private static final Path WRITTEN_BY_QUARKUS = PACKAGED.resolve("quarkus-run-cyclonedx.json");
    static final Path BILL = PACKAGED.resolve("sbom.cdx.json");
    private static final Path THIRD_PARTY = PACKAGED.resolve("THIRD-PARTY.txt");
    private static final Path NOTICES = PACKAGED.resolve("NOTICES.txt");

    private BillOfMaterialsWriter() {}

    /**
     * The step of the build.
     *
     * @param arguments the folder of Maven's local repository, and the time of the version, ISO 8601
     */
    public static void main(String[] arguments) throws IOException {
        Path repository = Path.of(arguments[0]);
        PackagedJar jar = PackagedJar.read(JAR);
        BillOfMaterials known = BillOfMaterials.read(WRITTEN_BY_QUARKUS);
        BillOfMaterials bill = known.shipped(jar, Instant.parse(arguments[1]));
        List<String> faults = new ArrayList<>(jar.faults(known.libraries(), bill.libraries(), repository));
        faults.addAll(Licences.load().faults(bill.libraries()));
        if (!faults.isEmpty()) {
            throw new IllegalStateException("The bill of materials does not hold:\n  " + String.join("\n  ", faults));
        }
        bill.write(BILL);
        Files.writeString(THIRD_PARTY, thirdParty(bill.libraries()));
        Files.writeString(NOTICES, Notices.of(bill.libraries(), repository));
        Files.delete(WRITTEN_BY_QUARKUS);
        System.out.printf(
                "Bill of materials: %d libraries of others, every class from one that is listed, every licence allowed or explained; %s%n",
                bill.libraries().size(), BILL);
    }

    /** One library a line, in the order of the names, with its licences. */
    static String thirdParty(List<BillOfMaterials.Part> libraries) {
        StringBuilder list = new StringBuilder("""
                Libraries of others that this service contains, unchanged, and their licences.
                Where several are named, the receiver may choose.

                """);
        libraries.stream()
                .sorted(Comparator.comparing(BillOfMaterials.Part::coordinates))
                .forEach(library -> list.append(library.coordinates())
                        .append(' ')
                        .append(library.version())
                        .append(": ")
                        .append(String.join(" or ", library.licences()))
                        .append('\n'));
        return list.toString();
    }
}
