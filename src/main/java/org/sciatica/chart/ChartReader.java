package org.sciatica.chart;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sciatica.chart.Remark.Kind;
import org.sciatica.vocabulary.Input;

/**
 * Reads one patient's chart, resource by resource; a bad one spoils itself alone. For one call, by one thread.
 *
 * <p>What does not count: what was recorded by mistake, refuted or is over, what belongs to another patient, and what is stale.
 * What is in doubt counts only where it makes the answer stricter, and beside what cannot be read nothing milder stands than
 * "not known". Each is told in {@link Chart#remarks()}.
 */
public final class ChartReader {

    private final Notes notes;
    private final Set<String> patient;
    private final ConditionReader conditions;
    private final ObservationReader observations;
    private final AnswersReader answers;
    private final Instant now;

    /**
     * Reads the chart of one patient.
     *
     * @param patient the references under which resources name this patient, such as {@code Patient/1}; empty when there
     *     is no telling, and then every resource counts
     * @param now the time of the call, from which ages are counted
     */
    public ChartReader(Set<String> patient, Instant now) {
        this.patient = patient;
        this.now = now;
        this.notes = new Notes(now);
        this.conditions = new ConditionReader(notes, now);
        this.observations = new ObservationReader(notes, now);
        this.answers = new AnswersReader(notes, now);
    }

    /**
     * Reads the value of a prefetch key: null or a searchset without entries, when the client looked and found none; a
     * resource; or a Bundle of them.
     *
     * @return whether the client could look at all
     */
    public boolean part(ChartPart part, JsonNode value) {
        if (isOutcome(value)) {
            notes.remark(Kind.NOT_FETCHED, part.key());
            return false;
        }
        boolean bundle = Searchset.isOne(value);
        boolean expected = value.isNull()
                || (bundle && Searchset.isReadable(value))
                || value.path("resourceType").asText().equals(part.resourceType());
        if (!expected) {
            notes.remark(Kind.NOT_EXPECTED, part.key());
            return false;
        }
        List<JsonNode> resources = new ArrayList<>();
        boolean complete = true;
        if (bundle) {
            complete = isWhole(value, part);
            for (JsonNode entry : Searchset.entries(value)) {
                JsonNode resource = entry.path("resource");
                if (isOutcome(resource)
                        || entry.path("search").path("mode").asText().equals("outcome")) {
                    notes.remark(Kind.NOT_FETCHED, part.key());
                    complete = false;
                } else {
                    resources.add(resource);
                }
            }
        } else if (!value.isNull()) {
            resources.add(value);
        }
        for (JsonNode resource : resources) {
            if (!resource.path("resourceType").asText().equals(part.resourceType())) {
                notes.remark(Kind.NOT_EXPECTED, part.key());
                complete = false;
            } else {
                read(resource);
            }
        }
        return complete || !resources.isEmpty();
    }

    /** Of what is no list only the latest is asked for. */
    private boolean isWhole(JsonNode bundle, ChartPart part) {
        if (Searchset.hasMore(bundle)
                && (part.isList() || Searchset.entries(bundle).isEmpty())) {
            notes.remark(Kind.INCOMPLETE, part.key());
            return false;
        }
        return true;
    }

    private static boolean isOutcome(JsonNode resource) {
        return resource.path("resourceType").asText().equals("OperationOutcome");
    }

    /** Reads one resource of whatever type; of a Bundle, whose entries are given one by one, only whether they are all. */
    public void resource(JsonNode resource) {
        if (isOutcome(resource)) {
            notes.remark(Kind.NOT_FETCHED, "OperationOutcome");
        } else if (Searchset.isOne(resource) && Searchset.isReadable(resource) && Searchset.hasMore(resource)) {
            notes.remark(Kind.INCOMPLETE, "Bundle");
        } else {
            read(resource);
        }
    }

    private void read(JsonNode resource) {
        String type = Fields.text(resource, "resourceType").orElse("");
        String name = Fields.name(resource, known(type) ? type : "resource");
        if (!isOfThisPatient(resource, type)) {
            notes.remark(Kind.OTHER_PATIENT, name);
            return;
        }
        if (containsEntries(resource)) {
            notes.remark(Kind.NOT_EXPECTED, name);
        }
        if (Fields.listsOther(resource.path("contained"))) {
            notes.remark(Kind.UNREADABLE, name);
        }
        switch (type) {
            case "Patient" -> readPatient(resource, name);
            case "Condition", "AllergyIntolerance" -> conditions.read(resource, name);
            case "Observation" -> observations.read(resource, name);
            case "QuestionnaireResponse" -> answers.read(resource, name);
            default -> notes.remark(Kind.NOT_EXPECTED, name);
        }
    }

    /** Whether findings are packed into it, which is not where they are read. */
    private static boolean containsEntries(JsonNode resource) {
        return Fields.list(resource.path("contained")).stream()
                .map(contained -> contained.path("resourceType").asText())
                .anyMatch(Set.of("Condition", "AllergyIntolerance", "Observation")::contains);
    }

    private static boolean known(String type) {
        for (ChartPart part : ChartPart.values()) {
            if (part.resourceType().equals(type)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfThisPatient(JsonNode resource, String type) {
        if (patient.isEmpty()) {
            return true;
        }
        if (type.equals("Patient")) {
            return Fields.text(resource, "id")
                    .map(id -> patient.contains("Patient/" + id))
                    .orElse(true);
        }
        String field = type.equals("AllergyIntolerance") ? "patient" : "subject";
        return Fields.refersToOneOf(patient, resource, field);
    }

    /** The age in full years; of an incomplete birth date the youngest that it allows, the stricter side. */
    private void readPatient(JsonNode resource, String name) {
        if (resource.hasNonNull("birthDate")) {
            Fields.text(resource, "birthDate")
                    .flatMap(text -> Age.youngest(text, Moment.today(now)))
                    .ifPresentOrElse(
                            age -> notes.measure(Input.AGE_YEARS, age, Source.of(name, Optional.empty())),
                            () -> notes.remark(Kind.UNREADABLE, name));
        }
    }

    /** Everything read. */
    public Chart chart() {
        return notes.chart();
    }
}
