package org.sciatica.cdshooks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sciatica.catalogue.Catalogue;
import org.sciatica.catalogue.Intervention;
import org.sciatica.chart.Order;
import org.sciatica.chart.OrderCodes.Family;

/**
 * The orders that are asked about.
 *
 * @param known those that this service can check
 * @param withoutCode how many have no code that it knows or judges
 * @param ofOthers how many are of another patient
 * @param notSent how many were selected and did not come
 */
record Orders(List<Known> known, int withoutCode, int ofOthers, int notSent) {

    /**
     * An order that can be checked.
     *
     * @param reference the resource as {@code Type/id}, when it has an id
     * @param name what is ordered, in our words or those of the code system
     * @param ours whether it is ordered by a code of our own
     * @param meant the interventions that it may mean, at least one
     */
    record Known(Optional<String> reference, String name, boolean ours, List<Intervention> meant) {}

    /**
     * Sorts the orders of a call.
     *
     * @param name the words for an intervention's code
     */
    static Orders of(Call call, Catalogue catalogue, Function<String, String> name) {
        List<Known> known = new ArrayList<>();
        int withoutCode = 0;
        int ofOthers = 0;
        for (Order order : call.orders().stream()
                .map(resource -> Order.of(resource, call.patient()))
                .flatMap(Optional::stream)
                .toList()) {
            Optional<Known> checked = known(order, catalogue, name);
            if (!order.ofThisPatient()) {
                ofOthers++;
            } else if (checked.isEmpty()) {
                withoutCode++;
            } else {
                known.add(checked.get());
            }
        }
        return new Orders(List.copyOf(known), withoutCode, ofOthers, call.selectedNotSent());
    }

    /** A family that takes in what our own codes name says nothing more. */
    private static Optional<Known> known(Order order, Catalogue catalogue, Function<String, String> name) {
        List<Intervention> own = order.interventions().stream()
                .map(catalogue::find)
                .flatMap(Optional::stream)
                .filter(intervention -> intervention.kind().canBeAllowed())
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
                : Optional.of(
                        new Known(order.reference(), String.join(", ", names), !own.isEmpty(), List.copyOf(meant)));
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

    int unchecked() {
        return withoutCode + ofOthers + notSent;
    }
}
