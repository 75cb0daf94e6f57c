package org.sciatica.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.sciatica.catalogue.Catalogue;
import org.sciatica.catalogue.WhichSide;
import org.sciatica.http.Cached;
import org.sciatica.http.PathNames;
import org.sciatica.http.Problem;
import org.sciatica.http.ProblemKind;
import org.sciatica.http.RequestRefused;
import org.sciatica.picture.Pictures;
import org.sciatica.picture.Side;
import org.sciatica.words.InterventionWords;
import org.sciatica.words.Languages;
import org.sciatica.words.Words;

/** The drawings of exercises and massage techniques. */
@Path("/v1/interventions/{code}/picture.svg")
@Tag(ref = Contract.LOOKING_UP)
public class PictureResource {

    private static final String SIDE = "side";
    private static final String SVG = "image/svg+xml";
    private static final List<String> SIDES =
            Arrays.stream(Side.values()).map(Side::code).toList();

    private final Catalogue catalogue;
    private final PathNames names;
    private final Map<String, Cached> drawn = new ConcurrentHashMap<>();

    PictureResource(FrontDoor frontDoor, PathNames names) {
        this.catalogue = frontDoor.catalogue();
        this.names = names;
    }

    /** The drawings, read when one is first asked for: the start need not wait for them. */
    private static final class Drawn {
        private static final Pictures PICTURES = Pictures.load();
    }

    /** Where the drawing of an intervention is, if it has one. */
    static @Nullable String address(String code) {
        return Drawn.PICTURES.codes().contains(code) ? "/v1/interventions/" + code + "/picture.svg" : null;
    }

    /** The drawing of one intervention. */
    @GET
    @Produces(SVG)
    @Operation(operationId = "picture", summary = "The drawing of an exercise or a massage technique")
    @Parameter(
            name = SIDE,
            in = ParameterIn.QUERY,
            description =
                    "The side that is treated, marked with its letter. Without it no side is marked. An intervention "
                            + "that is not done to a side has the same drawing for both.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"right", "left"}))
    @APIResponse(
            responseCode = "200",
            description =
                    "The drawing, 600 by 300 units, black on white with one grey, with its name and the drawing in "
                            + "words. Carries a strong ETag.",
            content = @Content(mediaType = SVG, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "304", description = "Unchanged.")
    @APIResponse(
            responseCode = "400",
            description = "The side is neither `right` nor `left`.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(responseCode = "404", ref = Contract.NOT_FOUND)
    public Response picture(
            @Parameter(description = "The code of the intervention.", example = "single-knee-to-chest")
                    @Schema(pattern = PathNames.CODE)
                    @PathParam("code")
                    String code,
            @Parameter(description = Contract.WHICH_LANGUAGE, schema = @Schema(type = SchemaType.STRING))
                    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
                    @Nullable
                    String acceptLanguage,
            @Context UriInfo uri,
            @Context Request request) {
        if (!Drawn.PICTURES.codes().contains(names.code(code))) {
            throw new NotFoundException();
        }
        Side side = side(uri.getQueryParameters().get(SIDE));
        String language = Languages.preferred(acceptLanguage);
        Cached picture = drawn.computeIfAbsent(language + " " + code + " " + side, key -> draw(code, side, language));
        return picture.answer(request, language);
    }

    /** A side that is empty or given twice is refused too: a guess would show the wrong leg. */
    private static @Nullable Side side(@Nullable List<String> given) {
        if (given == null) {
            return null;
        }
        return Side.of(given.size() == 1 ? given.get(0) : "")
                .orElseThrow(() -> new RequestRefused(
                        ProblemKind.BAD_REQUEST,
                        List.of(new Problem.Place("/side", "unknown-value", "Unknown side.", SIDES))));
    }

    private Cached draw(String code, @Nullable Side side, String language) {
        InterventionWords told = Words.in(language).intervention(code);
        WhichSide moving = catalogue.get(code).side();
        boolean sided = moving == WhichSide.EACH_SIDE || moving == WhichSide.ALTERNATING;
        String picture = Objects.requireNonNull(told.picture());
        String svg = Drawn.PICTURES.svg(code, sided ? side : null, told.name(), picture);
        return Cached.of(svg.getBytes(StandardCharsets.UTF_8), MediaType.valueOf(SVG));
    }
}
