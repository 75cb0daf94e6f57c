package org.sciatica.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An arm or a leg. Either by angles, or by where the wrist or ankle is: then the elbow or knee bends by itself. An angle is
 * {@code [degrees]} in the plane of x and y, 0 along x and 90 along y, or {@code [degrees, out]} with the degrees outwards,
 * away from the middle of the body.
 *
 * @param upper angle of the upper arm or thigh
 * @param lower angle of the forearm or shank; as the upper one when left out
 * @param end angle of the hand or foot; the hand as the forearm when left out
 * @param to where the wrist or ankle is, {@code [x, y]} at the depth of its shoulder or hip, or {@code [x, y, out]}
 * @param on the joint that {@code to} counts from, such as {@code right-knee}
 * @param bend the direction in which the elbow or knee points, as an angle
 */
record Limb(
        @Nullable List<Double> upper,
        @Nullable List<Double> lower,
        @Nullable List<Double> end,
        @Nullable List<Double> to,
        @Nullable String on,
        @Nullable List<Double> bend) {

    static final Limb NONE = new Limb(null, null, null, null, null, null);

    /** This limb, and what it leaves open as in {@code base}. */
    Limb over(@Nullable Limb base) {
        if (base == null) {
            return this;
        }
        boolean placed = upper != null || to != null;
        return new Limb(
                placed ? upper : base.upper,
                placed ? lower : base.lower,
                end != null || placed ? end : base.end,
                placed ? to : base.to,
                placed ? on : base.on,
                bend != null ? bend : base.bend);
    }
}
