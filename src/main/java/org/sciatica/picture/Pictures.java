package org.sciatica.picture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sciatica.data.YamlResource;

/** All drawings, by the code of the intervention they show. */
public final class Pictures {

    private static final List<String> FILES =
            List.of("lying", "kneeling-and-sitting", "standing", "moving", "clinic", "massage");

    private final Map<String, Pose> poses;
    private final Map<String, List<Prop>> sets;
    private final Map<String, Drawing> drawings = new LinkedHashMap<>();

    private record PropSet(List<Prop> parts) {}

    private Pictures(Map<String, Pose> poses, Map<String, PropSet> sets) {
        this.poses = poses;
        this.sets = new LinkedHashMap<>();
        sets.forEach((name, set) -> this.sets.put(name, set.parts()));
    }

    /** Reads the drawings from the class path. */
    public static Pictures load() {
        Pictures pictures = new Pictures(
                YamlResource.map("pictures/poses.yaml", Pose.class),
                YamlResource.map("pictures/props.yaml", PropSet.class));
        for (String file : FILES) {
            YamlResource.map("pictures/" + file + ".yaml", Drawing.class).forEach((code, drawing) -> {
                if (pictures.drawings.put(code, drawing) != null) {
                    throw new IllegalStateException("Two drawings of " + code);
                }
            });
        }
        return pictures;
    }

    /** The codes of the interventions that have a drawing. */
    public Set<String> codes() {
        return drawings.keySet();
    }

    /**
     * The drawing as SVG, 600 by 300 units.
     *
     * @param code one of {@link #codes()}
     * @param side the side that is treated, marked by its letter; when null the right side is drawn and nothing marked
     * @param title the name of the intervention
     * @param description the drawing in words
     */
    public String svg(String code, @Nullable Side side, String title, String description) {
        SvgWriter out = new SvgWriter();
        out.open("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox", "0 0 600 300", "role", "img");
        out.open("title").text(title).close();
        out.open("desc").text(description).close();
        new DrawingPainter(drawing(code), scenes(code), side, out).paint();
        out.close();
        return out.written();
    }

    private Drawing drawing(String code) {
        return Objects.requireNonNull(drawings.get(code), () -> "No drawing of " + code);
    }

    /** Everything in its place, frame by frame. */
    List<Scene> scenes(String code) {
        Drawing drawing = drawing(code);
        return drawing.frames().stream()
                .map(frame -> Scene.of(drawing, frame, poses, sets))
                .toList();
    }
}
