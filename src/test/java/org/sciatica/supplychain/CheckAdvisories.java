package org.sciatica.supplychain;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.sciatica.data.YamlResource;

/**
 * The command {@code ./mvnw test-compile -Padvisories -Dadvisories=FILE}: holds the bill of materials of the packaged service, or
 * of the one in {@code -Dsbom=FILE}, against a database of advisories. Needs no network.
 */
public final class CheckAdvisories {

    static final String EXPLAINED = "supplychain/not-affected.yaml";

    private CheckAdvisories() {}

    public static void main(String[] arguments) throws IOException {
        String place = System.getProperty("advisories");
        if (place == null) {
            throw new IllegalStateException("Name the database: -Dadvisories=all.zip or a folder of JSON files");
        }
        Path bill = Path.of(System.getProperty("sbom", BillOfMaterialsWriter.BILL.toString()));
        AdvisoryReport report = AdvisoryReport.of(
                BillOfMaterials.read(bill).libraries(),
                AdvisoryDatabase.read(Path.of(place)),
                YamlResource.map(EXPLAINED, AdvisoryReport.Explained.class),
                Instant.now());
        report.lines().forEach(System.out::println);
        if (!report.faults().isEmpty()) {
            throw new IllegalStateException("Unexplained:\n  " + String.join("\n  ", report.faults()));
        }
        System.out.println("No high or critical advisory is unexplained.");
    }
}
