package org.sciatica.load;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Few places and little patience, so that load is soon too much and a test takes seconds. */
public class Impatient implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "sciatica.load.places", "40",
                "sciatica.load.patience", "2S",
                "sciatica.load.connections", "3000");
    }
}
