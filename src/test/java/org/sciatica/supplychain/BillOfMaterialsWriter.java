package org.sciatica.supplychain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lays the bill of materials and the list of licences beside the packaged service. Fails the build when the bill leaves a file
 * out, and when a library comes under a licence that is neither allowed nor explained.
 */
public final class BillOfMaterialsWriter {

    static final Path PACKAGED = Path.of("target/quarkus-app");
    static final Path BILL = PACKAGED.resolve("sbom.cdx.json");
    static final Path THIRD_PARTY = PACKAGED.resolve("THIRD-PARTY.txt");

    private BillOfMaterialsWriter() {}

    /**
     * The step of the build.
     *
     * @param arguments the bill as Quarkus wrote it, and the time of the version, ISO 8601
     */
    public static void main(String[] arguments) throws IOException {
        Files.deleteIfExists(BILL);
        Files.deleteIfExists(THIRD_PARTY);
        BillOfMaterials bill =
                BillOfMaterials.read(Path.of(arguments[0])).shipped(PACKAGED, Instant.parse(arguments[1]));
        List<String> faults = new ArrayList<>();
        bill.differsFrom(PACKAGED).forEach(file -> faults.add(file + " is packaged or listed, not both"));
        faults.addAll(Licences.load().faults(bill.libraries()));
        if (!faults.isEmpty()) {
            throw new IllegalStateException("The bill of materials does not hold:\n  " + String.join("\n  ", faults));
        }
        bill.write(BILL);
        Files.writeString(THIRD_PARTY, thirdParty(bill.libraries()));
        System.out.printf(
                "Bill of materials: %d parts, %d libraries of others, every file listed, every licence allowed or explained; %s%n",
                bill.parts().size(), bill.libraries().size(), BILL);
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
