package org.sciatica.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** An answer that never changes while the service runs: written once, with a strong entity tag over its bytes. */
public final class Cached {

    private final byte[] bytes;
    private final MediaType type;
    private final EntityTag tag;

    private Cached(byte[] bytes, MediaType type, EntityTag tag) {
        this.bytes = bytes;
        this.type = type;
        this.tag = tag;
    }

    public static Cached of(Object answer, ObjectMapper mapper) {
        try {
            return of(mapper.writeValueAsBytes(answer), MediaType.APPLICATION_JSON_TYPE);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Cached of(byte[] bytes, MediaType type) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Cached(bytes, type, new EntityTag(HexFormat.of().formatHex(digest, 0, 16)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The answer, or 304 when the client has it. */
    public Response answer(Request request) {
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer = unchanged == null ? Response.ok(bytes, type) : unchanged;
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                .build();
    }
}
