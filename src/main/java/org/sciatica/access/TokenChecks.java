package org.sciatica.access;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Has bearer tokens verified beside the threads that serve connections, and apart from all other work. It stands before every
 * bound on requests, so it has its own: what would only wait is better asked again.
 */
final class TokenChecks {

    private static final Caller TURNED_AWAY = new Caller.TurnedAway();

    private final BearerTokens tokens;
    private final ThreadPoolExecutor threads;
    private final Semaphore placesToWait;

    /** As many at a time as there are cores: a token takes half a millisecond, with ES384 some, so that those in line wait little. */
    TokenChecks(BearerTokens tokens) {
        this(tokens, Runtime.getRuntime().availableProcessors(), 64);
    }

    /**
     * The checks.
     *
     * @param most tokens in line for a thread, and apart from them, so many that wait for the issuer's keys
     */
    TokenChecks(BearerTokens tokens, int threads, int most) {
        this.tokens = tokens;
        this.placesToWait = new Semaphore(most);
        this.threads = new ThreadPoolExecutor(
                threads, threads, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(most), TokenChecks::thread);
        this.threads.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "bearer-tokens");
        thread.setDaemon(true);
        return thread;
    }

    /** Whose token this is, or that too many have come at once. */
    CompletableFuture<Caller> caller(String token) {
        return verified(token)
                .thenCompose(caller -> caller.equals(BearerTokens.NO_KEY)
                        ? withNewerKeys(token)
                        : CompletableFuture.completedFuture(caller));
    }

    private CompletableFuture<Caller> verified(String token) {
        try {
            return CompletableFuture.supplyAsync(() -> tokens.caller(token), threads);
        } catch (RejectedExecutionException e) {
            return CompletableFuture.completedFuture(TURNED_AWAY);
        }
    }

    /** No thread waits meanwhile, and whoever has a key that is at hand passes. */
    private CompletableFuture<Caller> withNewerKeys(String token) {
        if (!placesToWait.tryAcquire()) {
            return CompletableFuture.completedFuture(TURNED_AWAY);
        }
        return tokens.newerKeys()
                .whenComplete((newer, failed) -> placesToWait.release())
                .thenCompose(newer -> newer ? verified(token) : CompletableFuture.completedFuture(BearerTokens.NO_KEY));
    }
}
