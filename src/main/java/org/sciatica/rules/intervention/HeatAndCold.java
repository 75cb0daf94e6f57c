package org.sciatica.rules.intervention;

import static org.sciatica.catalogue.Selection.HEAT_AND_COLD;
import static org.sciatica.catalogue.Selection.HEAT_APPLICATIONS;
import static org.sciatica.logic.Conditions.all;
import static org.sciatica.logic.Conditions.anyPresent;
import static org.sciatica.logic.Conditions.present;
import static org.sciatica.rule.Outcome.forbid;
import static org.sciatica.rule.Rule.rule;
import static org.sciatica.rule.Terms.RAISED_TEMPERATURE;
import static org.sciatica.vocabulary.Input.CHILLS;
import static org.sciatica.vocabulary.Input.DIABETES_MELLITUS;
import static org.sciatica.vocabulary.Input.DRY_PEELING_SKIN;
import static org.sciatica.vocabulary.Input.FOOT_ULCER;
import static org.sciatica.vocabulary.Input.FOOT_WEAKNESS;
import static org.sciatica.vocabulary.Input.LEG_NUMBNESS;
import static org.sciatica.vocabulary.Input.LOCAL_SWELLING;
import static org.sciatica.vocabulary.Input.POST_INJECTION_SUPPURATION;
import static org.sciatica.vocabulary.Input.PURULENT_DISCHARGE;
import static org.sciatica.vocabulary.Input.SACRAL_NUMBNESS;
import static org.sciatica.vocabulary.Input.SADDLE_ANAESTHESIA;
import static org.sciatica.vocabulary.Input.SKIN_REDNESS;

import java.util.List;
import org.sciatica.rule.Rule;
import org.sciatica.rule.RuleClass;

/** When warmth harms, and when the skin cannot tell. */
public final class HeatAndCold implements RuleClass {

    @Override
    public List<Rule> rules() {
        return List.of(
                rule("heat-raised-temperature")
                        .defaultsFrom("D001-115", "D000-122")
                        .when(RAISED_TEMPERATURE)
                        .then(forbid(HEAT_APPLICATIONS))
                        .resolving("C-44"),
                rule("heat-inflammation")
                        .defaultsFrom("D001-025", "D001-115", "D000-122")
                        .when(anyPresent(SKIN_REDNESS, LOCAL_SWELLING, CHILLS))
                        .then(forbid(HEAT_APPLICATIONS))
                        .resolving("C-44"),
                rule("heat-pus")
                        .defaultsFrom("D000-123", "D001-017", "D000-122")
                        .when(anyPresent(PURULENT_DISCHARGE, POST_INJECTION_SUPPURATION))
                        .then(forbid(HEAT_APPLICATIONS))
                        .resolving("C-44"),
                rule("heat-diabetic-foot")
                        .defaultsFrom("D004-047", "D004-048", "D000-122")
                        .when(all(
                                present(DIABETES_MELLITUS),
                                anyPresent(FOOT_ULCER, DRY_PEELING_SKIN, FOOT_WEAKNESS, LEG_NUMBNESS)))
                        .then(forbid(HEAT_APPLICATIONS))
                        .resolving("C-44"),
                rule("numb-skin")
                        .defaultsFrom("D003-005", "D003-006")
                        .when(anyPresent(LEG_NUMBNESS, SACRAL_NUMBNESS, SADDLE_ANAESTHESIA))
                        .then(forbid(HEAT_AND_COLD))
                        .resolving("C-44"));
    }
}
