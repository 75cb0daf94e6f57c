package org.sciatica.secondopinion;

import java.util.stream.Stream;

/** Whether something holds of a patient; ordered, so that "any" is the greatest and "all" the least. */
enum Known {
    NO,
    OPEN,
    YES;

    static Known any(Stream<Known> parts) {
        return parts.max(Known::compareTo).orElse(NO);
    }

    static Known all(Stream<Known> parts) {
        return parts.min(Known::compareTo).orElse(YES);
    }

    Known not() {
        return switch (this) {
            case NO -> YES;
            case OPEN -> OPEN;
            case YES -> NO;
        };
    }
}
