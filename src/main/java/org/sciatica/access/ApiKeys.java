package org.sciatica.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sciatica.data.YamlResource;
import org.sciatica.http.Scope;

/**
 * The keys that clients send in the header {@code X-API-Key}, as their file lists them. The file holds a plain SHA-256 of
 * each key and no key: a key is 256 random bits, so there is nothing to guess and nothing that a slow hash would add.
 */
final class ApiKeys {

    private static final int LONGEST = 256;
    private static final String NAME = "[a-z0-9][a-z0-9.-]{0,63}";
    private static final HexFormat HEX = HexFormat.of();

    /**
     * The file.
     *
     * @param clients each with a name of its own
     */
    record Listed(List<Client> clients) {}

    /**
     * A client.
     *
     * @param name what the log calls it: small letters, digits, dot and hyphen, at most 64
     * @param scopes what its keys are good for
     * @param keys any of them lets it in, so that a new one can be in force before the old one goes
     */
    record Client(String name, Set<Scope> scopes, List<Key> keys) {}

    /**
     * A key.
     *
     * @param sha256 the hash of its characters, 64 hexadecimal digits
     * @param expires the last day on which it is good, in UTC; left out: it does not expire
     */
    record Key(String sha256, @Nullable String expires) {}

    private static final class Known {

        private final byte[] hash;
        private final LocalDate lastDay;
        private final Caller.Known client;

        Known(byte[] hash, LocalDate lastDay, Caller.Known client) {
            this.hash = hash;
            this.lastDay = lastDay;
            this.client = client;
        }
    }

    private final KeyFile<List<Known>> file;
    private final Clock clock;

    /**
     * Reads the keys.
     *
     * @throws IllegalStateException when the file does not hold them
     */
    ApiKeys(Path file, Clock clock) {
        this.file = new KeyFile<>(file, "list of keys", ApiKeys::read);
        this.clock = clock;
    }

    /** Whose key this is. Every key is compared, each in constant time. */
    Caller caller(String key) {
        if (key.length() > LONGEST) {
            return new Caller.Unknown("unknown-key");
        }
        byte[] hash = sha256(key);
        Known found = null;
        for (Known known : file.keys()) {
            found = MessageDigest.isEqual(known.hash, hash) ? known : found;
        }
        if (found == null) {
            return new Caller.Unknown("unknown-key");
        }
        return found.lastDay.isBefore(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                ? new Caller.Unknown("expired-key")
                : found.client;
    }

    private static List<Known> read(Path file) throws IOException {
        List<Known> keys = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (Client client : present(YamlResource.one(file, Listed.class).clients(), "clients")) {
            String name = present(client.name(), "name");
            require(name.matches(NAME) && seen.add(name), "a client's name is not in order or there twice");
            Set<Scope> scopes = Set.copyOf(present(client.scopes(), "scopes"));
            require(!scopes.isEmpty(), "a client without scopes");
            for (Key key : present(client.keys(), "keys")) {
                byte[] hash = hash(present(key.sha256(), "sha256"));
                require(seen.add(HEX.formatHex(hash)), "a key is there twice");
                keys.add(new Known(hash, lastDay(key.expires()), new Caller.Known("key:" + name, scopes)));
            }
        }
        require(!keys.isEmpty(), "no key");
        return List.copyOf(keys);
    }

    private static byte[] hash(String sha256) throws IOException {
        require(sha256.matches("[0-9A-Fa-f]{64}"), "sha256 is not 64 hexadecimal digits");
        return HEX.parseHex(sha256);
    }

    private static LocalDate lastDay(@Nullable String expires) throws IOException {
        try {
            return expires == null ? LocalDate.MAX : LocalDate.parse(expires);
        } catch (DateTimeException e) {
            throw wrong("expires is not a day such as 2027-01-31");
        }
    }

    /** What a list of the file leaves out arrives as null, whatever its type says. */
    private static <T> T present(@Nullable T value, String name) throws IOException {
        if (value == null) {
            throw wrong(name + " is missing");
        }
        return value;
    }

    private static void require(boolean holds, String otherwise) throws IOException {
        if (!holds) {
            throw wrong(otherwise);
        }
    }

    private static IOException wrong(String what) {
        return new IOException(what);
    }

    private static byte[] sha256(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
