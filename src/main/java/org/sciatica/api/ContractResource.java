package org.sciatica.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.sciatica.data.YamlResource;

/** The published contract, {@code openapi/openapi.yaml}. The build compares it with what the code says of itself. */
@Path("/q/openapi")
public class ContractResource {

    private static final String FILE = "openapi/openapi.yaml";

    /** Read when it is first asked for: the start need not wait for it. */
    private static final class Yaml {
        private static final MediaType TYPE = new MediaType("application", "yaml", StandardCharsets.UTF_8.name());
        private static final byte[] BYTES = bytes();

        private static byte[] bytes() {
            try (InputStream file =
                    Objects.requireNonNull(ContractResource.class.getResourceAsStream("/" + FILE), FILE)) {
                return file.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The same. */
    private static final class Json {
        private static final MediaType TYPE =
                MediaType.APPLICATION_JSON_TYPE.withCharset(StandardCharsets.UTF_8.name());
        private static final byte[] BYTES =
                YamlResource.one(FILE, JsonNode.class).toString().getBytes(StandardCharsets.UTF_8);
    }

    /** YAML, or JSON for a client that names it in its header Accept or as the format. */
    @GET
    @Operation(hidden = true)
    public Response contract(
            @HeaderParam(HttpHeaders.ACCEPT) @Nullable String accept, @QueryParam("format") @Nullable String format) {
        boolean json =
                "json".equalsIgnoreCase(format) || (accept != null && accept.contains(MediaType.APPLICATION_JSON));
        return json
                ? Response.ok(Json.BYTES, Json.TYPE).build()
                : Response.ok(Yaml.BYTES, Yaml.TYPE).build();
    }
}
