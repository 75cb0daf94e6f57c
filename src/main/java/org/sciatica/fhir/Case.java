package org.sciatica.fhir;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.r4.model.Narrative.NarrativeStatus;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.utilities.xhtml.NodeType;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;
import org.sciatica.assessment.Assessment;
import org.sciatica.chart.Chart;
import org.sciatica.rule.Outcome;
import org.sciatica.rule.Rule;
import org.sciatica.vocabulary.TriageLevel;

/**
 * One assessment on its way into an answer.
 *
 * @param patient whom it is about
 * @param request the request as it was understood; the names of the answer's resources are made from it, so that the same
 *     request has the same answer
 */
record Case(Assessment assessment, Chart chart, Reference patient, String request) {

    /** A name for a resource of the answer, the same for the same request. */
    String urn(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes((name + " " + request).getBytes(StandardCharsets.UTF_8));
    }

    Reference to(String name) {
        return new Reference(urn(name));
    }

    TriageLevel level() {
        return assessment.triage().level();
    }

    /** The rules that hold and send the patient to a doctor now. */
    List<Rule> redFlags() {
        return assessment.triage().because().stream()
                .filter(rule -> levelOf(rule).seeDoctorNow())
                .toList();
    }

    static TriageLevel levelOf(Rule rule) {
        return rule.then() instanceof Outcome.RaisesTriage raises ? raises.level() : TriageLevel.SELF_CARE;
    }

    /** What a resource says, for a reader; one paragraph each. */
    static Narrative narrative(String... paragraphs) {
        XhtmlNode div = new XhtmlNode(NodeType.Element, "div");
        div.setAttribute("xmlns", "http://www.w3.org/1999/xhtml");
        for (String paragraph : paragraphs) {
            div.addTag("p").addText(paragraph);
        }
        Narrative narrative = new Narrative().setStatus(NarrativeStatus.GENERATED);
        narrative.setDiv(div);
        return narrative;
    }
}
