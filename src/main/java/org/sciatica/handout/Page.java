package org.sciatica.handout;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateLocator.TemplateLocation;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.sciatica.words.HandoutWords;

/** Sets a sheet out as a page: XHTML that a browser shows and that is printed as a PDF. Every word is escaped. */
final class Page {

    private static final String HTML = Variant.TEXT_HTML;

    private final Engine engine = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of(HTML)))
            .addLocator(Page::template)
            .build();

    /** The page, in large type when {@code large}. */
    String of(Sheet sheet, HandoutWords words, boolean large) {
        String template = sheet instanceof Sheet.RedFlags ? "red-flags.html" : "ordinary.html";
        return engine.getTemplate(template)
                .data("sheet", sheet)
                .data("texts", words.texts())
                .data("large", large)
                .render();
    }

    private static Optional<TemplateLocation> template(String name) {
        try (InputStream stream = Page.class.getResourceAsStream("/handout/" + name)) {
            if (stream == null) {
                return Optional.empty();
            }
            return Optional.of(new Text(new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Text(String text) implements TemplateLocation {
        @Override
        public Reader read() {
            return new StringReader(text);
        }

        @Override
        public Optional<Variant> getVariant() {
            return Optional.of(Variant.forContentType(HTML));
        }
    }
}
