package org.sciatica.supplychain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdvisoriesTest {

    private static final Instant MODIFIED = Instant.parse("2026-03-01T00:00:00Z");
    private static final Instant NEXT_DAY = MODIFIED.plus(Duration.ofDays(1));
    private static final String FIXED_IN_2 = "{\"introduced\": \"1.5\"}, {\"fixed\": \"2.0\"}";

    @TempDir
    Path folder;

    private static BillOfMaterials.Part library(String version) {
        return new BillOfMaterials.Part("org.example", "parser", version, List.of("MIT"), "parser.jar", "");
    }

    private static String advisory(String ecosystem, String severity, String events, String more) {
        return """
                {"id": "GHSA-0000", "aliases": ["CVE-2026-0001"], "modified": "%s", "summary": "Reads too far",
                 "database_specific": {%s},
                 "affected": [{"package": {"ecosystem": "%s", "name": "org.example:parser"},
                               "ranges": [{"type": "ECOSYSTEM", "events": [%s]}]}]%s}
                """.formatted(
                MODIFIED, severity.isEmpty() ? "" : "\"severity\": \"" + severity + "\"", ecosystem, events, more);
    }

    private AdvisoryReport report(String version, String advisory) throws IOException {
        return report(version, advisory, Map.of(), NEXT_DAY);
    }

    private AdvisoryReport report(
            String version, String advisory, Map<String, AdvisoryReport.Explained> explained, Instant now)
            throws IOException {
        Files.writeString(folder.resolve("GHSA-0000.json"), advisory);
        return AdvisoryReport.of(List.of(library(version)), AdvisoryDatabase.read(folder), explained, now);
    }

    @ParameterizedTest(name = "{0} affected: {1}")
    @CsvSource({
        "1.4.9, false",
        "1.5-rc1, false",
        "1.5, true",
        "1.10, true",
        "2.0-SNAPSHOT, true",
        "2.0.Final, false",
        "2.0.1, false"
    })
    void aRangeIsReadInTheOrderOfMavenVersions(String version, boolean affected) throws IOException {
        assertThat(report(version, advisory("Maven", "HIGH", FIXED_IN_2, "")).faults())
                .hasSize(affected ? 1 : 0);
    }

    @ParameterizedTest(name = "{0} affected: {1}")
    @CsvSource({"0.1-alpha, true", "3.0, true", "3.0.1, false", "4.0, true", "4.2, false"})
    void severalRangesAndALastAffectedVersion(String version, boolean affected) throws IOException {
        String events =
                "{\"introduced\": \"4.0\"}, {\"fixed\": \"4.1\"}, {\"introduced\": \"0\"}, {\"last_affected\": \"3.0\"}";
        assertThat(report(version, advisory("Maven", "CRITICAL", events, "")).faults())
                .hasSize(affected ? 1 : 0);
    }

    @Test
    void aVersionNamedByItselfIsAffected() throws IOException {
        String advisory = advisory("Maven", "HIGH", "{\"introduced\": \"9\"}", "")
                .replace("\"ranges\"", "\"versions\": [\"1.0.0\"], \"ranges\"");
        assertThat(report("1.0", advisory).faults()).hasSize(1);
        assertThat(report("1.1", advisory).faults()).isEmpty();
    }

    @Test
    void theFaultNamesAdvisoryLibraryAndVersion() throws IOException {
        assertThat(report("1.6", advisory("Maven", "HIGH", FIXED_IN_2, "")).faults())
                .containsExactly("HIGH GHSA-0000 CVE-2026-0001 in org.example:parser 1.6: Reads too far");
    }

    @Test
    void aModerateOneIsToldAndIsNoFault() throws IOException {
        AdvisoryReport report = report("1.6", advisory("Maven", "MODERATE", FIXED_IN_2, ""));
        assertThat(report.faults()).isEmpty();
        assertThat(report.lines()).anyMatch(line -> line.contains("MODERATE GHSA-0000"));
    }

    @Test
    void aSeverityThatNobodyStatesIsReadAsHigh() throws IOException {
        assertThat(report("1.6", advisory("Maven", "", FIXED_IN_2, "")).faults())
                .hasSize(1);
    }

    @Test
    void anotherEcosystemAndAWithdrawnAdvisoryAffectNothing() throws IOException {
        assertThat(report("1.6", advisory("npm", "HIGH", FIXED_IN_2, "")).lines())
                .hasSize(1);
        String withdrawn = ", \"withdrawn\": \"2026-02-01T00:00:00Z\"";
        assertThat(report("1.6", advisory("Maven", "HIGH", FIXED_IN_2, withdrawn))
                        .lines())
                .hasSize(1);
    }

    @ParameterizedTest(name = "{0}, {1}, {2}, \"{3}\" explains: {4}")
    @CsvSource({
        "org.example:parser, not_affected, vulnerable_code_not_in_execute_path, never called, true",
        "org.example:parser, not_affected, vulnerable_code_not_in_execute_path, ' ', false",
        "org.example:parser, not_affected, we_think_so, never called, false",
        "org.example:parser, affected, vulnerable_code_not_in_execute_path, never called, false",
        "org.example:other, not_affected, vulnerable_code_not_in_execute_path, never called, false"
    })
    void onlyACompleteExplanationOfTheSameLibraryCounts(
            String component, String status, String justification, String why, boolean explains) throws IOException {
        AdvisoryReport report = report(
                "1.6",
                advisory("Maven", "HIGH", FIXED_IN_2, ""),
                Map.of("CVE-2026-0001", new AdvisoryReport.Explained(component, status, justification, why)),
                NEXT_DAY);
        assertThat(report.faults()).hasSize(explains ? 0 : 1);
        assertThat(report.lines().contains("Explained and not found: CVE-2026-0001"))
                .isEqualTo(!explains);
    }

    @Test
    void aDatabaseOlderThanSevenDaysIsAFault() throws IOException {
        String harmless = advisory("Maven", "HIGH", "{\"introduced\": \"9\"}", "");
        Instant limit = MODIFIED.plus(Duration.ofDays(7));
        AdvisoryReport report = report("1.6", harmless, Map.of(), limit);
        assertThat(report.faults()).isEmpty();
        assertThat(report.lines().get(0)).isEqualTo("1 advisories, the newest 7 days and 0 hours old; 1 libraries");
        assertThat(report("1.6", harmless, Map.of(), limit.plusSeconds(1)).faults())
                .containsExactly("The database is older than 7 days");
    }

    @Test
    void anArchiveIsReadLikeAFolder() throws IOException {
        Path archive = folder.resolve("all.zip");
        try (OutputStream file = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("GHSA-0000.json"));
            zip.write(advisory("Maven", "HIGH", FIXED_IN_2, "").getBytes(StandardCharsets.UTF_8));
        }
        AdvisoryReport report =
                AdvisoryReport.of(List.of(library("1.6")), AdvisoryDatabase.read(archive), Map.of(), NEXT_DAY);
        assertThat(report.faults()).hasSize(1);
    }

    @Test
    void aFolderWithoutAdvisoriesIsNoDatabase() {
        assertThatThrownBy(() -> AdvisoryDatabase.read(folder)).hasMessageContaining("No advisories in");
    }
}
