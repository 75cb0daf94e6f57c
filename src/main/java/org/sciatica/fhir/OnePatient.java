package org.sciatica.fhir;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Reference;
import org.sciatica.chart.Fields;
import org.sciatica.http.Problem;
import org.sciatica.http.ProblemKind;
import org.sciatica.http.RequestRefused;
import org.sciatica.words.Words;

/**
 * Whose assessment it is: the patient who was named, else the one Patient that was sent, else the one that all resources
 * name.
 *
 * @param references every reference that means this patient; empty when none is known, and then all resources count
 */
record OnePatient(Set<String> references) {

    private static final Pattern WRITTEN =
            Pattern.compile("(https?://[A-Za-z0-9.:/_~-]{1,256}/)?Patient/[A-Za-z0-9.-]{1,64}");
    private static final Pattern URN = Pattern.compile("urn:uuid:[0-9a-fA-F-]{36}");

    /**
     * The patient of a submission.
     *
     * @throws RequestRefused when there are two
     */
    static OnePatient of(Submission submission, Words words) {
        List<Set<String>> sent = new ArrayList<>();
        Set<String> named = new LinkedHashSet<>();
        for (Submission.Part part : submission.parts()) {
            if (part.is("Patient")) {
                join(sent, names(part));
            } else {
                String field = part.is("AllergyIntolerance") ? "patient" : "subject";
                Fields.references(part.resource(), field).stream()
                        .map(OnePatient::withoutVersion)
                        .forEach(named::add);
            }
        }
        if (submission.subject().isPresent()) {
            Set<String> own = new LinkedHashSet<>(
                    Set.of(withoutVersion(submission.subject().get())));
            sent.stream().filter(names -> !Collections.disjoint(names, own)).forEach(own::addAll);
            return new OnePatient(own);
        }
        Set<String> one = sent.size() == 1 ? sent.get(0) : Set.of();
        if (sent.size() > 1 || (one.isEmpty() && !isOne(named))) {
            throw new RequestRefused(
                    ProblemKind.OUTSIDE_THE_CONTRACT,
                    List.of(new Problem.Place("", "two-patients", words.fhir("two-patients"), null)));
        }
        return new OnePatient(one.isEmpty() ? named : one);
    }

    /** The names of a Patient that was sent: where it stands, and its id. */
    private static Set<String> names(Submission.Part patient) {
        Set<String> names = new LinkedHashSet<>();
        if (patient.resource().path("id").isTextual()) {
            names.add("Patient/" + patient.resource().path("id").textValue());
        }
        if (!patient.address().isEmpty()) {
            names.add(withoutVersion(patient.address()));
        }
        return names;
    }

    /** The same Patient may be sent twice. */
    private static void join(List<Set<String>> sent, Set<String> names) {
        for (Set<String> known : sent) {
            if (!Collections.disjoint(known, names)) {
                known.addAll(names);
                return;
            }
        }
        sent.add(names);
    }

    /** Whether all these references can mean one patient: the same one, relative or at one server. */
    private static boolean isOne(Set<String> named) {
        long ids = named.stream()
                .map(name -> name.replaceFirst("^.*/(Patient/[^/]+)$", "$1"))
                .distinct()
                .count();
        long servers = named.stream().filter(name -> name.contains(":")).count();
        return ids <= 1 && servers <= 1;
    }

    private static String withoutVersion(String reference) {
        return reference.replaceFirst("(?s)/_history/.*", "");
    }

    /** This patient as the answer names it: only what is well-formed is repeated. */
    Reference reference(Words words) {
        Reference reference = new Reference().setDisplay(words.fhir("unknown-patient"));
        references.stream()
                .filter(name -> URN.matcher(name).matches())
                .findFirst()
                .ifPresent(urn -> {
                    reference.setIdentifier(
                            new Identifier().setSystem("urn:ietf:rfc:3986").setValue(urn));
                });
        references.stream()
                .filter(name -> WRITTEN.matcher(name).matches())
                .findFirst()
                .ifPresent(reference::setReference);
        return reference;
    }
}
