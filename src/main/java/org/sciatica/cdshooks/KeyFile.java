package org.sciatica.cdshooks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;

/** A client's public keys in a file. A changed file is read again; one that has become unreadable leaves no key. */
final class KeyFile {

    private record Read(FileTime changed, List<JsonWebKey> keys) {}

    private final Path file;
    private volatile Read read;

    /**
     * Reads the keys.
     *
     * @throws IllegalStateException when the file holds no JWK Set
     */
    KeyFile(Path file) {
        this.file = file;
        try {
            this.read = read();
        } catch (IOException | JoseException e) {
            throw new IllegalStateException("No JWK Set in " + file, e);
        }
    }

    private Read read() throws IOException, JoseException {
        FileTime changed = Files.getLastModifiedTime(file);
        return new Read(changed, List.copyOf(new JsonWebKeySet(Files.readString(file)).getJsonWebKeys()));
    }

    List<JsonWebKey> keys() {
        try {
            if (!Files.getLastModifiedTime(file).equals(read.changed())) {
                read = read();
            }
            return read.keys();
        } catch (IOException | JoseException e) {
            return List.of();
        }
    }
}
