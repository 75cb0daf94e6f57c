package org.sciatica.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An error, after RFC 9457. It never repeats the value that was sent. */
@Schema(description = "An error, after RFC 9457. It never repeats the value that was sent.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        @Schema(
                description = "Stable name of the kind of error.",
                examples = "urn:sciatica:problem:outside-the-contract")
        String type,

        @Schema(description = "The kind of error in words.") String title,
        @Schema(description = "The HTTP status.") int status,
        @Schema(description = "What to do about it.") String detail,

        @Schema(description = "Each place that is wrong, at most " + Problem.MOST_PLACES + ".") @Nullable
        List<Place> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** Most wrong places that are told of one request. */
    public static final int MOST_PLACES = 20;

    /** One wrong place of a request. */
    @Schema(name = "ProblemPlace", description = "One wrong place of a request.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Place(
            @Schema(description = "JSON pointer to the place.", examples = "/symptoms/low-back-pain")
            String pointer,

            @Schema(description = "Stable name of the error.")
            String code,

            @Schema(description = "The error in words.") String message,

            @Schema(description = "What is allowed there.") @Nullable
            List<String> allowed) {}
}
