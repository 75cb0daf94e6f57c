package org.sciatica.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One frame with everything in its place: bodies posed, things set up, seen by a camera. */
record Scene(Frame frame, Camera camera, List<Figure> figures, List<Pose> poses, List<Prop> props) {

    static Scene of(Drawing drawing, Frame frame, Map<String, Pose> named, Map<String, List<Prop>> sets) {
        List<Figure> figures = new ArrayList<>();
        List<Pose> poses = new ArrayList<>();
        for (Pose given : frame.people()) {
            Pose pose = complete(given, named);
            poses.add(pose);
            figures.add(new Figure(
                    pose, figures.isEmpty() ? Map.of() : figures.get(0).joints()));
        }
        List<Prop> props = new ArrayList<>();
        drawing.props().forEach(prop -> add(props, prop, sets));
        frame.props().forEach(prop -> add(props, prop, sets));
        Camera camera = Camera.of(frame.view() == null ? drawing.view() : frame.view());
        return new Scene(frame, camera, figures, poses, props);
    }

    private static Pose complete(Pose pose, Map<String, Pose> named) {
        if (pose.like() == null) {
            return pose.over(NOTHING);
        }
        Pose base = Objects.requireNonNull(named.get(pose.like()), () -> "No pose " + pose.like());
        return pose.over(complete(base, named));
    }

    private static final Pose NOTHING = new Pose(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    private static void add(List<Prop> props, Prop prop, Map<String, List<Prop>> sets) {
        if (prop.use() == null) {
            props.add(prop);
            return;
        }
        List<Prop> set = Objects.requireNonNull(sets.get(prop.use()), () -> "No things " + prop.use());
        set.forEach(part -> add(props, part.movedBy(prop.place(), prop.layer()), sets));
    }

    /** Where the letter of the side stands, if there is one. */
    Optional<Vector> letterPlace() {
        String joint = frame.letter();
        List<Double> by = frame.letterBy();
        return joint == null
                ? Optional.empty()
                : Optional.of(origin(joint).plus(by == null ? Vector.ZERO : Vector.of(by)));
    }

    /** The place a name and an offset stand for; without a name the offset counts from the middle of everything. */
    Vector origin(@Nullable String joint) {
        return joint == null ? Vector.ZERO : figures.get(0).joint(joint).centre();
    }
}
