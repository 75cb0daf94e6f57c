package org.sciatica.samebytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.sciatica.MeasuredFigure;

/**
 * The same requests give the same bytes whatever the language, the country, the time zone, the character set, the number
 * of threads and the Java that runs the service. Another Java is named by {@code -DsameBytes.otherJava=/path/to/java} or
 * by the environment variable {@code SAME_BYTES_OTHER_JAVA}.
 */
class SameBytesTest {

    private static final int REQUESTS = Integer.getInteger("sameBytes.requests", 10_000);

    /** Where the service runs: in Turkish i has no dot when it is large, Arabic of Egypt has digits of its own. */
    private enum Place {
        ENGLISH("en", "US", "UTC", "C.UTF-8", 1),
        ENGLISH_MANY_THREADS("en", "US", "America/St_Johns", "C.UTF-8", 32),
        TURKISH("tr", "TR", "Asia/Kathmandu", "C", 1),
        TURKISH_MANY_THREADS("tr", "TR", "UTC", "C.UTF-8", 32),
        ARABIC("ar", "EG", "America/St_Johns", "C.UTF-8", 1),
        ARABIC_MANY_THREADS("ar", "EG", "Asia/Kathmandu", "C", 32);

        private final String language;
        private final String country;
        private final String zone;
        private final String locale;
        private final int threads;

        Place(String language, String country, String zone, String locale, int threads) {
            this.language = language;
            this.country = country;
            this.zone = zone;
            this.locale = locale;
            this.threads = threads;
        }

        private String hash(String java) throws IOException, InterruptedException {
            ProcessBuilder child = new ProcessBuilder(
                            java,
                            // half the time of the standard one, which works beside the process that fills the other
                            // core
                            "-XX:+UseSerialGC",
                            "-Duser.language=" + language,
                            "-Duser.country=" + country,
                            "-Duser.timezone=" + zone,
                            HashOfAnswers.class.getName(),
                            Integer.toString(REQUESTS),
                            Integer.toString(threads))
                    .redirectError(ProcessBuilder.Redirect.INHERIT);
            Map<String, String> environment = child.environment();
            environment.put(
                    "CLASSPATH", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
            environment.put("LC_ALL", locale);
            Process process = child.start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            assertThat(process.waitFor()).as("exit of %s on %s", this, java).isZero();
            return printed;
        }
    }

    private static String thisJava() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static Optional<String> otherJava() {
        return Optional.ofNullable(System.getProperty("sameBytes.otherJava"))
                .or(() -> Optional.ofNullable(System.getenv("SAME_BYTES_OTHER_JAVA")))
                .filter(java -> !java.isBlank());
    }

    @Test
    void every_place_and_every_java_gives_the_hash_of_this_one()
            throws InterruptedException, ExecutionException, NoSuchAlgorithmException {
        MeasuredFigure.record("same-bytes-requests", REQUESTS);
        List<String> javas = new ArrayList<>();
        javas.add(thisJava());
        otherJava().ifPresent(javas::add);
        Map<String, String> hashes = hashes(javas);
        String here = HashOfAnswers.of(REQUESTS, 2);
        assertThat(here).hasSize(64);
        assertThat(hashes)
                .hasSize(javas.size() * Place.values().length)
                .allSatisfy((place, hash) -> assertThat(hash).as(place).isEqualTo(here));
    }

    /** Two processes at a time: half of them use one thread only. */
    private static Map<String, String> hashes(List<String> javas) throws InterruptedException, ExecutionException {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            Map<String, Future<String>> running = new TreeMap<>();
            for (String java : javas) {
                for (Place place : Place.values()) {
                    running.put(java + " " + place, two.submit(() -> place.hash(java)));
                }
            }
            Map<String, String> hashes = new TreeMap<>();
            for (Map.Entry<String, Future<String>> process : running.entrySet()) {
                hashes.put(process.getKey(), process.getValue().get());
            }
            return hashes;
        } finally {
            two.shutdownNow();
        }
    }

    @Test
    void one_answer_more_or_less_gives_another_hash()
            throws ExecutionException, InterruptedException, NoSuchAlgorithmException {
        assertThat(HashOfAnswers.of(50, 2)).isEqualTo(HashOfAnswers.of(50, 3)).isNotEqualTo(HashOfAnswers.of(49, 2));
    }
}
