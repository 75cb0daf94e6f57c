package org.sciatica.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Many clients that hold their connections and hardly use them, moved by one thread. */
final class Crowd implements AutoCloseable {

    private static final ByteBuffer SCRATCH = ByteBuffer.allocateDirect(1 << 16);
    private static final int SMALL_BUFFER = 4096;
    /** What was sent before the end comes after the buffer is empty again. */
    private static final Duration ON_THE_WAY = Duration.ofSeconds(2);

    private final List<SocketChannel> open = new ArrayList<>();
    private final boolean reads;
    private int refused;

    private Crowd(int port, int clients, boolean reads) {
        this.reads = reads;
        InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        for (int i = 0; i < clients; i++) {
            @Nullable SocketChannel channel = null;
            try {
                channel = SocketChannel.open();
                if (!reads) {
                    channel.setOption(StandardSocketOptions.SO_RCVBUF, SMALL_BUFFER);
                }
                channel.connect(address);
                channel.configureBlocking(false);
                open.add(channel);
            } catch (IOException e) {
                refused++;
                close(channel);
            }
        }
    }

    /** Connects so many; those that the service does not let in are counted and forgotten. */
    static Crowd of(int clients, int port) {
        return new Crowd(port, clients, true);
    }

    /** Connects so many that never read what they are sent. */
    static Crowd thatNeverReads(int clients, int port) {
        return new Crowd(port, clients, false);
    }

    /** Each sends these bytes, as far as its connection takes them. */
    void send(byte[] bytes) {
        for (SocketChannel channel : List.copyOf(open)) {
            try {
                channel.write(ByteBuffer.wrap(bytes));
            } catch (IOException e) {
                gone(channel);
            }
        }
    }

    /** How many the service has kept, as far as they can notice. */
    int kept() {
        return reads ? readAll() : open.size();
    }

    /** How many the service has kept; those that never read do so now, to see the end behind what they were sent. */
    int keptInTheEnd() throws InterruptedException {
        long start = System.nanoTime();
        while (readAll() > 0 && System.nanoTime() - start < ON_THE_WAY.toNanos()) {
            Thread.sleep(20);
        }
        return open.size();
    }

    private int readAll() {
        for (SocketChannel channel : List.copyOf(open)) {
            try {
                int read = 1;
                while (read > 0) {
                    SCRATCH.clear();
                    read = channel.read(SCRATCH);
                }
                if (read < 0) {
                    gone(channel);
                }
            } catch (IOException e) {
                gone(channel);
            }
        }
        return open.size();
    }

    /** How many were not let in. */
    int refused() {
        return refused;
    }

    /** Sends something at each interval until the service has closed every connection; how long that took. */
    Duration untilGone(byte[] bytes, Duration interval, Duration patience) throws InterruptedException {
        long start = System.nanoTime();
        long next = start;
        while (kept() > 0 && System.nanoTime() - start < patience.toNanos()) {
            if (System.nanoTime() >= next) {
                send(bytes);
                next += interval.toNanos();
            }
            Thread.sleep(20);
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void gone(SocketChannel channel) {
        open.remove(channel);
        close(channel);
    }

    private static void close(@Nullable SocketChannel channel) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() {
        open.forEach(Crowd::close);
        open.clear();
    }
}
