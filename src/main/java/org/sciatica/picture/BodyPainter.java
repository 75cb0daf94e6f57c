package org.sciatica.picture;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Draws one figure, part by part from far to near. Where two parts meet, the outline of the later one is painted over, so
 * that a bent limb has one outline.
 */
final class BodyPainter {

    /** Part of the width of the body by which a limb lies behind its other side when it is drawn as the far one. */
    private static final double FAR = 0.8;

    private final Figure figure;
    private final Camera camera;
    private final Sheet sheet;
    private final List<String> hatched;
    private final Fill clothes;
    private final Set<String> painted = new LinkedHashSet<>();

    BodyPainter(Figure figure, Camera camera, Sheet sheet, List<String> hatched, Fill clothes) {
        this.figure = figure;
        this.camera = camera;
        this.sheet = sheet;
        this.hatched = hatched;
        this.clothes = clothes;
    }

    /** How near the viewer a part is; limbs beside the trunk are drawn after it. */
    double near(Part part) {
        double sum = 0;
        for (Capsule capsule : part.capsules()) {
            sum += camera.see(capsule.from().centre()).near()
                    + camera.see(capsule.to().centre()).near();
        }
        double mean = sum / (2 * part.capsules().size());
        return part.name().equals("torso") ? mean - 1 : mean;
    }

    void paint(Part part) {
        if (part.name().equals("head")) {
            head();
        } else {
            sheet.shape(part.capsules(), camera, fill(part.name()), Sheet.OUTLINE);
            if (hatched.contains(part.name())) {
                sheet.hatch(part.capsules(), camera);
            }
            for (Part other : figure.parts()) {
                if (painted.contains(other.name())) {
                    join(part, other);
                }
            }
        }
        painted.add(part.name());
    }

    private Fill fill(String name) {
        int dash = name.indexOf('-');
        if (dash < 0) {
            return clothes;
        }
        String side = name.substring(0, dash);
        boolean leg = name.endsWith("thigh") || name.endsWith("shank") || name.endsWith("foot");
        String root = leg ? "-hip" : "-shoulder";
        String other = side.equals("right") ? "left" : "right";
        Vector across = figure.joint(other + root)
                .centre()
                .minus(figure.joint(side + root).centre());
        double behind = across.dot(camera.viewer()) / across.length();
        boolean skin = name.endsWith("hand") || name.endsWith("forearm");
        return behind > FAR ? Fill.GREY : skin ? Fill.WHITE : clothes;
    }

    /** Paints the beginning of {@code below} over the part just drawn on it. */
    private void join(Part part, Part below) {
        String name = part.name();
        if (name.equals("torso")) {
            return;
        }
        String side = name.substring(0, name.indexOf('-'));
        if (below.name().equals("torso")) {
            if (name.endsWith("thigh")) {
                stub(side + "-hip", "waist", 0.45, 8.4, fill("torso"));
                stub(side + "-hip", side + "-seat", 1, 9, fill("torso"));
            } else if (name.endsWith("upper-arm")) {
                stub(side + "-shoulder", "neck", 0.3, 5.8, fill("torso"));
            }
            return;
        }
        if (!below.name().startsWith(side + "-")) {
            return;
        }
        Fill tone = fill(below.name());
        switch (name.substring(side.length() + 1) + "/" + below.name().substring(side.length() + 1)) {
            case "shank/thigh" -> stub(side + "-knee", side + "-hip", 0.2, 6.2, tone);
            case "thigh/shank" -> stub(side + "-knee", side + "-ankle", 0.2, 5.7, tone);
            case "foot/shank" -> stub(side + "-ankle", side + "-knee", 0.12, 4, tone);
            case "shank/foot" -> stub(side + "-ankle", side + "-heel", 0.5, 3.4, tone);
            case "forearm/upper-arm" -> stub(side + "-elbow", side + "-shoulder", 0.22, 4.6, tone);
            case "upper-arm/forearm" -> stub(side + "-elbow", side + "-wrist", 0.22, 4, tone);
            case "hand/forearm" -> stub(side + "-wrist", side + "-elbow", 0.18, 3.1, tone);
            case "forearm/hand" -> stub(side + "-wrist", side + "-hand", 0.2, 3, tone);
            default -> {}
        }
    }

    private void stub(String joint, String towards, double part, double radius, Fill fill) {
        Ball from = figure.joint(joint);
        Vector way = figure.joint(towards).centre().minus(from.centre());
        sheet.patch(List.of(new Capsule(from, new Ball(from.centre().plus(way, part), radius))), camera, fill);
    }

    /** Hair is black, the face is white and has a nose: it shows where the person looks. */
    private void head() {
        Vector centre = figure.joint("head").centre();
        Vector right = figure.face().cross(figure.crown());
        Ball hair = figure.joint("head");
        Ball face = new Ball(at(centre, right, 2.4, -2.8, 0), 8);
        Ball chin = new Ball(at(centre, right, 4, -7.6, 0), 4.2);
        Ball nose = new Ball(at(centre, right, 10.8, -3.2, 0), 1.5);
        Ball bridge = new Ball(at(centre, right, 9, -1, 0), 1.2);
        List<Capsule> features = List.of(new Capsule(face, chin), new Capsule(nose, bridge));
        List<Capsule> all = new ArrayList<>(features);
        all.add(new Capsule(hair, hair));
        sheet.shape(all, camera, Fill.BLACK, Sheet.OUTLINE);
        if (camera.viewer().dot(figure.crown()) > 0.9) {
            sheet.patch(features, camera, Fill.WHITE);
            sheet.patch(List.of(new Capsule(hair, hair)), camera, Fill.BLACK);
        } else if (camera.viewer().dot(figure.face()) > -0.45) {
            sheet.patch(features, camera, Fill.WHITE);
            eyes(centre, right);
        }
    }

    private void eyes(Vector centre, Vector right) {
        for (int side : new int[] {-1, 1}) {
            Vector eye = at(centre, right, 7.4, -1.6, 3.6 * side);
            if (eye.minus(centre).dot(camera.viewer()) > 2.5) {
                Ball dot = new Ball(eye, 1.15);
                sheet.patch(List.of(new Capsule(dot, dot)), camera, Fill.BLACK);
            }
        }
    }

    private Vector at(Vector centre, Vector right, double ahead, double up, double aside) {
        return centre.plus(figure.face(), ahead).plus(figure.crown(), up).plus(right, aside);
    }
}
