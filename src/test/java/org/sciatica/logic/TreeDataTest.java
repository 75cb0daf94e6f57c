package org.sciatica.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sciatica.logic.Conditions.absent;
import static org.sciatica.logic.Conditions.all;
import static org.sciatica.logic.Conditions.anyPresent;
import static org.sciatica.logic.Conditions.atLeast;
import static org.sciatica.logic.Conditions.named;
import static org.sciatica.logic.Conditions.none;
import static org.sciatica.logic.Conditions.phaseIs;
import static org.sciatica.logic.Conditions.positive;
import static org.sciatica.logic.Conditions.present;
import static org.sciatica.logic.Conditions.presumed;
import static org.sciatica.logic.Conditions.reported;
import static org.sciatica.logic.Conditions.triageAtLeast;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sciatica.logic.TreeData.Bound;
import org.sciatica.logic.TreeData.Name;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.Phase;
import org.sciatica.vocabulary.TriageLevel;

class TreeDataTest {

    private static final Definitions DEFINITIONS = new Definitions() {
        @Override
        public Condition phaseIs(Phase phase) {
            return present(Input.FOOT_DROP);
        }

        @Override
        public Condition triageAtLeast(TriageLevel level) {
            return present(Input.COLD_LEG);
        }
    };

    @Test
    void every_node_is_a_map_with_the_key_of_its_kind() {
        Condition chills = present(Input.CHILLS);
        Map<String, Object> chillsAsData = Map.of("present", "chills");
        assertThat(TreeData.of(chills)).isEqualTo(chillsAsData);
        assertThat(TreeData.of(positive(Input.LASEGUE))).isEqualTo(Map.of("present", "lasegue"));
        assertThat(TreeData.of(absent(Input.CHILLS))).isEqualTo(Map.of("absent", "chills"));
        assertThat(TreeData.of(atLeast(Input.PAIN_SCORE, "7")))
                .isEqualTo(Map.of("atLeast", new Bound("pain-score", "7")));
        assertThat(TreeData.of(Conditions.atMost(Input.PAIN_SCORE, "6")))
                .isEqualTo(Map.of("atMost", new Bound("pain-score", "6")));
        assertThat(TreeData.of(all(chills))).isEqualTo(Map.of("all", List.of(chillsAsData)));
        assertThat(TreeData.of(anyPresent(Input.CHILLS))).isEqualTo(Map.of("any", List.of(chillsAsData)));
        assertThat(TreeData.of(none(chills))).isEqualTo(Map.of("none", List.of(chillsAsData)));
        assertThat(TreeData.of(phaseIs(Phase.REMISSION))).isEqualTo(Map.of("phaseIs", "remission"));
        assertThat(TreeData.of(triageAtLeast(TriageLevel.URGENT))).isEqualTo(Map.of("triageAtLeast", "urgent"));
        assertThat(TreeData.of(presumed(chills))).isEqualTo(Map.of("presumed", chillsAsData));
        assertThat(TreeData.of(reported(chills))).isEqualTo(Map.of("reported", chillsAsData));
        assertThat(TreeData.of(named("cold", chills))).isEqualTo(Map.of("named", new Name("cold", chillsAsData)));
    }

    @Test
    void the_inputs_of_a_tree_are_those_of_every_node_below() {
        Condition everyKind = all(
                absent(Input.CHILLS),
                atLeast(Input.PAIN_SCORE, "7"),
                Conditions.atMost(Input.AGE_YEARS, "16"),
                none(present(Input.SADDLE_ANAESTHESIA)),
                Conditions.any(List.of(present(Input.LEG_PARALYSIS))),
                phaseIs(Phase.REMISSION),
                triageAtLeast(TriageLevel.URGENT),
                presumed(present(Input.MYELOMA)),
                reported(present(Input.MALIGNANCY)),
                named("pregnant", present(Input.PREGNANCY)));
        assertThat(InputsOf.condition(everyKind, DEFINITIONS))
                .isEqualTo(Set.of(
                        Input.CHILLS,
                        Input.PAIN_SCORE,
                        Input.AGE_YEARS,
                        Input.SADDLE_ANAESTHESIA,
                        Input.LEG_PARALYSIS,
                        Input.FOOT_DROP,
                        Input.COLD_LEG,
                        Input.MYELOMA,
                        Input.MALIGNANCY,
                        Input.PREGNANCY));
    }
}
