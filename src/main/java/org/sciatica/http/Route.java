package org.sciatica.http;

import static org.sciatica.http.Scope.ASSESS;
import static org.sciatica.http.Scope.CATALOGUE;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Every address of the public port, as a template, with what its callers need once credentials are configured. Whoever adds
 * an address adds it here: what is not listed is {@link #UNLISTED}, which no credentials reach. The log names these and
 * never the path itself, in which anything may stand.
 */
public enum Route {
    // Pages, with all they load, and what a client reads to learn how to call. Nothing of a patient is in them.
    START("/"),
    INDEX("/index.html"),
    ABOUT("/about.html"),
    STYLE("/page.css"),
    PAGE_WORDS("/app/words/{language}"),
    PAGE_FILE("/app/*"),
    SAFETY("/safety"),
    SAFETY_PAGE("/safety/{page}"),
    EXPLORER("/q/swagger-ui"),
    EXPLORER_FILE("/q/swagger-ui/*"),
    CONTRACT("/q/openapi"),
    CDS_SERVICES("/cds-services"),
    FHIR_METADATA("/fhir/metadata"),
    /** A page shows it as an image, and a browser sends no key for an image. */
    PICTURE("/v1/interventions/{code}/picture.svg"),

    ASSESSMENTS("/v1/assessments", ASSESS),
    BATCH("/v1/assessments/batch", ASSESS),
    HANDOUTS("/v1/handouts", ASSESS),
    LARGE_HANDOUTS("/v1/handouts/large", ASSESS),
    CDS_SERVICE("/cds-services/{id}", ASSESS),
    CDS_FEEDBACK("/cds-services/{id}/feedback", ASSESS),
    FHIR_ASSESS("/fhir/$sciatica-assess", ASSESS),
    FHIR_NEXT_QUESTION("/fhir/Questionnaire/$next-question", ASSESS),

    VOCABULARY("/v1/vocabulary", CATALOGUE),
    INTERVENTIONS("/v1/interventions", CATALOGUE),
    INTERVENTION("/v1/interventions/{code}", CATALOGUE),
    RULES("/v1/rules", CATALOGUE),
    RULE("/v1/rules/{id}", CATALOGUE),
    SOURCES("/v1/sources", CATALOGUE),
    SOURCE("/v1/sources/{document}", CATALOGUE),
    FHIR_SEARCH("/fhir/{type}", CATALOGUE),
    FHIR_READ("/fhir/{type}/{id}", CATALOGUE),

    UNLISTED("unlisted", null, false);

    private static final Map<String, Route> EXACT = Arrays.stream(values())
            .filter(route -> route.pattern == null && route != UNLISTED)
            .collect(Collectors.toUnmodifiableMap(Route::template, Function.identity()));
    private static final List<Route> PATTERNS =
            Arrays.stream(values()).filter(route -> route.pattern != null).toList();

    private final String template;
    private final @Nullable Scope scope;
    private final boolean open;
    private final @Nullable Pattern pattern;

    Route(String template) {
        this(template, null, true);
    }

    Route(String template, Scope scope) {
        this(template, scope, false);
    }

    Route(String template, @Nullable Scope scope, boolean open) {
        this.template = template;
        this.scope = scope;
        this.open = open;
        // Only characters that every reader of a path takes alike: an escaped one, or a matrix parameter, is unlisted.
        this.pattern = template.endsWith("*") || template.contains("{")
                ? Pattern.compile(template.replace("$", "\\$")
                        .replaceAll("\\{[a-z]+}", "[A-Za-z0-9._~-]+")
                        .replace("/*", "/[A-Za-z0-9._~/-]+"))
                : null;
    }

    /** The address that a normalized path means. */
    public static Route of(@Nullable String normalizedPath) {
        if (normalizedPath == null) {
            return UNLISTED;
        }
        String path = normalizedPath.length() > 1 && normalizedPath.endsWith("/")
                ? normalizedPath.substring(0, normalizedPath.length() - 1)
                : normalizedPath;
        Route exact = EXACT.get(path);
        if (exact != null) {
            return exact;
        }
        for (Route route : PATTERNS) {
            if (route.pattern != null && route.pattern.matcher(path).matches()) {
                return route;
            }
        }
        return UNLISTED;
    }

    /** The address as it stands in the contract, variables in braces. */
    public String template() {
        return template;
    }

    /** Whether anybody may call it. */
    public boolean isOpen() {
        return open;
    }

    /** Whether credentials with these scopes reach it. */
    public boolean isReachedWith(Set<Scope> scopes) {
        return open || (scope != null && scopes.contains(scope));
    }

    /** Its methods, for the header Allow: what is about a patient is posted, all else is looked up. */
    String allows() {
        return scope == ASSESS ? "POST, OPTIONS" : "GET, HEAD, OPTIONS";
    }

    /** Whether it belongs to the pages of the service. */
    boolean isPage() {
        return switch (this) {
            case START, INDEX, ABOUT, STYLE, PAGE_WORDS, PAGE_FILE, SAFETY, SAFETY_PAGE -> true;
            default -> false;
        };
    }
}
