package org.sciatica.batch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import org.jspecify.annotations.Nullable;

/**
 * A batch over one socket: lines go in, answers come out, and the caller says when. Clients of libraries send all they have
 * before they read. It needs nothing but Java, so that it can drive the packaged service.
 */
public final class BatchCall implements AutoCloseable {

    private static final int SMALL = 1 << 16;
    private static final int PATIENCE = 20_000;

    private final Socket socket = new Socket();
    private final OutputStream out;
    private final InputStream in;
    private boolean headIsRead;
    private int status;
    private String head = "";
    private byte[] chunk = {};
    private int taken;
    private boolean ended;

    /** Opens a batch whose length is not told; each further header is a line. */
    public BatchCall(int port, String... headers) throws IOException {
        this(port, "Transfer-Encoding: chunked", headers);
    }

    private BatchCall(int port, String framing, String... headers) throws IOException {
        // Small, so that what the service has not read or the client not taken shows soon.
        socket.setReceiveBufferSize(SMALL);
        socket.setSendBufferSize(SMALL);
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        this.out = socket.getOutputStream();
        this.in = new BufferedInputStream(socket.getInputStream(), SMALL);
        String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        out.write(("POST /v1/assessments/batch HTTP/1.1\r\nHost: h\r\nContent-Type: application/x-ndjson\r\n" + framing
                        + "\r\n" + more + "\r\n")
                .getBytes(ISO_8859_1));
    }

    /** Opens a batch of so many bytes, to be sent with {@link #sendPlain}. */
    static BatchCall ofLength(int port, int length) throws IOException {
        return new BatchCall(port, "Content-Length: " + length, new String[0]);
    }

    /** Sends a part of the batch; waits until the service takes it. */
    public void send(String part) throws IOException {
        byte[] bytes = part.getBytes(UTF_8);
        ByteArrayOutputStream chunk = new ByteArrayOutputStream(bytes.length + 16);
        chunk.writeBytes((Integer.toHexString(bytes.length) + "\r\n").getBytes(ISO_8859_1));
        chunk.writeBytes(bytes);
        chunk.writeBytes(new byte[] {'\r', '\n'});
        chunk.writeTo(out);
    }

    void sendPlain(String part) throws IOException {
        out.write(part.getBytes(UTF_8));
    }

    /** Says that no more comes. */
    public void end() throws IOException {
        out.write("0\r\n\r\n".getBytes(ISO_8859_1));
    }

    /** The status of the answer, waited for. */
    public int status() throws IOException {
        readHead();
        return status;
    }

    /** The head of the answer. */
    String head() throws IOException {
        readHead();
        return head;
    }

    /** The next line of the answer, waited for; null at its proper end. */
    public @Nullable String line() throws IOException {
        byte[] line = lineBytes();
        return line == null ? null : new String(line, UTF_8);
    }

    /** The same, as it came. */
    public byte @Nullable [] lineBytes() throws IOException {
        readHead();
        ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 15);
        while (hasChunk()) {
            int from = taken;
            int end = from;
            while (end < chunk.length && chunk[end] != '\n') {
                end++;
            }
            line.write(chunk, from, end - from);
            taken = Math.min(end + 1, chunk.length);
            if (end < chunk.length) {
                return line.toByteArray();
            }
        }
        return line.size() == 0 ? null : line.toByteArray();
    }

    /** Whether there is something left of a chunk; the next one is waited for. */
    private boolean hasChunk() throws IOException {
        if (taken == chunk.length && !ended) {
            int length = Integer.parseInt(headLine(), 16);
            chunk = in.readNBytes(length);
            taken = 0;
            if (chunk.length < length) {
                throw new EOFException("The connection broke off.");
            }
            headLine();
            ended = length == 0;
        }
        return !ended;
    }

    private void readHead() throws IOException {
        if (!headIsRead) {
            headIsRead = true;
            StringBuilder lines = new StringBuilder();
            for (String line = headLine(); !line.isEmpty(); line = headLine()) {
                lines.append(line).append('\n');
            }
            head = lines.toString();
            status = Integer.parseInt(head.split(" ", 3)[1]);
        }
    }

    private String headLine() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = byteOf(in); next != '\n'; next = byteOf(in)) {
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    private static int byteOf(InputStream in) throws IOException {
        int next = in.read();
        if (next < 0) {
            throw new EOFException("The connection broke off.");
        }
        return next;
    }

    /** Leaves, whatever is still on its way. */
    @Override
    public void close() throws IOException {
        socket.close();
    }
}
