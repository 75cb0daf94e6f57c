package org.sciatica.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sciatica.api.Registry;
import org.sciatica.api.SumOfHashes;

/** Submits the packaged job to Spark's local mode, on Spark's own class path: that of a cluster. */
class AssessRegistryTest {

    private static final int RECORDS = Integer.getInteger("spark.records", 100_000);

    /** Where Spark reaches into the JDK; a cluster's own scripts name the same. */
    private static final List<String> OPENED = List.of(
            "java.base/java.lang",
            "java.base/java.lang.invoke",
            "java.base/java.net",
            "java.base/java.nio",
            "java.base/java.util",
            "java.base/java.util.concurrent",
            "java.base/sun.nio.ch",
            "java.base/sun.security.action");

    private static final String CODEC = "org.apache.hadoop.io.compress.SnappyCodec";

    @TempDir
    private static Path folder;

    private static Path ndjson;
    private static Path tabbed;
    private static Registry registry;

    @BeforeAll
    static void writeRecordsAndAnswerThemWithoutSpark() throws IOException {
        ndjson = folder.resolve("records.ndjson");
        tabbed = folder.resolve("records.tsv");
        registry = new Registry(System.getProperty("spark.service"));
        registry.write(RECORDS, ndjson, tabbed);
    }

    @Test
    void ndjsonIsAnsweredIntoParquetByteForByteLikeTheService() throws Exception {
        Path parquet = folder.resolve("answers.parquet");
        Duration took = submit("AssessRegistry", "ndjson", ndjson.toString(), "parquet", parquet.toString());
        assertSame("parquet", parquet, took);
    }

    @Test
    void parquetIsAnsweredIntoNdjsonByteForByteLikeTheService() throws Exception {
        Path parquet = folder.resolve("records.parquet");
        submit("ParquetFiles", "write", tabbed.toString(), parquet.toString());
        Path answers = folder.resolve("answers.ndjson");
        Duration took = submit("AssessRegistry", "parquet", parquet.toString(), "ndjson", answers.toString());
        assertSame("ndjson", answers, took);
    }

    private static Duration submit(String type, String... arguments) throws IOException, InterruptedException {
        Path build = Path.of(System.getProperty("spark.build"));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        OPENED.forEach(opened -> command.add("--add-opens=" + opened + "=ALL-UNNAMED"));
        command.add("-Xmx2g");
        command.add("-cp");
        command.add(Files.readString(build.resolve("cluster.classpath")).strip() + File.pathSeparator
                + build.resolve("test-classes"));
        command.addAll(List.of("org.apache.spark.deploy.SparkSubmit", "--master", "local[2]"));
        command.addAll(List.of("--conf", "spark.ui.enabled=false", "--conf", "spark.local.dir=" + folder));
        // Spark reads 4,096 rows of Parquet at once, which at 130 kB each is more than its memory here.
        command.addAll(List.of("--conf", "spark.sql.parquet.columnarReaderBatchSize=64"));
        // Answers repeat the same words: Zstandard packs 200 MB into 5, Snappy into 42, and only Snappy is at hand for text.
        command.addAll(List.of("--conf", "spark.sql.parquet.compression.codec=zstd"));
        command.addAll(List.of("--conf", "spark.hadoop.mapreduce.output.fileoutputformat.compress=true"));
        command.addAll(List.of("--conf", "spark.hadoop.mapreduce.output.fileoutputformat.compress.codec=" + CODEC));
        command.addAll(List.of("--class", "org.sciatica.spark." + type));
        command.add(build.resolve("sciatica-spark.jar").toString());
        command.addAll(List.of(arguments));
        Path log = folder.resolve(type + ".log");
        long start = System.nanoTime();
        int status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        assertThat(status).as(() -> read(log)).isZero();
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertSame(String format, Path answers, Duration took) throws IOException, InterruptedException {
        Path hashes = folder.resolve(format + ".hashes");
        submit("ParquetFiles", format, answers.toString(), hashes.toString());
        SumOfHashes given = new SumOfHashes();
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(hashes, "part-*.txt")) {
            for (Path part : parts) {
                try (BufferedReader reader = Files.newBufferedReader(part)) {
                    reader.lines().forEach(given::addHash);
                }
            }
        }
        assertThat(given).hasToString(registry.answers().toString());
        System.out.printf(
                "Spark into %s: %d records, %d of them refused, %d MB of answers, the same bytes as the service's; %.1f s with start%n",
                format, RECORDS, registry.refused(), registry.answers().bytes() / 1_000_000, took.toMillis() / 1000.0);
    }
}
