package org.sciatica.access;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jboss.logging.Logger;
import org.jose4j.http.Get;
import org.jose4j.http.SimpleGet;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;

/**
 * The keys that an issuer publishes. They are fetched beside the requests, by one thread at a time, and no token that is signed
 * with a key at hand waits for that. The cache of the library is not used: while the issuer is away, each token would wait for
 * attempts of its own, and keys that were fetched once would stay good without end.
 */
final class FetchedKeys implements TokenKeys {

    private static final Logger LOG = Logger.getLogger(FetchedKeys.class);
    private static final int PATIENCE_SECONDS = 5;
    /** The issuer is asked again after this, when a token comes. */
    private static final long FRESH_SECONDS = 300;
    /** Without an answer of the issuer its keys are in force for so long: one that it withdrew is good no longer than that. */
    private static final long GOOD_SECONDS = 900;
    /** A token that names an unknown key makes us ask again, but not more often than this. */
    private static final long PAUSE_SECONDS = 30;
    /** An issuer that has not answered is left alone for so long, and tokens that need it are refused at once. */
    private static final long PAUSE_AFTER_FAILURE_SECONDS = 10;

    private record Fetched(List<JsonWebKey> keys, long at) {}

    private final String address;
    private final SimpleGet get;
    private final LongSupplier nanoTime;

    private volatile Fetched last;
    private volatile long notBefore;
    private volatile boolean failing;
    private CompletableFuture<Boolean> asking = CompletableFuture.completedFuture(false);

    /** The keys at an address that begins with https. */
    FetchedKeys(String address) {
        this(address, https(), System::nanoTime);
    }

    /** The keys at an address. The first token has them fetched. */
    FetchedKeys(String address, SimpleGet get, LongSupplier nanoTime) {
        this.address = address;
        this.get = get;
        this.nanoTime = nanoTime;
        long now = nanoTime.getAsLong();
        this.last = new Fetched(List.of(), now - TimeUnit.SECONDS.toNanos(GOOD_SECONDS));
        this.notBefore = now;
    }

    /** One attempt: whoever waits for it asks again himself. */
    static SimpleGet https() {
        Get get = new Get();
        get.setConnectTimeout(PATIENCE_SECONDS * 1_000);
        get.setReadTimeout(PATIENCE_SECONDS * 1_000);
        get.setRetries(0);
        return get;
    }

    @Override
    public List<JsonWebKey> keys() {
        Fetched known = last;
        long age = TimeUnit.NANOSECONDS.toSeconds(nanoTime.getAsLong() - known.at());
        if (age >= GOOD_SECONDS) {
            return List.of();
        }
        if (age >= FRESH_SECONDS) {
            ask();
        }
        return known.keys();
    }

    /** What the last answer brought is told again meanwhile: it may have come since the token was looked at. */
    @Override
    public synchronized CompletableFuture<Boolean> askAgain() {
        ask();
        return asking.isDone() ? asking : asking.copy().completeOnTimeout(false, PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private synchronized void ask() {
        if (asking.isDone() && nanoTime.getAsLong() - notBefore >= 0) {
            asking = CompletableFuture.supplyAsync(this::fetch, FetchedKeys::beside);
        }
    }

    /** A thread of its own, now and then: an issuer that hangs must hold up nothing else. */
    private static void beside(Runnable fetching) {
        Thread thread = new Thread(fetching, "issuer-keys");
        thread.setDaemon(true);
        thread.start();
    }

    private boolean fetch() {
        try {
            List<JsonWebKey> keys = new JsonWebKeySet(get.get(address).getBody()).getJsonWebKeys();
            last = new Fetched(List.copyOf(keys), nanoTime.getAsLong());
            pause(PAUSE_SECONDS);
            if (failing) {
                failing = false;
                LOG.infof("The issuer's keys can be fetched again from %s", address);
            }
            return true;
        } catch (IOException | JoseException | RuntimeException e) {
            pause(PAUSE_AFTER_FAILURE_SECONDS);
            if (!failing) {
                failing = true;
                LOG.errorf("The issuer's keys cannot be fetched from %s: %s", address, e);
            }
            return false;
        }
    }

    private void pause(long seconds) {
        notBefore = nanoTime.getAsLong() + TimeUnit.SECONDS.toNanos(seconds);
    }
}
