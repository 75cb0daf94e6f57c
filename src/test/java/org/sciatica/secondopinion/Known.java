package org.sciatica.secondopinion;

import java.util.List;
import java.util.function.Function;

/** Whether something holds of a patient; ordered, so that "any" is the greatest and "all" the least. */
enum Known {
    NO,
    OPEN,
    YES;

    /** The greatest of these; a loop, as millions are asked for. */
    static <T> Known any(List<T> parts, Function<T, Known> value) {
        Known greatest = NO;
        for (T part : parts) {
            Known known = value.apply(part);
            greatest = known.compareTo(greatest) > 0 ? known : greatest;
        }
        return greatest;
    }

    /** The least of these. */
    static <T> Known all(List<T> parts, Function<T, Known> value) {
        Known least = YES;
        for (T part : parts) {
            Known known = value.apply(part);
            least = known.compareTo(least) < 0 ? known : least;
        }
        return least;
    }

    Known not() {
        return switch (this) {
            case NO -> YES;
            case OPEN -> OPEN;
            case YES -> NO;
        };
    }
}
