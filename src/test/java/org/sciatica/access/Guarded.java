package org.sciatica.access;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.Map;

/**
 * A service that asks for credentials, is reached over TLS and writes its log of requests. One for all tests that need such a
 * service: each profile is built and started for itself.
 */
public class Guarded implements QuarkusTestProfile {

    /** Whose tokens it takes. */
    public static final Issuer ISSUER = new Issuer();

    /** The client of people: may assess and read the catalogue. */
    public static final String WARD = "ward-7";

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = new HashMap<>(ISSUER.settings());
        settings.put(
                "sciatica.access.keys-file",
                new KeysFile()
                        .client("assess", "assess")
                        .client("catalogue", "catalogue")
                        .client("metrics", "metrics")
                        .client(WARD, "assess, catalogue")
                        .client("all", "assess, catalogue, metrics")
                        .expired("expired", "assess, catalogue, metrics")
                        .written());
        settings.put("sciatica.limits.requests-per-second", "0");
        settings.put("sciatica.public-url", "https://sciatica.example");
        settings.put("quarkus.log.category.\"org.sciatica.requests\".level", "INFO");
        return settings;
    }
}
