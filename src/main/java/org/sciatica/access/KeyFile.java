package org.sciatica.access;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * Keys in a file, read again when the file has changed. A file that has become unreadable, or is gone, leaves the keys as they
 * were, and is logged once: a slip while keys are rotated must not lock every client out.
 *
 * @param <K> what the file holds
 */
public final class KeyFile<K> {

    /** Reads what a file holds. */
    public interface Reading<K> {
        K from(Path file) throws IOException;
    }

    private record Stamp(
            FileTime changed, long size, @Nullable Object identity) {

        static Stamp of(Path file) throws IOException {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
        }
    }

    private record Read<K>(@Nullable Stamp stamp, K keys) {}

    private static final Logger LOG = Logger.getLogger(KeyFile.class);

    private final Path file;
    private final String what;
    private final Reading<K> reading;
    private final AtomicBoolean away = new AtomicBoolean();
    private volatile Read<K> read;

    /**
     * Reads the keys.
     *
     * @param what a word for what the file holds
     * @throws IllegalStateException when the file does not hold them
     */
    KeyFile(Path file, String what, Reading<K> reading) {
        this.file = file;
        this.what = what;
        this.reading = reading;
        try {
            this.read = new Read<>(Stamp.of(file), reading.from(file));
        } catch (IOException | RuntimeException e) {
            throw new IllegalStateException(told(e), e);
        }
    }

    /** The public keys of a JWK Set. */
    public static KeyFile<List<JsonWebKey>> ofJwkSet(Path file) {
        return new KeyFile<>(file, "JWK Set", path -> {
            try {
                return List.copyOf(new JsonWebKeySet(Files.readString(path)).getJsonWebKeys());
            } catch (JoseException e) {
                throw new IOException("no JWK Set", e);
            }
        });
    }

    /** The keys as the file has them now. */
    public K keys() {
        Stamp now = stamp();
        Read<K> last = read;
        return now == null ? last.keys() : now.equals(last.stamp()) ? last.keys() : readAgain(now);
    }

    private synchronized K readAgain(Stamp now) {
        Read<K> last = read;
        if (!now.equals(last.stamp())) {
            read = new Read<>(now, orLast(last.keys()));
        }
        return read.keys();
    }

    private K orLast(K last) {
        try {
            K keys = reading.from(file);
            LOG.infof("Keys read again from %s", file);
            return keys;
        } catch (IOException | RuntimeException e) {
            logFailed(e);
            return last;
        }
    }

    private void logFailed(Exception e) {
        LOG.errorf("%s; the keys read before stay in force", told(e));
    }

    /** What the file looks like; null while it is away, as it is for a moment when it is replaced. */
    private @Nullable Stamp stamp() {
        try {
            Stamp now = Stamp.of(file);
            away.set(false);
            return now;
        } catch (IOException e) {
            if (away.compareAndSet(false, true)) {
                logFailed(e);
            }
            return null;
        }
    }

    /** What is wrong with the file and on which line, never with what stands in it. */
    private String told(Exception e) {
        String wrong = e.getClass() == IOException.class
                ? e.getMessage()
                : e.getClass().getSimpleName();
        JsonLocation place = e instanceof JsonProcessingException syntax ? syntax.getLocation() : null;
        return "No " + what + " can be read from " + file + ": " + wrong
                + (place == null ? "" : ", line " + place.getLineNr());
    }
}
