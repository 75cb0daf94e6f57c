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
import org.jspecify.annotations.Nullable;

/** An answer that never changes while the service runs: written once, with a strong entity tag over its bytes. */
public final class Cached {

    private static final int NOT_MODIFIED = Response.Status.NOT_MODIFIED.getStatusCode();

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
        Response.ResponseBuilder unchanged = unchanged(request);
        Response.ResponseBuilder answer = unchanged == null ? Response.ok(bytes, type) : unchanged;
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                .build();
    }

    /** The answer in the language that the header Accept-Language led to, or 304 when the client has it. */
    public Response answer(Request request, String language) {
        return Response.fromResponse(answer(request))
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    /** A proxy that compresses makes the tag a weak one, and so it comes back; If-None-Match takes both (RFC 9110, 13.1.2). */
    private Response.@Nullable ResponseBuilder unchanged(Request request) {
        Response.ResponseBuilder strongly = request.evaluatePreconditions(tag);
        if (strongly != null) {
            return strongly;
        }
        Response.ResponseBuilder weakly = request.evaluatePreconditions(new EntityTag(tag.getValue(), true));
        return weakly != null && weakly.build().getStatus() == NOT_MODIFIED ? weakly : null;
    }
}
