package org.sciatica.load;

import io.micrometer.core.instrument.MeterRegistry;
import io.netty.channel.Channel;
import io.netty.channel.ChannelPromise;
import io.netty.util.concurrent.Future;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Answers that are written and not yet taken by their clients, of all connections together: each lies in memory whole. A client
 * that takes none must not use up what there is for all, so when they are too many those are hung up on that took nothing for a
 * while; the places of requests would be no measure, as a few such clients would then keep everybody out.
 */
@Singleton
class Untaken {

    /** Of the patience that clients otherwise meet. */
    private static final int PART_OF_PATIENCE = 10;

    private final long most;
    private final long patience;
    private final AtomicLong bytes = new AtomicLong();
    private final Set<Share> waiting = ConcurrentHashMap.newKeySet();

    Untaken(LoadSettings settings, MeterRegistry meters) {
        this.most = settings.answerBytes();
        this.patience = settings.patience().toNanos() / PART_OF_PATIENCE;
        meters.gauge("sciatica.answers.bytes", bytes, AtomicLong::get);
    }

    /** Bytes of all of them. */
    long bytes() {
        return bytes.get();
    }

    /** Bytes above which nothing more is answered. */
    long most() {
        return most;
    }

    /** Whether one more request may be answered; when not, room is made for the next ones. */
    boolean hasRoom() {
        if (bytes.get() <= most) {
            return true;
        }
        long now = System.nanoTime();
        for (Share share : waiting) {
            if (now - share.since > patience) {
                Future<?> unused = share.connection.close();
            }
        }
        return false;
    }

    /** What one connection has of them, none as yet. */
    Share of(Channel connection) {
        return new Share(connection);
    }

    /** What one connection has; changed by its event loop only. */
    final class Share {

        private final Channel connection;
        private long lying;
        /** When the first of them was written, or the last one before them was taken. */
        private volatile long since;

        private Share(Channel connection) {
            this.connection = connection;
        }

        /**
         * Counts a part of an answer until it is written to the socket, or given up.
         *
         * @return the promise to write it with
         */
        ChannelPromise count(int length, ChannelPromise promise) {
            if (lying == 0) {
                since = System.nanoTime();
                waiting.add(this);
            }
            lying += length;
            bytes.addAndGet(length);
            return promise.unvoid().addListener(over -> letGo(length));
        }

        private void letGo(int length) {
            bytes.addAndGet(-length);
            lying -= length;
            since = System.nanoTime();
            if (lying == 0) {
                waiting.remove(this);
            }
        }
    }
}
