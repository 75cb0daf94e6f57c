package org.sciatica.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;

/** A keys file with one client for each way to be right and wrong; the key of a client is {@link #key} of its name. */
public final class KeysFile {

    private final StringBuilder text = new StringBuilder("clients:\n");

    /** The key of a client. */
    public static String key(String name) {
        return sha256("the key of " + name);
    }

    static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A client with a key that does not expire. */
    public KeysFile client(String name, String scopes) {
        text.append("  - name: %s%n    scopes: [%s]%n    keys:%n      - sha256: %s%n"
                .formatted(name, scopes, sha256(key(name))));
        return this;
    }

    /** A client whose key was good until yesterday. */
    public KeysFile expired(String name, String scopes) {
        client(name, scopes);
        text.append(
                "        expires: %s%n".formatted(LocalDate.now(ZoneOffset.UTC).minusDays(1)));
        return this;
    }

    /** Writes it where a service would find it. */
    public Path in(Path file) {
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes it to a file of its own. */
    public String written() {
        try {
            return in(Files.createTempFile("keys", ".yaml")).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
