package org.sciatica.safety;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.sciatica.assessment.Assessor;

/** The safety case, served as pages. */
@Path("/safety")
@Produces(MediaType.TEXT_HTML + ";charset=utf-8")
public class SafetyResource {

    private final String index;
    private final Map<String, String> pages = new LinkedHashMap<>();

    SafetyResource(Assessor assessor, @ConfigProperty(name = "quarkus.application.version") String version) {
        var extensions = List.of(TablesExtension.create());
        Parser parser = Parser.builder().extensions(extensions).build();
        HtmlRenderer renderer =
                HtmlRenderer.builder().extensions(extensions).escapeHtml(true).build();
        StringBuilder contents =
                new StringBuilder("# Safety case\n\nWhy the service can be trusted, as far as it can, and "
                        + "where it cannot. The numbers are those of the build that made these pages.\n\n");
        new SafetyPages(assessor, version).all().forEach((name, page) -> {
            contents.append("* [%s](/safety/%s)\n".formatted(page.title(), name));
            pages.put(name, html(page.title(), scrolling(renderer.render(parser.parse(page.text())))));
        });
        this.index = html("Safety case", renderer.render(parser.parse(contents.toString())));
    }

    /** Every table in a box that scrolls when the table is wider, by keyboard too. */
    private static String scrolling(String body) {
        return body.replace(
                        "<table>", "<div class=\"scroll\" role=\"group\" aria-label=\"Table\" tabindex=\"0\"><table>")
                .replace("</table>", "</table></div>");
    }

    private static String html(String title, String body) {
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <link rel="stylesheet" href="/page.css">
                </head>
                <body>
                <main class="wide">
                <p><a href="/">Sciatica decision support</a> · <a href="/safety">Safety case</a></p>
                %s</main>
                </body>
                </html>
                """.formatted(title, body);
    }

    /** The table of contents. */
    @GET
    @Operation(hidden = true)
    public String index() {
        return index;
    }

    /** One page. */
    @GET
    @Path("/{page}")
    @Operation(hidden = true)
    public String page(@PathParam("page") String page) {
        String html = pages.get(page);
        if (html == null) {
            throw new NotFoundException();
        }
        return html;
    }
}
