package org.sciatica.load;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Sends the same request again and again, over many connections and from one thread, so that it takes little of the machine it
 * shares with the service. Either each connection asks again when it was answered (closed loop), or requests are due at a rate
 * whatever becomes of them (open loop); there latency counts from when a request was due.
 */
final class HttpLoad {

    /**
     * A request that found no connection for so long is given up and counted: what waits longer waits in this driver, which is
     * not what is measured.
     */
    private static final long GIVEN_UP_AFTER = Duration.ofMillis(5).toNanos();
    /** Answers that are still out at the end are waited for so long. */
    private static final long LAST_ANSWERS = Duration.ofSeconds(10).toNanos();

    private final InetSocketAddress address;
    private final byte[] request;
    private final int connections;
    private final ByteBuffer in = ByteBuffer.allocateDirect(1 << 18);

    HttpLoad(int port, byte[] request, int connections) {
        this.address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        this.request = request;
        this.connections = connections;
    }

    /** A POST of a JSON body to a path. */
    static byte[] post(String path, String body, String... headers) {
        StringBuilder head = new StringBuilder("POST " + path + " HTTP/1.1\r\nHost: localhost\r\n");
        head.append("Content-Type: application/json\r\nContent-Length: ").append(body.length());
        for (String header : headers) {
            head.append("\r\n").append(header);
        }
        return (head + "\r\n\r\n" + body).getBytes(StandardCharsets.US_ASCII);
    }

    /** Each connection asks again as soon as it is answered. */
    Measured closed(Duration time) throws IOException {
        return run(Double.POSITIVE_INFINITY, time, () -> false);
    }

    /** So many requests a second are due, whatever becomes of them. */
    Measured open(double perSecond, Duration time) throws IOException {
        return run(perSecond, time, () -> false);
    }

    /** As {@link #open(double, Duration)}, ended early when told. */
    Measured open(double perSecond, Duration time, BooleanSupplier enough) throws IOException {
        return run(perSecond, time, enough);
    }

    private Measured run(double perSecond, Duration time, BooleanSupplier enough) throws IOException {
        Measured measured = new Measured();
        Deque<Long> due = new ArrayDeque<>();
        Deque<Asking> idle = new ArrayDeque<>();
        List<Asking> all = new ArrayList<>();
        try (Selector selector = Selector.open()) {
            for (int i = 0; i < connections; i++) {
                Asking asking = new Asking(selector, measured);
                all.add(asking);
                idle.add(asking);
            }
            long processor = processorTime();
            long start = System.nanoTime();
            long end = start + time.toNanos();
            long sent = 0;
            long now = start;
            while (now < end && !enough.getAsBoolean()) {
                if (perSecond == Double.POSITIVE_INFINITY) {
                    for (int free = idle.size(); free > 0; free--) {
                        ask(idle, now);
                    }
                } else {
                    while (start + sent * 1e9 / perSecond <= now) {
                        due.add(start + (long) (sent++ * 1e9 / perSecond));
                    }
                    while (!due.isEmpty() && now - due.element() > GIVEN_UP_AFTER) {
                        due.remove();
                        measured.givenUp();
                    }
                    while (!due.isEmpty() && !idle.isEmpty()) {
                        ask(idle, due.remove());
                    }
                }
                answers(selector, idle);
                now = System.nanoTime();
            }
            measured.ran(now - start, processorTime() - processor);
            while (idle.size() < connections && System.nanoTime() - now < LAST_ANSWERS) {
                answers(selector, idle);
            }
            measured.unanswered(connections - idle.size());
            for (Asking asking : all) {
                asking.close();
            }
        }
        return measured;
    }

    /** What this process has used, nanoseconds. */
    private static long processorTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static void ask(Deque<Asking> idle, long due) throws IOException {
        Asking next = idle.remove();
        if (!next.ask(due)) {
            idle.add(next);
        }
    }

    private static void answers(Selector selector, Deque<Asking> idle) throws IOException {
        selector.select(
                key -> {
                    if (((Asking) key.attachment()).hear()) {
                        idle.add((Asking) key.attachment());
                    }
                },
                1);
    }

    /** One connection, opened again when the service closes it. */
    private final class Asking {

        private final Selector selector;
        private final Measured measured;
        private final AnswerHead head = new AnswerHead();
        private SocketChannel channel;
        private long dueAt;
        private boolean asked;

        private Asking(Selector selector, Measured measured) throws IOException {
            this.selector = selector;
            this.measured = measured;
            this.channel = connect();
        }

        private SocketChannel connect() throws IOException {
            SocketChannel opened = SocketChannel.open();
            try {
                opened.setOption(StandardSocketOptions.TCP_NODELAY, true);
                opened.connect(address);
                opened.configureBlocking(false);
                opened.register(selector, SelectionKey.OP_READ, this);
            } catch (IOException e) {
                measured.notConnected();
            }
            return opened;
        }

        /** Sends the request, which is small enough for a socket's buffer; whether an answer is waited for now. */
        private boolean ask(long due) throws IOException {
            if (!channel.isConnected()) {
                channel.close();
                channel = connect();
            }
            if (!channel.isConnected()) {
                return false;
            }
            dueAt = due;
            asked = true;
            head.clear();
            try {
                channel.write(ByteBuffer.wrap(request));
                return true;
            } catch (IOException e) {
                lost();
                return false;
            }
        }

        /** Takes in what has come; whether the connection is free to ask again. */
        private boolean hear() {
            try {
                in.clear();
                int read = channel.read(in);
                if (read < 0) {
                    return lost();
                }
                in.flip();
                if (!asked || !head.add(in)) {
                    return false;
                }
                measured.answered(head.status(), System.nanoTime() - dueAt);
                asked = false;
                if (head.closes()) {
                    channel.close();
                }
                return true;
            } catch (IOException e) {
                return lost();
            }
        }

        private boolean lost() {
            close();
            boolean wasAsked = asked;
            asked = false;
            if (wasAsked) {
                measured.lost(head.begun());
            }
            return wasAsked;
        }

        private void close() {
            try {
                channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
