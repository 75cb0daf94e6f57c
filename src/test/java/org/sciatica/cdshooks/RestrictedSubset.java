package org.sciatica.cdshooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a prefetch template by the grammar of the restricted subset of FHIR search that CDS Hooks 2.0 names. */
final class RestrictedSubset {

    private static final Pattern TOKEN = Pattern.compile("\\{\\{(.*?)}}");
    private static final Pattern READ = Pattern.compile("[A-Z][A-Za-z]+/\\{\\{context\\.patientId}}");
    private static final Pattern SEARCH = Pattern.compile("([A-Z][A-Za-z]+)\\?(.+)");
    private static final Set<String> REFERENCES = Set.of("patient", "questionnaire");
    private static final Set<String> TOKENS = Set.of("code");

    private RestrictedSubset() {}

    static void check(String template) {
        assertThat(TOKEN.matcher(template).results().map(match -> match.group(1)))
                .as("first-level fields of the context")
                .isNotEmpty()
                .allMatch("context.patientId"::equals);
        assertThat(TOKEN.matcher(template).replaceAll("1")).doesNotContain("{", "}", " ");
        if (READ.matcher(template).matches()) {
            return;
        }
        var search = SEARCH.matcher(template);
        assertThat(search.matches()).as(template).isTrue();
        for (String parameter : List.of(search.group(2).split("&", -1))) {
            String name = parameter.substring(0, parameter.indexOf('='));
            String value = parameter.substring(parameter.indexOf('=') + 1);
            assertThat(value).as(template).isNotEmpty();
            if (name.equals("_count")) {
                assertThat(value).containsOnlyDigits();
            } else if (name.equals("_sort")) {
                assertThat(value).matches("-?[a-z]+");
            } else if (TOKENS.contains(name)) {
                assertThat(value).matches("http://[a-z.]+\\|[0-9-]+");
            } else {
                assertThat(REFERENCES).as(template).contains(name);
            }
        }
    }
}
