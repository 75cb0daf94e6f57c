package org.sciatica.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one person is placed. All angles are in degrees and absolute: 0 along x, 90 upwards. Four numbers of the trunk go up
 * from the pelvis: pelvis, waist, chest, neck; one number stands for all of them.
 *
 * @param like name of the pose that gives everything left out here
 * @param at where the middle of the pelvis is; without it, or with {@code ground}, the height follows from the ground
 * @param ground height of what the lowest part touches; limbs that are placed by {@code to} do not count
 * @param heading degrees the person is turned to the right about the upright axis
 * @param roll degrees the person is rolled about the x axis, face towards z
 * @param trunk direction of the trunk
 * @param lean degrees of the trunk to the right, four numbers or one
 * @param turn degrees the pelvis, chest and head are turned to the right about the trunk, three numbers or one
 * @param head direction of the crown; as the neck when left out
 * @param arms both arms
 * @param rightArm the right one
 * @param leftArm the left one
 * @param legs both legs
 * @param rightLeg the right one
 * @param leftLeg the left one
 * @param layer drawn after what has a lower number; 0 when left out
 * @param armLayer the same of forearms and hands
 * @param clothes their tone; white when left out
 */
record Pose(
        @Nullable String like,
        @Nullable List<Double> at,
        @Nullable Double ground,
        @Nullable Double heading,
        @Nullable Double roll,
        @Nullable List<Double> trunk,
        @Nullable List<Double> lean,
        @Nullable List<Double> turn,
        @Nullable Double head,
        @Nullable Limb arms,
        @Nullable Limb rightArm,
        @Nullable Limb leftArm,
        @Nullable Limb legs,
        @Nullable Limb rightLeg,
        @Nullable Limb leftLeg,
        @Nullable Integer layer,
        @Nullable Integer armLayer,
        @Nullable Fill clothes) {

    /** This pose, and what it leaves open as in {@code base}; the limbs of both sides told apart. */
    Pose over(Pose base) {
        return new Pose(
                null,
                or(at, base.at),
                at != null ? ground : or(ground, base.ground),
                or(heading, base.heading),
                or(roll, base.roll),
                or(trunk, base.trunk),
                or(lean, base.lean),
                or(turn, base.turn),
                trunk != null ? head : or(head, base.head),
                null,
                limb(rightArm, arms, base.rightArm, base.arms),
                limb(leftArm, arms, base.leftArm, base.arms),
                null,
                limb(rightLeg, legs, base.rightLeg, base.legs),
                limb(leftLeg, legs, base.leftLeg, base.legs),
                or(layer, base.layer),
                or(armLayer, base.armLayer),
                or(clothes, base.clothes));
    }

    /** A direction of the body as it is in space: rolled and headed. */
    Vector inSpace(Vector own) {
        Vector rolled = roll == null ? own : own.rolled(roll);
        return heading == null ? rolled : rolled.headed(heading);
    }

    private static <T> @Nullable T or(@Nullable T own, @Nullable T base) {
        return own != null ? own : base;
    }

    private static Limb limb(@Nullable Limb own, @Nullable Limb both, @Nullable Limb base, @Nullable Limb baseBoth) {
        Limb result = own == null ? Limb.NONE : own;
        for (Limb next : new @Nullable Limb[] {both, base, baseBoth}) {
            result = result.over(next);
        }
        return result;
    }
}
