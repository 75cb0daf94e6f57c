package org.sciatica.supplychain;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Advisories as osv.dev gives them away: a folder of JSON files, or the archive {@code Maven/all.zip}. */
record AdvisoryDatabase(List<Advisory> advisories) {

    /** What was found out later than this is missing in it. */
    static final Duration OLDEST = Duration.ofDays(7);

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /**
     * The advisories below a folder or in an archive.
     *
     * @throws IllegalStateException when there are none
     */
    static AdvisoryDatabase read(Path place) throws IOException {
        AdvisoryDatabase database;
        if (Files.isDirectory(place)) {
            database = below(place);
        } else {
            try (FileSystem archive = FileSystems.newFileSystem(place)) {
                database = below(archive.getPath("/"));
            }
        }
        if (database.advisories().isEmpty()) {
            throw new IllegalStateException("No advisories in " + place);
        }
        return database;
    }

    private static AdvisoryDatabase below(Path folder) throws IOException {
        List<Advisory> read = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                read.add(Advisory.of(MAPPER.readTree(Files.readAllBytes(file))));
            }
        }
        read.sort(Comparator.comparing(Advisory::id));
        return new AdvisoryDatabase(List.copyOf(read));
    }

    /** The time since its newest entry was changed. */
    Duration age(Instant now) {
        return advisories.stream()
                .map(advisory -> Duration.between(advisory.modified(), now))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
