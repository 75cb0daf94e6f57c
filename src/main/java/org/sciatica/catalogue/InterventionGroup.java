package org.sciatica.catalogue;

import org.sciatica.vocabulary.Codes;

/** Groups that the data names: those of the tests, of heat and cold, of who has to be there, of what is never offered. */
public enum InterventionGroup {
    STRAIGHT_LEG_RAISE,
    FOOT_BENDING,
    SITTING_UP,
    FORWARD_BEND,
    SIDE_BEND,
    SQUAT,
    SPORT,
    POOL,
    TRACTION,
    RELIEF_POSITION,
    HEAT,
    COLD,
    WARM_WATER_OR_WRAP,
    VIGOROUS_STROKES,
    SPECIALIST,
    ASK_A_DOCTOR,
    MIND_BODY_PRACTICE,
    NEVER_NEEDLES_OR_MANIPULATION,
    NEVER_FOLK_PROCEDURE,
    NEVER_NECK;

    private final String code = Codes.of(this);

    public String code() {
        return code;
    }

    @Override
    public String toString() {
        return code;
    }
}
