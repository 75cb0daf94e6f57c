package org.sciatica.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.sciatica.http.Cached;

/** The words of the intake page. They belong to the page, not to the contract. */
@Path("/app/words")
@Produces(MediaType.APPLICATION_JSON)
public class PageWordsResource {

    private final Map<String, Cached> answers = new LinkedHashMap<>();

    PageWordsResource(ObjectMapper mapper) {
        PageWords.inEachLanguage().forEach((language, words) -> answers.put(language, Cached.of(words, mapper)));
    }

    /** The words in one language, given by its two letters. */
    @GET
    @Path("/{language}.json")
    @Operation(hidden = true)
    public Response words(@PathParam("language") String language, @Context Request request) {
        Cached answer = answers.get(language);
        if (answer == null) {
            throw new NotFoundException();
        }
        return answer.answer(request);
    }
}
