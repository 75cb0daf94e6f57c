package org.sciatica.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The drawing of one intervention.
 *
 * @param view azimuth and elevation, see {@link Camera}
 * @param both whether one goes to and fro between the frames
 * @param closer whether the second frame shows the first one closer, and not another position
 * @param props what stands in every frame
 * @param frames start, end and what lies between
 */
record Drawing(
        List<Double> view, @Nullable Boolean both, @Nullable Boolean closer, List<Prop> props, List<Frame> frames) {

    @SuppressWarnings("NullAway") // an absent key of the file arrives as null
    public Drawing {
        props = props == null ? List.of() : List.copyOf(props);
        frames = List.copyOf(frames);
    }
}
