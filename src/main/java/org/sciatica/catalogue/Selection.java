package org.sciatica.catalogue;

import static org.sciatica.catalogue.InterventionGroup.ASK_A_DOCTOR;
import static org.sciatica.catalogue.InterventionGroup.COLD;
import static org.sciatica.catalogue.InterventionGroup.HEAT;
import static org.sciatica.catalogue.InterventionGroup.MIND_BODY_PRACTICE;
import static org.sciatica.catalogue.InterventionGroup.POOL;
import static org.sciatica.catalogue.InterventionGroup.RELIEF_POSITION;
import static org.sciatica.catalogue.InterventionGroup.TRACTION;
import static org.sciatica.catalogue.InterventionGroup.WARM_WATER_OR_WRAP;
import static org.sciatica.catalogue.Kind.EXERCISE;
import static org.sciatica.catalogue.Kind.PHYSIOTHERAPY;
import static org.sciatica.catalogue.Kind.PROGRAMME_MODULE;

import java.util.function.Predicate;
import org.sciatica.vocabulary.Codes;

/** What a gate applies to: every intervention that can be allowed and is described here, new ones included. */
public enum Selection {
    EVERYTHING(i -> true),

    EXERCISES_IN_REMISSION(i -> i.is(EXERCISE) && needsRemission(i)),
    MASSAGE_IN_REMISSION(i -> i.is(Kind.MASSAGE) && needsRemission(i)),
    TRACTION_IN_REMISSION(i -> i.is(PHYSIOTHERAPY) && needsRemission(i)),
    THERAPIES_IN_REMISSION(i -> i.is(Kind.THERAPY) && needsRemission(i)),
    MODULES_IN_REMISSION(i -> i.is(PROGRAMME_MODULE) && needsRemission(i)),

    GYMNASTICS(
            i -> (i.is(EXERCISE) && !i.isIn(RELIEF_POSITION)) || i.isIn(MIND_BODY_PRACTICE) || i.is(PROGRAMME_MODULE)),
    MASSAGE(i -> i.is(Kind.MASSAGE)),
    VIGOROUS_STROKES(i -> i.isIn(InterventionGroup.VIGOROUS_STROKES)),
    PHYSIOTHERAPY_PROCEDURES(i -> i.is(PHYSIOTHERAPY)),
    HEAT_APPLICATIONS(i -> i.isIn(HEAT)),
    HEAT_AND_COLD(i -> i.isIn(HEAT) || i.isIn(COLD)),
    TRACTION_PROCEDURES(i -> i.isIn(TRACTION)),
    UNSUITABLE_IN_PREGNANCY(
            i -> i.startsFrom(StartPosition.SUPINE) || i.startsFrom(StartPosition.PRONE) || i.isIn(WARM_WATER_OR_WRAP)),

    STRAIGHT_LEG_RAISES(i -> i.isIn(InterventionGroup.STRAIGHT_LEG_RAISE)),
    FOOT_BENDING(i -> i.isIn(InterventionGroup.FOOT_BENDING)),
    SITTING_UP(i -> i.isIn(InterventionGroup.SITTING_UP)),
    FORWARD_BENDS(i -> i.isIn(InterventionGroup.FORWARD_BEND)),
    SIDE_BENDS(i -> i.isIn(InterventionGroup.SIDE_BEND)),
    SQUATS(i -> i.isIn(InterventionGroup.SQUAT)),

    STARTS_SUPINE(i -> i.startsFrom(StartPosition.SUPINE)),
    STARTS_PRONE(i -> i.startsFrom(StartPosition.PRONE)),
    STARTS_SIDE_LYING(i -> i.startsFrom(StartPosition.SIDE_LYING)),
    STARTS_SITTING(i -> i.startsFrom(StartPosition.SITTING)),
    STARTS_STANDING(i -> i.startsFrom(StartPosition.STANDING)),
    STARTS_KNEELING(i -> i.startsFrom(StartPosition.KNEELING)),
    STARTS_QUADRUPED(i -> i.startsFrom(StartPosition.QUADRUPED)),

    HOME_EXERCISES(i -> i.is(EXERCISE)
            && !i.isIn(RELIEF_POSITION)
            && !i.isIn(POOL)
            && (i.supervision() == Supervision.HOME || i.supervision() == Supervision.PRESCRIBED)),
    GUIDED_EXERCISES(i -> i.is(PROGRAMME_MODULE)
            || (i.is(EXERCISE)
                    && (i.isIn(POOL)
                            || i.supervision() == Supervision.SUPERVISED
                            || i.supervision() == Supervision.CLINIC))),
    SPORT(i -> i.isIn(InterventionGroup.SPORT)),
    SPECIALIST_MEASURES(i -> i.isIn(InterventionGroup.SPECIALIST)),
    AFTER_ASKING_A_DOCTOR(i -> i.isIn(ASK_A_DOCTOR)),
    MODULE_2(i -> belongsToModule(i, 2)),
    MODULE_3(i -> belongsToModule(i, 3)),

    NEEDLES_AND_MANIPULATION(i -> i.isIn(InterventionGroup.NEVER_NEEDLES_OR_MANIPULATION)),
    FOLK_PROCEDURES(i -> i.isIn(InterventionGroup.NEVER_FOLK_PROCEDURE)),
    NECK_EXERCISES(i -> i.isIn(InterventionGroup.NEVER_NECK));

    private final String code = Codes.of(this);
    private final Predicate<Intervention> applies;

    Selection(Predicate<Intervention> applies) {
        this.applies = applies;
    }

    private static boolean needsRemission(Intervention intervention) {
        return intervention.phase() == PhaseNeeded.REMISSION;
    }

    private static boolean belongsToModule(Intervention intervention, int module) {
        Integer own = intervention.module();
        return own != null && own == module;
    }

    public String code() {
        return code;
    }

    /** Whether the selection takes in this intervention. */
    public boolean includes(Intervention intervention) {
        return intervention.kind().canBeAllowed() && applies.test(intervention);
    }

    @Override
    public String toString() {
        return code;
    }
}
