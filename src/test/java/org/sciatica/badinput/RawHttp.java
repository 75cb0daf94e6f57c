package org.sciatica.badinput;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A client that sends bytes as they are, well-formed or not, and reads one answer. */
final class RawHttp {

    private final int port;
    private final Duration patience;

    /** A client that waits at most {@code patience} for each byte. */
    RawHttp(int port, Duration patience) {
        this.port = port;
        this.patience = patience;
    }

    /**
     * One answer.
     *
     * @param status 0 when the connection was closed without an answer
     * @param headers by name in lower case, each value that was sent
     * @param millis from the first byte sent to the last byte of the answer
     * @param closed whether the server then closed the connection
     */
    record Answer(int status, Map<String, List<String>> headers, String body, long millis, boolean closed) {

        /** The values of a header, joined; empty when it is missing. */
        String header(String name) {
            return String.join(",", headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()));
        }

        /** Everything that came back, to search in. */
        String everything() {
            return headers + "\n" + body;
        }
    }

    /**
     * Sends the bytes, reads an answer; waits for the end of the connection when {@code untilClosed}.
     *
     * @throws IOException when neither an answer nor the end comes in time
     */
    Answer send(byte[] request, boolean untilClosed) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout((int) patience.toMillis());
            long start = System.nanoTime();
            write(socket, request);
            boolean withoutBody =
                    new String(request, 0, Math.min(5, request.length), StandardCharsets.ISO_8859_1).equals("HEAD ");
            return read(socket.getInputStream(), start, withoutBody, untilClosed);
        }
    }

    /** Writes beside the reading: a server may answer, and stop listening, before all is sent. */
    private static void write(Socket socket, byte[] request) throws IOException {
        OutputStream out = socket.getOutputStream();
        Thread writer = new Thread(() -> {
            try {
                out.write(request);
                out.flush();
            } catch (IOException e) {
                // The server hung up; what it answered before counts.
            }
        });
        writer.setDaemon(true);
        writer.start();
    }

    private static Answer read(InputStream in, long start, boolean withoutBody, boolean untilClosed)
            throws IOException {
        String statusLine = line(in);
        if (statusLine.isEmpty()) {
            return new Answer(0, Map.of(), "", millisSince(start), true);
        }
        int status = Integer.parseInt(statusLine.split(" ", 3)[1]);
        Map<String, List<String>> headers = new TreeMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            String[] header = line.split(":", 2);
            headers.merge(
                    header[0].toLowerCase(Locale.ROOT),
                    List.of(header[1].strip()),
                    (first, second) -> List.of(String.join(",", first), second.get(0)));
        }
        String body = withoutBody ? "" : new String(body(in, headers), StandardCharsets.UTF_8);
        long millis = millisSince(start);
        return new Answer(status, headers, body, millis, untilClosed && ends(in));
    }

    /** Whether the connection ends; what else comes, such as a refusal of bytes behind the request, is skipped. */
    private static boolean ends(InputStream in) throws IOException {
        int next = next(in);
        while (next != -1) {
            next = next(in);
        }
        return true;
    }

    private static byte[] body(InputStream in, Map<String, List<String>> headers) throws IOException {
        if (headers.containsKey("content-length")) {
            return in.readNBytes(Integer.parseInt(headers.get("content-length").get(0)));
        }
        if (!headers.containsKey("transfer-encoding")) {
            return in.readAllBytes();
        }
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = chunkSize(in); size > 0; size = chunkSize(in)) {
            body.write(in.readNBytes(size));
            line(in);
        }
        line(in);
        return body.toByteArray();
    }

    private static int chunkSize(InputStream in) throws IOException {
        return Integer.parseInt(line(in), 16);
    }

    /** The next line without its end; empty at the end of the stream. */
    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = next(in); next != -1 && next != '\n'; next = next(in)) {
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    /** The next byte; -1 at the end of the stream, however it ends. */
    private static int next(InputStream in) throws IOException {
        try {
            return in.read();
        } catch (SocketException e) {
            return -1;
        }
    }

    private static long millisSince(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }
}
