package org.sciatica.http;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the service is reached from outside, as it is configured: for links, and for what is signed for one address. */
@Singleton
public class PublicUrl {

    private final String url;

    PublicUrl(@ConfigProperty(name = "sciatica.public-url") String url) {
        this.url = url.replaceAll("/+$", "");
    }

    /**
     * The address of a path here.
     *
     * @param path from its first slash; empty for the service itself
     */
    public String of(String path) {
        return url + path;
    }

    /** Whether clients come by TLS. */
    boolean isTls() {
        return url.startsWith("https:");
    }
}
