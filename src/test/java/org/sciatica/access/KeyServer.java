package org.sciatica.access;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;

/** A server on this machine that publishes keys over TLS, with a certificate that it signed itself. */
final class KeyServer implements AutoCloseable {

    private final AtomicInteger asked = new AtomicInteger();
    private final HttpsServer server;
    private final SSLContext tls;
    private volatile int status = 200;
    private volatile byte[] body = new byte[0];

    /**
     * Starts it.
     *
     * @param folder where its certificate is kept, for the next one too
     */
    KeyServer(Path folder) throws IOException, GeneralSecurityException, InterruptedException {
        tls = tls(folder.resolve("server.p12"));
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls));
        server.createContext("/keys", this::answer);
        server.start();
    }

    private static SSLContext tls(Path file) throws IOException, GeneralSecurityException, InterruptedException {
        KeyStore store = SelfSigned.store(file);
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(store, SelfSigned.PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), SelfSigned.trust(store), null);
        return context;
    }

    /** For a client that trusts this server. */
    SSLSocketFactory trust() {
        return tls.getSocketFactory();
    }

    String address() {
        return "https://localhost:" + server.getAddress().getPort() + "/keys";
    }

    void publishes(PublicJsonWebKey... keys) {
        String text = new JsonWebKeySet(List.of(keys)).toJson(OutputControlLevel.PUBLIC_ONLY);
        body = text.getBytes(StandardCharsets.UTF_8);
        status = 200;
    }

    void fails() {
        status = 500;
    }

    int timesAsked() {
        return asked.get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        try (exchange) {
            // To be kept for a day, which is not for the issuer to say.
            exchange.getResponseHeaders().set("Cache-Control", "max-age=86400");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
