package org.sciatica.vocabulary;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The six groups of a request, in the order in which they are written. */
public enum InputGroup {
    SYMPTOMS,
    TESTS,
    CONTRAINDICATIONS,
    DIAGNOSES,
    CIRCUMSTANCES,
    MEASUREMENTS;

    private static final Map<String, InputGroup> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(InputGroup::code, Function.identity()));

    private final String code = Codes.of(this);

    /** The group of this code. */
    public static Optional<InputGroup> of(String code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    public String code() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }
}
