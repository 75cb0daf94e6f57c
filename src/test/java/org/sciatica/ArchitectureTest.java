package org.sciatica;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.sciatica.rule.RuleClass;

/** The directions between packages. A rule that matches nothing fails, ArchUnit's default. */
@AnalyzeClasses(packages = "org.sciatica", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** What speaks to the outside. None of them knows another. */
    private static final String[] BOUNDARIES = {
        "api", "batch", "handout", "cdshooks", "fhir", "web", "safety", "load", "selftest"
    };

    /** What several boundaries share. */
    private static final String[] SHARED = {"http", "access", "request", "answer", "chart", "fhirmodel", "telemetry"};

    private static final String[] INNER = {
        "data",
        "vocabulary",
        "logic",
        "evidence",
        "catalogue",
        "rule",
        "rules",
        "assessment",
        "words",
        "picture",
        "wiring"
    };

    private static String[] boundariesAnd(String... more) {
        return Stream.concat(Arrays.stream(BOUNDARIES), Arrays.stream(more)).toArray(String[]::new);
    }

    @ArchTest
    static final ArchRule one_direction = directions();

    private static ArchRule directions() {
        LayeredArchitecture directions = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String layer : boundariesAnd(INNER)) {
            directions = directions.layer(layer).definedBy("org.sciatica." + layer + "..");
        }
        for (String layer : SHARED) {
            directions = directions.layer(layer).definedBy("org.sciatica." + layer);
        }
        for (String boundary : BOUNDARIES) {
            directions = directions.whereLayer(boundary).mayNotBeAccessedByAnyLayer();
        }
        for (String shared : SHARED) {
            directions = directions
                    .whereLayer(shared)
                    .mayOnlyBeAccessedByLayers(boundariesAnd("access", "request", "fhirmodel", "wiring"));
        }
        return directions
                .whereLayer("wiring")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("picture")
                .mayOnlyBeAccessedByLayers("api", "handout")
                .whereLayer("words")
                .mayOnlyBeAccessedByLayers(boundariesAnd("answer"))
                .whereLayer("assessment")
                .mayOnlyBeAccessedByLayers(boundariesAnd("wiring", "answer", "telemetry"))
                .whereLayer("rules")
                .mayOnlyBeAccessedByLayers("assessment")
                .whereLayer("rule")
                .mayOnlyBeAccessedByLayers(boundariesAnd("rules", "assessment", "words", "answer", "telemetry"))
                .whereLayer("catalogue")
                .mayOnlyBeAccessedByLayers(boundariesAnd("rule", "rules", "assessment", "words", "answer"))
                .whereLayer("evidence")
                .mayOnlyBeAccessedByLayers(boundariesAnd("assessment", "answer"))
                .whereLayer("logic")
                .mayOnlyBeAccessedByLayers(boundariesAnd("rule", "rules", "assessment", "words", "answer"))
                .whereLayer("data")
                .mayOnlyBeAccessedByLayers(
                        "vocabulary",
                        "evidence",
                        "catalogue",
                        "words",
                        "picture",
                        "chart",
                        "access",
                        "api",
                        "web",
                        "safety");
    }

    @ArchTest
    static final ArchRule frameworks_stop_at_the_boundary = noClasses()
            .that()
            .resideOutsideOfPackages(Stream.concat(Stream.of(boundariesAnd(SHARED)), Stream.of("wiring", "data"))
                    .map(name -> "org.sciatica." + name)
                    .toArray(String[]::new))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta..",
                    "io.quarkus..",
                    "io.vertx..",
                    "com.fasterxml..",
                    "org.eclipse.microprofile..",
                    "io.micrometer..",
                    "io.opentelemetry..");

    @ArchTest
    static final ArchRule every_package_says_what_null_means = classes()
            .should(ArchConditions.be(com.tngtech.archunit.base.DescribedPredicate.describe(
                    "in a @NullMarked package", (JavaClass c) -> c.getPackage().isAnnotatedWith(NullMarked.class))));

    @ArchTest
    static final ArchRule rule_classes_are_final_and_live_with_the_rules = classes()
            .that()
            .implement(RuleClass.class)
            .should()
            .resideInAPackage("org.sciatica.rules..")
            .andShould()
            .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL);
}
