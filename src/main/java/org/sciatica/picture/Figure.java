package org.sciatica.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A posed body: its joints in space and the rounded parts between them. An adult of 170 centimetres. */
final class Figure {

    private static final double UPPER_ARM = 28;
    private static final double FOREARM = 24.5;
    private static final double THIGH = 42;
    private static final double SHANK = 41;

    /** Centimetres by which a hand or foot may miss what it is put on. */
    private static final double NEAR_ENOUGH = 1.5;

    private final Map<String, Ball> joints = new LinkedHashMap<>();
    private final List<Part> parts = new ArrayList<>();
    private final Pose pose;
    private final Map<String, Ball> others;
    private Vector face = Vector.ZERO;
    private Vector crown = Vector.ZERO;

    /**
     * @param pose a pose that leaves nothing to another
     * @param others joints of whoever is already there, to hold on to
     */
    Figure(Pose pose, Map<String, Ball> others) {
        this.pose = pose;
        this.others = others;
        Vector pelvis = pose.at() == null ? Vector.ZERO : Vector.of(pose.at());
        build(pelvis, false);
        if (pose.at() == null || pose.ground() != null) {
            double lowest =
                    joints.values().stream().mapToDouble(Ball::lowest).min().orElse(0);
            pelvis = pelvis.plus(new Vector(0, (pose.ground() == null ? 0 : pose.ground()) - lowest, 0));
        }
        build(pelvis, true);
    }

    /** Every joint and end by name, such as {@code left-wrist}, with the thickness there. */
    Map<String, Ball> joints() {
        return joints;
    }

    List<Part> parts() {
        return parts;
    }

    Vector face() {
        return face;
    }

    Vector crown() {
        return crown;
    }

    private void build(Vector pelvis, boolean placedLimbs) {
        joints.clear();
        parts.clear();
        trunk(pelvis);
        limbs(pose.rightLeg(), pose.leftLeg(), true, placedLimbs);
        limbs(pose.rightArm(), pose.leftArm(), false, placedLimbs);
    }

    /** Both legs or both arms; one that holds on to something comes second, since it may hold on to the other. */
    private void limbs(@Nullable Limb right, @Nullable Limb left, boolean leg, boolean placed) {
        boolean leftFirst = right != null && right.on() != null;
        limb(leftFirst ? Side.LEFT : Side.RIGHT, leftFirst ? left : right, leg, placed);
        limb(leftFirst ? Side.RIGHT : Side.LEFT, leftFirst ? right : left, leg, placed);
    }

    private static double nth(@Nullable List<Double> numbers, int index, double otherwise) {
        return numbers == null ? otherwise : numbers.get(numbers.size() == 1 ? 0 : index);
    }

    private void trunk(Vector at) {
        double hipTurn = nth(pose.turn(), 0, 0);
        double chestTurn = nth(pose.turn(), 1, 0);
        Length pelvis = Length.of(pose, nth(pose.trunk(), 0, 90), nth(pose.lean(), 0, 0), hipTurn);
        Length waist = Length.of(pose, nth(pose.trunk(), 1, 90), nth(pose.lean(), 1, 0), (hipTurn + chestTurn) / 2);
        Length chest = Length.of(pose, nth(pose.trunk(), 2, 90), nth(pose.lean(), 2, 0), chestTurn);
        double neckAngle = nth(pose.trunk(), 3, 90);
        double neckLean = nth(pose.lean(), 3, 0);
        Length neck = Length.of(pose, neckAngle, neckLean, chestTurn);
        Length head = Length.of(pose, pose.head() == null ? neckAngle : pose.head(), neckLean, nth(pose.turn(), 2, 0));

        Vector loin = at.plus(pelvis.up(), 13);
        Vector ribs = loin.plus(waist.up(), 16);
        Vector nape = ribs.plus(chest.up(), 20);
        Vector skull = nape.plus(neck.up(), 6.5);
        put("pelvis", at, 9);
        put("waist", loin, 8.4);
        put("chest", ribs, 9.6);
        put("neck", nape, 6);
        List<Capsule> torso = new ArrayList<>();
        for (Side side : Side.values()) {
            Ball hip = pelvis.beside(at, side, 8.2, 0, 8.8);
            Ball seat = pelvis.beside(at, side, 7.2, -2.6, 9);
            Ball flank = waist.beside(loin, side, 5.6, 0, 8.2);
            Ball rib = chest.beside(ribs, side, 7, 0.4, 10.2);
            Ball collar = chest.beside(nape.plus(chest.up(), -5), side, 5, 0, 7.6);
            Ball shoulder = chest.beside(nape.plus(chest.up(), -5), side, 15.5, -0.5, 5.8);
            joints.put(side + "-hip", hip);
            joints.put(side + "-seat", seat);
            joints.put(side + "-shoulder", shoulder);
            torso.add(new Capsule(hip, flank));
            torso.add(new Capsule(seat, flank));
            torso.add(new Capsule(flank, rib));
            torso.add(new Capsule(rib, collar));
            torso.add(new Capsule(collar, shoulder));
            torso.add(new Capsule(collar, new Ball(nape, 5.6)));
        }
        torso.add(new Capsule(new Ball(nape, 5.8), new Ball(skull.plus(head.up(), 1), 5.4)));
        parts.add(new Part("torso", torso, layer()));
        put("back", ribs.plus(waist.front(), -9.7), 0);
        put("loin", loin.plus(waist.front(), -8.3), 0);
        put("belly", loin.plus(waist.front(), 8.3), 0);
        put("breast", ribs.plus(chest.front(), 10.4).plus(chest.up(), 6), 0);

        this.face = head.front();
        this.crown = head.up();
        Ball cranium = new Ball(skull.plus(head.up(), 9.5).plus(head.front(), 1), 10);
        joints.put("head", cranium);
        parts.add(new Part("head", List.of(new Capsule(cranium, cranium)), layer()));
    }

    private int layer() {
        return pose.layer() == null ? 0 : pose.layer();
    }

    private void put(String name, Vector centre, double radius) {
        joints.put(name, new Ball(centre, radius));
    }

    private void limb(Side side, @Nullable Limb limb, boolean leg, boolean placed) {
        Ball root = joint(side + (leg ? "-hip" : "-shoulder"));
        double upper = leg ? THIGH : UPPER_ARM;
        double lower = leg ? SHANK : FOREARM;
        Limb given = limb == null ? Limb.NONE : limb;
        Vector middle;
        Vector far;
        if (given.to() != null) {
            if (!placed) {
                return;
            }
            Vector target = target(given, given.to(), side, root);
            middle = Reach.between(root.centre(), target, upper, lower, bend(given, side, leg));
            far = middle.plus(target.minus(middle).unit(), lower);
            double missing = target.minus(far).length();
            if (missing > NEAR_ENOUGH) {
                throw new IllegalArgumentException(
                        "The " + side + (leg ? " foot" : " hand") + " misses its place by " + missing);
            }
        } else {
            List<Double> angle = given.upper() == null ? List.of(-90d) : given.upper();
            middle = root.centre().plus(direction(angle, side), upper);
            far = middle.plus(direction(given.lower() == null ? angle : given.lower(), side), lower);
        }
        Vector along = far.minus(middle).unit();
        if (leg) {
            leg(side, root, middle, far, given.end() == null ? List.of(0d) : given.end());
        } else {
            arm(side, root, middle, far, given.end() == null ? along : direction(given.end(), side));
        }
    }

    private Vector target(Limb limb, List<Double> to, Side side, Ball root) {
        Vector given = Vector.of(to);
        Vector own = new Vector(given.x(), given.y(), side.sign() * given.z());
        if (limb.on() == null) {
            return to.size() > 2 ? own : own.plus(new Vector(0, 0, root.centre().z()));
        }
        Ball held = limb.on().startsWith("other-") ? others.get(limb.on().substring(6)) : joints.get(limb.on());
        if (held == null) {
            throw new IllegalArgumentException("No joint " + limb.on());
        }
        return held.centre().plus(own);
    }

    private Vector direction(List<Double> angle, Side side) {
        double out = angle.size() > 1 ? angle.get(1) : 0;
        return pose.inSpace(Vector.direction(angle.get(0), side.sign() * out));
    }

    /** Knees point to the front, elbows backwards, unless the pose says otherwise. */
    private Vector bend(Limb limb, Side side, boolean leg) {
        if (limb.bend() != null) {
            return direction(limb.bend(), side);
        }
        double pelvis = nth(pose.trunk(), leg ? 0 : 2, 90);
        return direction(List.of(leg ? pelvis - 60 : pelvis + 150, leg ? 0d : 15d), side);
    }

    private void leg(Side side, Ball hip, Vector knee, Vector ankle, List<Double> foot) {
        Vector toes = direction(foot, side);
        Vector sole = pose.inSpace(Vector.direction(foot.get(0) - 90, 0));
        Vector down = ankle.minus(knee).unit();
        Vector calf = toes.plus(down, -toes.dot(down));
        Vector behind = calf.length() < 0.2 ? Vector.ZERO : calf.unit().times(-1.2);
        put(side + "-knee", knee, 5.7);
        put(side + "-ankle", ankle, 3.6);
        put(side + "-heel", ankle.plus(sole, 4.2).plus(toes, -3.6), 3.4);
        put(side + "-toe", ankle.plus(sole, 5.4).plus(toes, 15.5), 2.2);
        Ball kneecap = joint(side + "-knee");
        Ball thigh = new Ball(hip.centre(), 8.4);
        Ball calves = new Ball(knee.plus(down, 13).plus(behind), 5.7);
        Ball ankles = joint(side + "-ankle");
        Ball ball = new Ball(ankle.plus(sole, 4.6).plus(toes, 9), 2.9);
        parts.add(new Part(side + "-thigh", List.of(new Capsule(thigh, kneecap)), layer()));
        parts.add(
                new Part(side + "-shank", List.of(new Capsule(kneecap, calves), new Capsule(calves, ankles)), layer()));
        parts.add(new Part(
                side + "-foot",
                List.of(
                        new Capsule(ankles, joint(side + "-heel")),
                        new Capsule(ankles, ball),
                        new Capsule(joint(side + "-heel"), ball),
                        new Capsule(ball, joint(side + "-toe"))),
                layer()));
    }

    private void arm(Side side, Ball shoulder, Vector elbow, Vector wrist, Vector fingers) {
        put(side + "-elbow", elbow, 4.3);
        put(side + "-wrist", wrist, 2.9);
        put(side + "-hand", wrist.plus(fingers, 14), 1.9);
        int layer = pose.armLayer() == null ? layer() : pose.armLayer();
        Ball palm = new Ball(wrist.plus(fingers, 6), 3.6);
        parts.add(new Part(side + "-upper-arm", List.of(new Capsule(shoulder, joint(side + "-elbow"))), layer()));
        parts.add(new Part(
                side + "-forearm", List.of(new Capsule(joint(side + "-elbow"), joint(side + "-wrist"))), layer));
        parts.add(new Part(
                side + "-hand",
                List.of(new Capsule(joint(side + "-wrist"), palm), new Capsule(palm, joint(side + "-hand"))),
                layer));
    }

    Ball joint(String name) {
        Ball joint = joints.get(name);
        if (joint == null) {
            throw new IllegalArgumentException("No joint " + name);
        }
        return joint;
    }
}
