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
import org.jspecify.annotations.NullMarked;
import org.sciatica.rule.RuleClass;

/** The directions between packages. A rule that matches nothing fails, ArchUnit's default. */
@AnalyzeClasses(packages = "org.sciatica", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule one_direction = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("data")
            .definedBy("org.sciatica.data")
            .layer("vocabulary")
            .definedBy("org.sciatica.vocabulary")
            .layer("logic")
            .definedBy("org.sciatica.logic")
            .layer("evidence")
            .definedBy("org.sciatica.evidence")
            .layer("catalogue")
            .definedBy("org.sciatica.catalogue")
            .layer("rule")
            .definedBy("org.sciatica.rule")
            .layer("rules")
            .definedBy("org.sciatica.rules..")
            .layer("assessment")
            .definedBy("org.sciatica.assessment")
            .layer("words")
            .definedBy("org.sciatica.words")
            .layer("http")
            .definedBy("org.sciatica.http")
            .layer("chart")
            .definedBy("org.sciatica.chart")
            .layer("api")
            .definedBy("org.sciatica.api")
            .layer("fhirmodel")
            .definedBy("org.sciatica.fhirmodel")
            .layer("cdshooks")
            .definedBy("org.sciatica.cdshooks")
            .layer("fhir")
            .definedBy("org.sciatica.fhir")
            .layer("safety")
            .definedBy("org.sciatica.safety")
            .layer("wiring")
            .definedBy("org.sciatica.wiring")
            .whereLayer("wiring")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("api")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("cdshooks")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("fhir")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("safety")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("chart")
            .mayOnlyBeAccessedByLayers("cdshooks", "fhir")
            .whereLayer("fhirmodel")
            .mayOnlyBeAccessedByLayers("cdshooks", "fhir")
            .whereLayer("http")
            .mayOnlyBeAccessedByLayers("api", "cdshooks", "fhir")
            .whereLayer("words")
            .mayOnlyBeAccessedByLayers("api", "cdshooks", "fhir", "safety")
            .whereLayer("assessment")
            .mayOnlyBeAccessedByLayers("wiring", "api", "cdshooks", "fhir", "safety")
            .whereLayer("rules")
            .mayOnlyBeAccessedByLayers("assessment")
            .whereLayer("rule")
            .mayOnlyBeAccessedByLayers("rules", "assessment", "words", "api", "cdshooks", "fhir", "safety")
            .whereLayer("catalogue")
            .mayOnlyBeAccessedByLayers("rule", "rules", "assessment", "words", "api", "cdshooks", "fhir", "safety")
            .whereLayer("evidence")
            .mayOnlyBeAccessedByLayers("assessment", "api", "cdshooks", "fhir", "safety")
            .whereLayer("logic")
            .mayOnlyBeAccessedByLayers("rule", "rules", "assessment", "words", "api", "cdshooks", "fhir", "safety")
            .whereLayer("data")
            .mayOnlyBeAccessedByLayers("vocabulary", "evidence", "catalogue", "words", "chart", "safety");

    @ArchTest
    static final ArchRule frameworks_stop_at_the_boundary = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.sciatica.http..",
                    "org.sciatica.chart..",
                    "org.sciatica.fhirmodel..",
                    "org.sciatica.api..",
                    "org.sciatica.cdshooks..",
                    "org.sciatica.fhir..",
                    "org.sciatica.safety..",
                    "org.sciatica.wiring",
                    "org.sciatica.data")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta..", "io.quarkus..", "io.vertx..", "com.fasterxml..", "org.eclipse.microprofile..");

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
