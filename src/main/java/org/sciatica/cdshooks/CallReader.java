package org.sciatica.cdshooks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a call: its frame strictly, as CDS Hooks has it; what comes in FHIR, the drafts included, leniently, since EHRs send
 * half-written orders. Fields it does not know are ignored.
 */
final class CallReader {

    private static final String ID = "[A-Za-z0-9.-]{1,64}";
    private static final Pattern PATIENT = Pattern.compile("(?:Patient/)?(" + ID + ")");
    private static final Pattern ENCOUNTER = Pattern.compile("(?:Encounter/)?(" + ID + ")");
    private static final Pattern LAY = Pattern.compile("(?:Patient|RelatedPerson)/" + ID);
    private static final Pattern PROFESSIONAL = Pattern.compile("(?:Practitioner|PractitionerRole)/" + ID);
    private static final Pattern SERVER = Pattern.compile("https?://\\S+");

    private final Faults faults = new Faults();
    private final Hook hook;

    private CallReader(Hook hook) {
        this.hook = hook;
    }

    /**
     * The call that a request means.
     *
     * @throws org.sciatica.http.RequestRefused with every wrong place
     */
    static Call read(Hook hook, InputStream body) {
        return new CallReader(hook).read(Body.object(body));
    }

    private Call read(JsonNode request) {
        faults.text(request, "", "hook", hook.hook()::equals, hook.hook());
        faults.text(request, "", "hookInstance", Faults::isUuid, "a UUID");
        faults.value(request, "", "context", JsonNode::isObject, "an object");
        readServer(request);
        JsonNode prefetch = request.path("prefetch");
        if (Faults.isGiven(prefetch) && !prefetch.isObject()) {
            faults.add("/prefetch", "wrong-value", "The prefetch is no object.");
        }
        JsonNode context = request.path("context");
        Call call = context.isObject() ? readContext(context, prefetch) : null;
        faults.refuseIfAny();
        if (call == null) {
            throw new IllegalStateException("a context that is no object was not refused");
        }
        return call;
    }

    private void readServer(JsonNode request) {
        JsonNode authorization = request.path("fhirAuthorization");
        if (Faults.isGiven(authorization)) {
            String at = "/fhirAuthorization";
            faults.value(request, "", "fhirAuthorization", JsonNode::isObject, "an object");
            faults.text(authorization, at, "access_token", token -> !token.isBlank());
            faults.text(authorization, at, "token_type", "Bearer"::equals, "Bearer");
            faults.value(authorization, at, "expires_in", JsonNode::isIntegralNumber, "a whole number of seconds");
            faults.text(authorization, at, "scope", scope -> !scope.isBlank());
            faults.text(authorization, at, "subject", subject -> !subject.isBlank());
        }
        if (Faults.isGiven(authorization) || Faults.isGiven(request.path("fhirServer"))) {
            faults.text(request, "", "fhirServer", SERVER.asMatchPredicate(), "a URL");
        }
    }

    private Call readContext(JsonNode context, JsonNode prefetch) {
        String at = "/context";
        Optional<String> user = faults.text(context, at, "userId", this::isUser, users());
        Optional<String> patient = faults.text(context, at, "patientId", PATIENT.asMatchPredicate(), "an id");
        Optional<String> encounter = Faults.isGiven(context.path("encounterId"))
                ? faults.text(context, at, "encounterId", ENCOUNTER.asMatchPredicate(), "an id")
                : Optional.empty();
        List<JsonNode> orders = new ArrayList<>();
        int notSent = 0;
        if (hook.isAboutOrders()) {
            faults.value(context, at, "draftOrders", CallReader::isBundle, "a Bundle");
            context.path("draftOrders").path("entry").forEach(entry -> orders.add(entry.path("resource")));
        }
        if (hook == Hook.ORDER_SELECT) {
            notSent = keepSelected(context, orders);
        }
        return new Call(
                hook,
                patient.flatMap(id -> id(PATIENT, id)).orElse(""),
                encounter.flatMap(id -> id(ENCOUNTER, id)),
                user.filter(LAY.asMatchPredicate()).isPresent(),
                prefetch,
                List.copyOf(orders),
                notSent);
    }

    /** In a Bundle that cannot be read as one there might be orders: it is no Bundle of none. */
    private static boolean isBundle(JsonNode drafts) {
        JsonNode entries = drafts.path("entry");
        return drafts.path("resourceType").asText().equals("Bundle") && (entries.isMissingNode() || entries.isArray());
    }

    /** Keeps the orders that are selected, and counts the selected ones that did not come. */
    private int keepSelected(JsonNode context, List<JsonNode> orders) {
        faults.value(context, "/context", "selections", JsonNode::isArray, "an array of references");
        Set<String> selected = new HashSet<>();
        for (JsonNode selection : context.path("selections")) {
            if (selection.isTextual()) {
                selected.add(selection.textValue());
            } else {
                faults.add("/context/selections", "wrong-value", "A selection is no reference.");
            }
        }
        orders.removeIf(order -> !selected.contains(reference(order)));
        orders.stream().map(CallReader::reference).forEach(selected::remove);
        return selected.size();
    }

    private static String reference(JsonNode order) {
        return order.path("resourceType").asText() + "/" + order.path("id").asText();
    }

    private boolean isUser(String reference) {
        return PROFESSIONAL.matcher(reference).matches()
                || (!hook.isAboutOrders() && LAY.matcher(reference).matches());
    }

    private String[] users() {
        return hook.isAboutOrders()
                ? new String[] {"Practitioner/[id]", "PractitionerRole/[id]"}
                : new String[] {"Practitioner/[id]", "PractitionerRole/[id]", "Patient/[id]", "RelatedPerson/[id]"};
    }

    private static Optional<String> id(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
