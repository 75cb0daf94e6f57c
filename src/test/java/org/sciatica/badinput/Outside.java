package org.sciatica.badinput;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** A place outside the service that a case lures it to, and that notices a visit. */
final class Outside implements AutoCloseable {

    private static final String WRITTEN = "127.0.0.1:1/";

    private final ServerSocket socket;

    Outside() throws IOException {
        this.socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        socket.setSoTimeout(200);
    }

    /** The bytes with the address that the case names replaced by this one's. */
    byte[] lure(byte[] request) {
        return new String(request, StandardCharsets.ISO_8859_1)
                .replace(WRITTEN, "127.0.0.1:" + socket.getLocalPort() + "/")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    boolean isVisited() throws IOException {
        try (Socket visitor = socket.accept()) {
            return visitor.isConnected();
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
