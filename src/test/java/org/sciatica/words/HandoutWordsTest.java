package org.sciatica.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sciatica.assessment.BlindSpot;
import org.sciatica.assessment.RuleSet;
import org.sciatica.catalogue.Catalogue;
import org.sciatica.catalogue.Intervention;
import org.sciatica.catalogue.Kind;
import org.sciatica.catalogue.PhaseNeeded;
import org.sciatica.rule.Outcome;
import org.sciatica.rule.Rule;
import org.sciatica.vocabulary.TriageLevel;

/** Nothing that a handout may have to tell lacks words, and no word is left over. */
class HandoutWordsTest {

    private final HandoutWords words = HandoutWords.in("en");
    private final RuleSet ruleSet = RuleSet.standard();

    private static <T> Set<String> codes(Stream<T> of, Function<T, String> code) {
        return of.map(code).collect(Collectors.toSet());
    }

    @Test
    void every_rule_that_sends_to_a_doctor_now_has_its_sign() {
        assertThat(words.signs())
                .containsOnlyKeys(codes(
                        ruleSet.concluding(Outcome.RaisesTriage.class).stream()
                                .filter(raises -> raises.then().level().seeDoctorNow())
                                .map(RuleSet.Concluding::rule),
                        Rule::id));
    }

    @Test
    void every_gate_has_its_reason_and_what_it_leaves_out() {
        assertThat(words.reasons())
                .containsOnlyKeys(
                        codes(ruleSet.concluding(Outcome.Gate.class).stream().map(RuleSet.Concluding::rule), Rule::id));
        assertThat(words.groups())
                .containsOnlyKeys(codes(
                        ruleSet.concluding(Outcome.Gate.class).stream(),
                        gate -> gate.then().selection().code()));
    }

    /** The exception is one intervention: the only one of its kind that no phase bars. */
    @Test
    void a_group_that_names_an_exception_can_be_told_without_it() {
        assertThat(words.groupsWithoutException())
                .containsOnlyKeys(codes(
                        words.groups().entrySet().stream()
                                .filter(group -> group.getValue().contains("resting position with your legs on a chair")
                                        || group.getValue().contains("other than the gentle")),
                        Map.Entry::getKey));
        assertThat(Catalogue.load().all())
                .filteredOn(item -> (item.kind() == Kind.EXERCISE || item.kind() == Kind.MASSAGE)
                        && item.phase() == PhaseNeeded.ANY)
                .extracting(Intervention::code)
                .containsExactly("step-position-rest", "relaxing-massage");
    }

    @Test
    void every_level_and_every_blind_spot_is_told() {
        assertThat(words.titles()).containsOnlyKeys(codes(Arrays.stream(TriageLevel.values()), TriageLevel::code));
        assertThat(words.notCovered()).containsOnlyKeys(codes(Arrays.stream(BlindSpot.values()), BlindSpot::code));
    }

    /** It is written into a style sheet, where nothing escapes it. */
    @Test
    void the_footer_holds_nothing_that_ends_a_string() {
        assertThat(words.text("footer")).doesNotContain("\"", "'", "\\", "<", "&", "\n");
    }

    @Test
    void a_missing_word_is_an_error() {
        assertThatThrownBy(() -> words.text("nothing")).hasMessageContaining("nothing");
    }
}
