package org.sciatica.load;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Map;
import javax.net.ssl.SSLContext;
import org.sciatica.access.SelfSigned;

/** A service that ends TLS itself, listens in no other way, and has little patience. */
public class OverTls implements QuarkusTestProfile {

    private static final Path STORE = Path.of("target", "over-tls.p12");

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = new HashMap<>(new Impatient().getConfigOverrides());
        try {
            Files.deleteIfExists(STORE);
            SelfSigned.store(STORE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        settings.put("quarkus.http.ssl.certificate.key-store-file", STORE.toString());
        settings.put("quarkus.http.ssl.certificate.key-store-password", SelfSigned.PASSWORD);
        settings.put("quarkus.http.insecure-requests", "disabled");
        settings.put("quarkus.http.test-ssl-port", "0");
        return settings;
    }

    /** For a client of that service. */
    static SSLContext client() throws IOException, GeneralSecurityException, InterruptedException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, SelfSigned.trust(SelfSigned.store(STORE)), null);
        return context;
    }
}
