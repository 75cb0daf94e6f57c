package org.sciatica.fhir;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Resource;
import org.sciatica.assessment.Assessment;
import org.sciatica.assessment.Assessment.Status;
import org.sciatica.chart.Chart;
import org.sciatica.chart.ChartReader;
import org.sciatica.chart.Remark;
import org.sciatica.fhirmodel.FhirJson;
import org.sciatica.http.Area;
import org.sciatica.http.JsonBody;
import org.sciatica.http.Problem;
import org.sciatica.http.ProblemKind;
import org.sciatica.http.RequestRefused;
import org.sciatica.rule.Rule;
import org.sciatica.telemetry.Door;
import org.sciatica.telemetry.Tally;
import org.sciatica.vocabulary.TriageLevel;
import org.sciatica.words.Words;

/** The operations: a request in, an answer out, nothing kept. */
@ApplicationScoped
class Operations {

    private static final List<String> ASSESS_PARAMETERS =
            List.of(Submission.SUBJECT, "questionnaireResponse", "bundle");
    private static final List<String> NEXT_PARAMETERS = List.of("questionnaire-response");

    private static final Set<String> KNOWN = Set.of("parameter", "resource", "entry", "item", "answer");
    private static final JsonBody BODY =
            new JsonBody(new JsonBody.Limits(Area.FHIR.largestBody(), 64, 256, 65_536, 32), KNOWN::contains);

    /** Numbers stay as they were written: 38.0 is not 38. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final Knowledge knowledge;
    private final Tally tally;
    private final Words words;
    private final FhirJson json;
    private final Clock clock;

    Operations(Published published, Tally tally, FhirJson json, Clock clock) {
        this.knowledge = published.knowledge();
        this.tally = tally;
        this.words = knowledge.words();
        this.json = json;
        this.clock = clock;
    }

    /** Assesses the patient of a request. */
    String assess(InputStream body) {
        JsonNode request = read(body);
        Submission submission = Submission.of(request, ASSESS_PARAMETERS, words);
        OnePatient patient = OnePatient.of(submission, words);
        ChartReader reader = new ChartReader(patient.references(), Instant.now(clock));
        submission.parts().forEach(part -> reader.resource(part.resource()));
        Chart chart = reader.chart();
        if (chart.isEmpty()) {
            throw refused(chart.remarks());
        }
        Assessment assessment = tally.count(Door.FHIR, knowledge.assessor().assess(chart.findings()));
        return json.text(answer(new Case(assessment, chart, patient.reference(words), request.toString())));
    }

    /** Asks the next question of the adaptive form. */
    String nextQuestion(InputStream body) {
        Submission submission = Submission.of(read(body), NEXT_PARAMETERS, words);
        if (submission.parts().size() != 1 || !submission.parts().get(0).is("QuestionnaireResponse")) {
            throw new RequestRefused(
                    ProblemKind.BAD_REQUEST,
                    List.of(new Problem.Place("", "one-response", words.fhir("one-response"), NEXT_PARAMETERS)));
        }
        JsonNode response = submission.parts().get(0).resource();
        ChartReader reader = new ChartReader(Set.of(), Instant.now(clock));
        reader.resource(response);
        Chart chart = reader.chart();
        List<Remark> wrong = chart.remarks().stream()
                .filter(remark -> remark.kind() != Remark.Kind.UNDATED && remark.kind() != Remark.Kind.CONTRADICTORY)
                .toList();
        if (!wrong.isEmpty()) {
            throw refused(wrong);
        }
        return new NextQuestion(knowledge, json)
                .after(response, chart.findings())
                .toString();
    }

    private static JsonNode read(InputStream body) {
        return BODY.read(body, parser -> MAPPER.readTree(parser));
    }

    private RequestRefused refused(List<Remark> remarks) {
        List<Problem.Place> places = remarks.isEmpty()
                ? List.of(new Problem.Place("", "nothing-usable", words.fhir("nothing-usable"), null))
                : remarks.stream()
                        .limit(Problem.MOST_PLACES)
                        .map(remark -> new Problem.Place(
                                remark.about(),
                                remark.kind().code(),
                                words.remark(remark.kind().code()),
                                null))
                        .toList();
        return new RequestRefused(ProblemKind.OUTSIDE_THE_CONTRACT, places);
    }

    private Bundle answer(Case given) {
        Bundle bundle = new Bundle().setType(BundleType.COLLECTION);
        Proposals proposals = new Proposals(knowledge);
        add(bundle, given, new Guidance(knowledge).write(given));
        add(bundle, given, proposals.group(given));
        for (Rule rule : given.redFlags()) {
            add(bundle, given, new RedFlags(knowledge).write(rule, given));
        }
        if (given.level().atLeast(TriageLevel.SEE_DOCTOR)) {
            add(bundle, given, new Referral(knowledge).write(given));
        }
        if (!given.assessment().decided(Status.ALLOWED).isEmpty()) {
            add(bundle, given, proposals.carePlan(given));
        }
        return bundle;
    }

    private static void add(Bundle bundle, Case given, Resource resource) {
        bundle.addEntry().setFullUrl(given.urn(resource.getIdPart())).setResource(resource);
    }
}
