package org.sciatica.cdshooks;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.sciatica.chart.CodeSystems;
import org.sciatica.words.Words;

/** Discovery: every service with what it needs. */
record Services(List<Service> services) {

    /** The version of CDS Hooks that is spoken. */
    private static final String CDS_HOOKS = "2.0.0";

    /** One service, as CDS Hooks describes it. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Service(
            String hook,
            String hookVersion,
            String version,
            String id,
            String title,
            String description,
            String usageRequirements,
            Map<String, String> prefetch,
            Map<String, Versions> extension) {}

    static Services of(Words words, Versions versions) {
        return new Services(Arrays.stream(Hook.values())
                .map(hook -> new Service(
                        hook.hook(),
                        Hook.VERSION,
                        CDS_HOOKS,
                        hook.id(),
                        words.card("title", words.card("title-" + hook.id())),
                        words.card(
                                "description-more",
                                words.card("description-" + hook.id()),
                                versions.ruleSet(),
                                versions.service()),
                        words.card("usage", CodeSystems.QUESTIONNAIRE),
                        Prefetch.templates(),
                        Map.of("org.sciatica.versions", versions)))
                .toList());
    }
}
