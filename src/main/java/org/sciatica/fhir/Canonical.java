package org.sciatica.fhir;

import org.apache.commons.text.CaseUtils;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.MarkdownType;
import org.hl7.fhir.r4.model.MetadataResource;
import org.sciatica.assessment.RuleSet;
import org.sciatica.chart.CodeSystems;
import org.sciatica.words.Words;

/** What all published resources have in common. */
final class Canonical {

    /** The day of this version of the rule set; what is published moves with it. */
    private static final String DATE = "2026-11-21";

    private Canonical() {}

    /** The canonical name of a published resource. */
    static String of(String type, String id) {
        return CodeSystems.BASE + "/" + type + "/" + id;
    }

    /** The canonical name of a published resource in this version. */
    static String versioned(String type, String id) {
        return of(type, id) + "|" + RuleSet.VERSION;
    }

    /** Fills in what every published resource says of itself; its words stand under its id. */
    static <T extends MetadataResource> T describe(T resource, String id, Words words) {
        return describe(resource, id, words.fhir(id), words.fhir(id + "-about"), words);
    }

    static <T extends MetadataResource> T describe(T resource, String id, String title, String about, Words words) {
        resource.setId(id);
        resource.setUrl(of(resource.fhirType(), id));
        resource.setVersion(RuleSet.VERSION);
        resource.setName(CaseUtils.toCamelCase(id, true, '-'));
        resource.setTitle(title);
        resource.setStatus(PublicationStatus.ACTIVE);
        resource.setExperimental(true);
        resource.setDateElement(new DateTimeType(DATE));
        resource.setPublisher(words.fhir("publisher"));
        resource.setDescription(about);
        if (resource.getNamedProperty("copyright") != null) {
            resource.setProperty("copyright", new MarkdownType(words.disclaimer()));
        }
        return resource;
    }
}
