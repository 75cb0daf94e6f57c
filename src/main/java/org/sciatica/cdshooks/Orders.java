package org.sciatica.cdshooks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sciatica.assessment.Objections;
import org.sciatica.catalogue.Catalogue;
import org.sciatica.catalogue.Intervention;
import org.sciatica.catalogue.Kind;
import org.sciatica.chart.Order;
import org.sciatica.chart.OrderCodes.Family;

/**
 * The orders that are asked about.
 *
 * @param known those with a code that this service knows
 * @param withoutCode how many have none
 * @param ofOtherKinds how many are of a kind that is not checked
 * @param ofOthers how many are of another patient
 * @param notSent how many were selected and did not come
 */
record Orders(List<Known> known, int withoutCode, int ofOtherKinds, int ofOthers, int notSent) {

    /**
     * An order that can be checked: what may be allowed against what is, what only a doctor decides against what speaks against it.
     *
     * @param reference the resource as {@code Type/id}, when it has an id
     * @param name what is ordered, in our words or those of the code system
     * @param ours whether it is ordered by a code of our own
     * @param meant the interventions that it may mean, at least one
     * @param objected of those that only a doctor decides, what speaks against them or is not ruled out
     */
    record Known(
            Optional<String> reference,
            String name,
            boolean ours,
            List<Intervention> meant,
            List<Objections> objected) {

        private boolean isJudged() {
            return meant.stream().anyMatch(intervention -> intervention.kind().canBeAllowed()) || !objected.isEmpty();
        }
    }

    /**
     * Sorts the orders of a call.
     *
     * @param name the words for an intervention's code
     * @param objections what this patient's chart holds against an intervention
     */
    static Orders of(
            Call call,
            Catalogue catalogue,
            Function<String, String> name,
            Function<Intervention, Objections> objections) {
        List<Known> known = new ArrayList<>();
        int withoutCode = 0;
        int ofOtherKinds = 0;
        int ofOthers = 0;
        for (Order order : call.orders().stream()
                .map(resource -> Order.of(resource, call.patient()))
                .flatMap(Optional::stream)
                .toList()) {
            Optional<Known> checked = known(order, catalogue, name, objections);
            if (!order.ofThisPatient()) {
                ofOthers++;
            } else if (!order.ofKnownKind()) {
                ofOtherKinds++;
            } else if (checked.isEmpty()) {
                withoutCode++;
            } else {
                known.add(checked.get());
            }
        }
        return new Orders(List.copyOf(known), withoutCode, ofOtherKinds, ofOthers, call.selectedNotSent());
    }

    /** A family that takes in what our own codes name says nothing more. */
    private static Optional<Known> known(
            Order order,
            Catalogue catalogue,
            Function<String, String> name,
            Function<Intervention, Objections> objections) {
        List<Intervention> own = order.interventions().stream()
                .map(catalogue::find)
                .flatMap(Optional::stream)
                .filter(intervention -> intervention.kind() != Kind.ADVICE)
                .toList();
        Set<Intervention> meant = new LinkedHashSet<>(own);
        Set<String> names = new LinkedHashSet<>();
        own.forEach(intervention -> names.add(name.apply(intervention.code())));
        for (Family family : order.families()) {
            Collection<Intervention> members = members(family, catalogue);
            if (own.stream().noneMatch(members::contains)) {
                meant.addAll(members);
                names.add(family.name());
            }
        }
        return meant.isEmpty()
                ? Optional.empty()
                : Optional.of(new Known(
                        order.reference(),
                        String.join(", ", names),
                        !own.isEmpty(),
                        List.copyOf(meant),
                        meant.stream()
                                .map(objections)
                                .filter(found -> !found.areRuledOut())
                                .toList()));
    }

    private static Collection<Intervention> members(Family family, Catalogue catalogue) {
        return catalogue.all().stream()
                .filter(intervention ->
                        family.kinds().contains(intervention.kind().code())
                                || family.interventions().contains(intervention.code()))
                .toList();
    }

    /** Whether one is ordered by a code of our own: then sciatica is meant. */
    boolean nameOurs() {
        return known.stream().anyMatch(Known::ours);
    }

    /** How many this service says nothing of: it has no code, or it is a doctor's decision against which nothing is known. */
    int unjudged() {
        return withoutCode
                + (int) known.stream().filter(order -> !order.isJudged()).count();
    }

    int unchecked() {
        return unjudged() + ofOtherKinds + ofOthers + notSent;
    }
}
