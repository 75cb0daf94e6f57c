package org.sciatica.chart;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Matcher;
import org.sciatica.chart.Remark.Kind;
import org.sciatica.vocabulary.Answer;
import org.sciatica.vocabulary.Input;

/** A chart that is read within a test: what goes in, and what came of it. */
abstract class ChartReading {

    static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    final ChartReader reader = new ChartReader(Set.of("Patient/1"), NOW);

    /** The JSON that a text means: each %s in it is filled in, and single quotes stand for double ones. */
    static JsonNode json(String text, String... values) {
        String filled = text;
        for (String value : values) {
            filled = filled.replaceFirst("%s", Matcher.quoteReplacement(value));
        }
        try {
            return MAPPER.readTree(filled.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    final Chart read(String text, String... values) {
        reader.resource(json(text, values));
        return reader.chart();
    }

    final Answer answer(Input input) {
        return reader.chart().findings().answer(input);
    }

    final boolean remarked(Kind kind) {
        return reader.chart().remarks().stream().anyMatch(remark -> remark.kind() == kind);
    }
}
