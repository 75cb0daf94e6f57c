package org.sciatica.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sciatica.http.Cached;
import org.sciatica.vocabulary.Codings;

/** Everything that can be looked up, written once in the words of one language. */
final class Shelf {

    private final Cached vocabulary;
    private final Cached interventions;
    private final Cached rules;
    private final Cached sources;
    private final Map<String, Cached> interventionsByCode;
    private final Map<String, Cached> rulesById;
    private final Map<String, Cached> sourcesById;

    Shelf(CatalogueWriter writer, Codings codings, ObjectMapper mapper) {
        List<InterventionAnswers.InterventionAnswer> allInterventions = writer.interventions();
        List<RuleAnswers.RuleAnswer> allRules = writer.rules();
        this.vocabulary = Cached.of(writer.vocabulary(codings), mapper);
        this.interventions = Cached.of(new InterventionAnswers.InterventionList(allInterventions), mapper);
        this.rules = Cached.of(new RuleAnswers.RuleList(allRules), mapper);
        this.sources = Cached.of(new SourceAnswers.SourceList(writer.sources(false)), mapper);
        this.interventionsByCode = each(allInterventions, InterventionAnswers.InterventionAnswer::code, mapper);
        this.rulesById = each(allRules, RuleAnswers.RuleAnswer::id, mapper);
        this.sourcesById = each(writer.sources(true), SourceAnswers.SourceAnswer::id, mapper);
    }

    private static <T> Map<String, Cached> each(List<T> answers, Function<T, String> key, ObjectMapper mapper) {
        return answers.stream().collect(Collectors.toUnmodifiableMap(key, answer -> Cached.of(answer, mapper)));
    }

    Cached vocabulary() {
        return vocabulary;
    }

    Cached interventions() {
        return interventions;
    }

    Cached rules() {
        return rules;
    }

    Cached sources() {
        return sources;
    }

    @Nullable
    Cached intervention(String code) {
        return interventionsByCode.get(code);
    }

    @Nullable
    Cached rule(String id) {
        return rulesById.get(id);
    }

    @Nullable
    Cached source(String document) {
        return sourcesById.get(document);
    }
}
