package org.sciatica.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged service as a process of its own. */
final class Packaged implements AutoCloseable {

    static final int PORT = Integer.getInteger("load.port", 18080);
    static final int MANAGEMENT_PORT = Integer.getInteger("load.management-port", 19000);

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final Path LOG = Path.of("target/load.log");
    private static final Duration START = Duration.ofSeconds(60);
    private static final double CLOCK_TICKS_PER_SECOND = 100;
    private static final int JAVA_OF_THE_CACHE = 25;
    private static final int REQUESTS_TO_LEARN_FROM = 300;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Process process;

    private Packaged(Process process) {
        this.process = process;
    }

    /** Starts it, with options of the Java machine or settings of the service, and waits until it is ready. */
    static Packaged start(String... options) throws IOException, InterruptedException {
        return begin("", options);
    }

    /** Starts it after a command of the shell, such as one that lowers a limit. */
    static Packaged startAfter(String command, String... options) throws IOException, InterruptedException {
        return begin(command + " && ", options);
    }

    /** Teaches an archive of the JVM a start and some requests, as operators are told to; the option that starts from it. */
    static String trained(String body) throws IOException, InterruptedException {
        boolean hasCache = Runtime.version().feature() >= JAVA_OF_THE_CACHE;
        Path archive = Path.of(hasCache ? "target/load.aot" : "target/load.jsa");
        Files.deleteIfExists(archive);
        try (Packaged service = start(
                hasCache
                        ? "-XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining -XX:AOTCacheOutput=" + archive
                        : "-XX:ArchiveClassesAtExit=" + archive)) {
            for (int i = 0; i < REQUESTS_TO_LEARN_FROM; i++) {
                service.answer(body);
            }
            service.terminate();
            service.exitCode(START);
        }
        return (hasCache ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive;
    }

    private static Packaged begin(String before, String... options) throws IOException, InterruptedException {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("First package the service: ./mvnw package");
        }
        List<String> java = new ArrayList<>(
                List.of("exec", ProcessHandle.current().info().command().orElse("java")));
        java.add("@src/main/docker/java.options");
        java.addAll(List.of(options));
        java.add("-Dquarkus.http.port=" + PORT);
        java.add("-Dquarkus.management.port=" + MANAGEMENT_PORT);
        java.addAll(List.of("-jar", JAR.toString()));
        Process process = new ProcessBuilder("sh", "-c", before + String.join(" ", java))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()))
                .start();
        Packaged service = new Packaged(process);
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        long start = System.nanoTime();
        while (!service.isReady()) {
            if (!process.isAlive() || System.nanoTime() - start > START.toNanos()) {
                service.close();
                throw new IllegalStateException("The service did not get ready; see " + LOG);
            }
            Thread.sleep(20);
        }
        return service;
    }

    boolean isReady() {
        return status("/q/health/ready") == 200;
    }

    boolean isLive() {
        return status("/q/health/live") == 200;
    }

    /** What the service tells of itself, by the first series of that name. */
    double metric(String name) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + MANAGEMENT_PORT + "/q/metrics"))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofLines())
                .body()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElseThrow();
    }

    private int status(String path) {
        try {
            URI address = URI.create("http://localhost:" + MANAGEMENT_PORT + path);
            HttpRequest request = HttpRequest.newBuilder(address)
                    .timeout(Duration.ofSeconds(2))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** The answer to a plain assessment. */
    String answer(String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + PORT + "/v1/assessments"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    /** Asks it to stop, as an orchestrator does. */
    void terminate() {
        process.destroy();
    }

    /** Stops it at once. */
    void kill() {
        process.destroyForcibly();
    }

    /** Its exit code, waited for. */
    int exitCode(Duration patience) throws InterruptedException {
        if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("still running");
        }
        return process.exitValue();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Memory it holds, MiB. */
    double residentMib() throws IOException {
        return Files.readAllLines(proc("status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024.0)
                .findFirst()
                .orElseThrow();
    }

    /** Processor time it has used, seconds. */
    double processorSeconds() throws IOException {
        String stat = Files.readString(proc("stat"), StandardCharsets.US_ASCII);
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / CLOCK_TICKS_PER_SECOND;
    }

    int openFiles() throws IOException {
        try (Stream<Path> files = Files.list(proc("fd"))) {
            return (int) files.count();
        }
    }

    private Path proc(String file) {
        return Path.of("/proc", String.valueOf(process.pid()), file);
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static String log() {
        try {
            return Files.readString(LOG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
