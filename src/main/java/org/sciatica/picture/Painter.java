package org.sciatica.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws one scene: things, people, hands and arrows, from far to near. */
final class Painter {

    private record Item(int layer, double near, Runnable painting) {}

    private static final int HANDS = 5;
    private static final int ARROWS = 9;

    private final Scene scene;
    private final Sheet sheet;
    private final @Nullable Side letter;

    Painter(Scene scene, Sheet sheet, @Nullable Side letter) {
        this.scene = scene;
        this.sheet = sheet;
        this.letter = letter;
    }

    void paint() {
        List<Item> items = new ArrayList<>();
        ThingPainter things = new ThingPainter(scene.camera(), sheet);
        scene.props().forEach(prop -> items.add(new Item(prop.order(), 0, () -> things.paint(prop))));
        for (int i = 0; i < scene.figures().size(); i++) {
            Figure figure = scene.figures().get(i);
            List<String> hatched = i == 0 ? scene.frame().treated() : List.of();
            BodyPainter body = new BodyPainter(
                    figure,
                    scene.camera(),
                    sheet,
                    hatched,
                    clothes(scene.poses().get(i)));
            for (Part part : figure.parts()) {
                items.add(new Item(part.layer(), body.near(part), () -> body.paint(part)));
            }
        }
        scene.frame()
                .hands()
                .forEach(hand -> items.add(new Item(HANDS, 0, () -> things.paint(hand, scene.origin(hand.on())))));
        scene.frame()
                .arrows()
                .forEach(arrow -> items.add(new Item(ARROWS, 0, () -> things.paint(arrow, scene.origin(arrow.on())))));
        scene.frame().marked().forEach(joint -> items.add(new Item(ARROWS, 0, () -> dot(joint))));
        items.sort(Comparator.comparingInt(Item::layer).thenComparingDouble(Item::near));
        items.forEach(item -> item.painting().run());
        if (letter != null) {
            scene.letterPlace().ifPresent(place -> letter(letter, place));
        }
    }

    private void dot(String joint) {
        Vector centre = scene.origin(joint);
        Ball ring = new Ball(centre, 4.4);
        Ball dot = new Ball(centre, 3);
        sheet.patch(List.of(new Capsule(ring, ring)), scene.camera(), Fill.WHITE);
        sheet.patch(List.of(new Capsule(dot, dot)), scene.camera(), Fill.BLACK);
    }

    private static Fill clothes(Pose pose) {
        return pose.clothes() == null ? Fill.WHITE : pose.clothes();
    }

    /** The letter of the side, upright in a mirrored drawing too. */
    private void letter(Side side, Vector place) {
        double[] at = sheet.point(scene.camera().see(place));
        sheet.out().box(at[0] - 15, at[1] - 15, 30, 30, 0, Fill.WHITE, 3);
        sheet.out().label(side.letter(), at[0], at[1]);
    }
}
