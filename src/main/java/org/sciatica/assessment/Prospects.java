package org.sciatica.assessment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sciatica.logic.Completions;
import org.sciatica.logic.Conditions;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Phase;
import org.sciatica.vocabulary.TriageLevel;

/** What the completions of a patient's open answers could still bring: exact, not estimated. */
final class Prospects {

    private static final List<TriageLevel> HIGHEST_FIRST = Arrays.stream(TriageLevel.values())
            .sorted(Comparator.reverseOrder())
            .toList();

    private final Map<TriageLevel, Completions> atLeast = new EnumMap<>(TriageLevel.class);
    private final Map<TriageLevel, Completions> below = new EnumMap<>(TriageLevel.class);
    private final Map<Phase, Completions> phases = new EnumMap<>(Phase.class);

    Prospects(RuleSet ruleSet) {
        for (TriageLevel level : TriageLevel.values()) {
            if (level != TriageLevel.SELF_CARE) {
                atLeast.put(level, new Completions(Conditions.triageAtLeast(level), ruleSet));
                below.put(level, new Completions(Conditions.none(Conditions.triageAtLeast(level)), ruleSet));
            }
        }
        for (Phase phase : List.of(Phase.EXACERBATION, Phase.REMISSION)) {
            phases.put(phase, new Completions(Conditions.phaseIs(phase), ruleSet));
        }
        phases.put(
                Phase.UNDETERMINED,
                new Completions(
                        Conditions.none(Conditions.phaseIs(Phase.EXACERBATION), Conditions.phaseIs(Phase.REMISSION)),
                        ruleSet));
    }

    /** Whether a completion reaches this level or a higher one. */
    boolean canReach(TriageLevel level, Findings findings) {
        return can(atLeast.get(level), findings, true);
    }

    /** Whether a completion stays below this level. */
    boolean canStayBelow(TriageLevel level, Findings findings) {
        return can(below.get(level), findings, false);
    }

    /** Whether a completion gives this phase. */
    boolean canBe(Phase phase, Findings findings) {
        return can(phases.get(phase), findings, false);
    }

    /** The highest level that a completion reaches. */
    TriageLevel highest(Findings findings) {
        for (TriageLevel level : HIGHEST_FIRST) {
            if (canReach(level, findings)) {
                return level;
            }
        }
        throw new IllegalStateException("no level can be reached");
    }

    private static boolean can(@Nullable Completions completions, Findings findings, boolean otherwise) {
        return completions == null ? otherwise : completions.canHold(findings);
    }
}
