package org.sciatica.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.javabdd.BDD;
import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sciatica.assessment.Assessor;
import org.sciatica.assessment.RuleById;
import org.sciatica.proof.RequestText;
import org.sciatica.proof.Verdict;
import org.sciatica.release.Comparison.Move;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.TriageLevel;

/** Mistakes made on purpose are found, each with a patient whom it hits; what changes nothing is let through. */
class ComparisonTest {

    private static final String NOTHING_SAID =
            "# Changelog\n\n## 1.1.0, not released\n\n### Clinical\n\n- New words.\n";

    private final String written = RuleSetFile.ofThisBuild();

    private Comparison with(String changed) {
        assertThat(changed).isNotEqualTo(written);
        return Comparison.of(DecidingRules.read(written), DecidingRules.read(changed));
    }

    /** The rule set with one rule written otherwise. */
    private String otherwise(String rule, String from, String to) {
        return written.lines()
                .map(line -> line.startsWith("{\"id\":\"" + rule + "\"") ? line.replace(from, to) : line)
                .collect(Collectors.joining("\n"));
    }

    /** The rule set without a rule, which must not be its last one. */
    private String without(String rule) {
        return written.lines()
                .filter(line -> !line.startsWith("{\"id\":\"" + rule + "\""))
                .map(line -> line.replace("\"" + rule + "\",", ""))
                .collect(Collectors.joining("\n"));
    }

    private static Move only(Comparison comparison, String kind) {
        List<Move> found = comparison.moves().stream()
                .filter(move -> move.kind().equals(kind))
                .toList();
        assertThat(found).as(kind).isNotEmpty();
        return found.get(0);
    }

    /** It fails the build with a request and the line that is wanted; the line lets it pass. */
    private static void isHeldUpUntilNamed(Comparison comparison, String name) {
        Set<String> leftOut = new Changelog(NOTHING_SAID).leavesOut(comparison.toBeNamed());
        assertThat(leftOut).containsExactly(name);
        String report = Report.of(comparison, leftOut);
        comparison.milder().forEach(move -> assertThat(report).contains(move.kind() + " (milder)"));
        assertThat(report).contains("- `" + name + "`: ");
        String said = NOTHING_SAID + "- `" + name + "` reaches fewer patients, because a clinician said so.\n";
        assertThat(new Changelog(said).leavesOut(comparison.toBeNamed())).isEmpty();
    }

    @Test
    void a_higher_threshold_for_fever_lowers_levels() {
        Comparison comparison = with(otherwise("fever", "\"38.0\"", "\"38.5\""));
        Move move = only(comparison, "triage: urgent -> see-doctor");
        assertThat(RequestText.of(move.patient())).isEqualTo("{\"measurements\":{\"temperature-celsius\":38.0}}");
        assertThat(move.before().because()).containsExactly("fever");
        assertThat(Assessor.standard().assess(move.patient()).triage().level()).isEqualTo(TriageLevel.URGENT);
        assertThat(comparison.lowered()).isPositive();
        isHeldUpUntilNamed(comparison, "fever");
    }

    @Test
    void a_contraindication_that_is_dropped_allows_what_was_withheld() {
        Comparison comparison = with(without("massage-epilepsy"));
        Move move = only(comparison, "massage: withheld -> allowed");
        assertThat(move.patient().answered()).containsKey(Input.EPILEPSY);
        assertThat(comparison.lowered()).isZero();
        isHeldUpUntilNamed(comparison, "massage-epilepsy");
    }

    @Test
    void an_open_red_flag_that_is_read_as_absent_lowers_levels() {
        Comparison comparison = with(otherwise("unanswered-red-flag", "{\"presumed\":", "{\"reported\":"));
        Move move = only(comparison, "triage: see-doctor -> self-care");
        assertThat(move.patient().answered()).isEmpty();
        isHeldUpUntilNamed(comparison, "unanswered-red-flag");
    }

    @Test
    void a_gate_that_reads_an_open_red_flag_as_absent_allows_what_had_to_wait() {
        String gate = "{\"triageAtLeast\":\"urgent\"}";
        Comparison comparison = with(otherwise("red-flag-bars-treatment", gate, "{\"reported\":" + gate + "}"));
        assertThat(only(comparison, "massage: conditional -> allowed").before().because())
                .containsExactly("red-flag-bars-treatment");
        assertThat(comparison.lowered()).isZero();
        isHeldUpUntilNamed(comparison, "red-flag-bars-treatment");
    }

    @Test
    void an_intervention_that_leaves_a_gate_behind_is_held_up_by_its_own_name() {
        Comparison comparison = with(written.replace("\"massage-epilepsy\",\"massage", "\"massage"));
        assertThat(comparison.changes().rules()).isEmpty();
        assertThat(comparison.milder()).isNotEmpty();
        assertThat(comparison.toBeNamed()).contains("relaxing-massage");
    }

    @Test
    void a_stricter_rule_moves_states_and_needs_no_line() {
        Comparison comparison = with(otherwise("pain-score-7", "\"7\"", "\"6\""));
        assertThat(comparison.moves()).isNotEmpty();
        assertThat(comparison.milder()).isEmpty();
        assertThat(comparison.toBeNamed()).isEmpty();
    }

    @Test
    void the_same_in_other_words_moves_nothing() {
        String fever = "{\"atLeast\":{\"input\":\"temperature-celsius\",\"bound\":\"38.0\"}}";
        Comparison comparison = with(otherwise("fever", fever, "{\"none\":[{\"none\":[" + fever + "]}]}"));
        assertThat(comparison.moves()).isEmpty();
        assertThat(comparison.moved()).isZero();
        assertThat(comparison.changes().all()).isEmpty();
        assertThat(Report.of(comparison, Set.of())).endsWith("states compared, 0 moved");
    }

    @Test
    void an_input_that_implies_something_else_must_be_named_since_no_comparison_sees_it() {
        Comparison comparison = with(written.replace("\"implies\":[\"malignancy\"]", "\"implies\":[\"osteoporosis\"]"));
        assertThat(comparison.moves()).isEmpty();
        assertThat(comparison.toBeNamed()).containsExactly("myeloma");
    }

    @Test
    void a_rule_set_that_leaves_a_patient_without_a_level_is_refused() {
        assertThatThrownBy(() -> with(without("nothing-found")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no answer on triage for {\"symptoms\"");
    }

    @Test
    void what_moves_there_moves_back() {
        DecidingRules one = DecidingRules.read(written);
        DecidingRules other = DecidingRules.read(otherwise("fever", "\"38.0\"", "\"38.5\""));
        Comparison there = Comparison.of(one, other);
        Comparison back = Comparison.of(other, one);
        assertThat(back.moved()).isEqualTo(there.moved());
        assertThat(back.moves()).hasSameSizeAs(there.moves());
        assertThat(back.lowered()).isZero();
    }

    @Test
    void states_are_counted_exactly() {
        DecidingRules rules = DecidingRules.read(written);
        EveryState space = new EveryState(List.of(rules.rules()));
        BigInteger all = space.count(space.truth(true));
        long findings = List.of(Input.values()).stream()
                .filter(input -> !input.isMeasurement())
                .count();
        BigInteger ofFindings = BigInteger.valueOf(3).pow(Math.toIntExact(findings));
        // temperature: unknown, under 37.5, under 38, 38 and over; score: unknown and from 0, 1, 4, 7, 10;
        // days: unknown and from 0, 3; trimester: unknown or not; age: unknown, under 16, 16 and over
        assertThat(all).isEqualTo(ofFindings.multiply(BigInteger.valueOf(4 * 6 * 3 * 2 * 3)));
        Verdict<BDD> verdict = new Verdict<>(space, space.facts(), rules.rules());
        // one state of four is a measured fever
        assertThat(space.count(verdict.of(RuleById.in(rules.rules(), "fever")).holds())
                        .shiftLeft(2))
                .isEqualTo(all);
        BigInteger sum = BigInteger.ZERO;
        for (TriageLevel level : TriageLevel.values()) {
            sum = sum.add(space.count(verdict.levelIs(level)));
        }
        assertThat(sum).isEqualTo(all);
    }

    @Test
    void only_what_stands_under_clinical_of_the_version_that_is_not_released_counts() {
        Set<String> names = Set.of("fever");
        String before = "# Changelog\n\n## 1.1.0, not released\n\n### API\n\n- fever\n\n";
        assertThat(new Changelog(before + "## 1.0.0\n\n### Clinical\n\n- fever\n").leavesOut(names))
                .isNotEmpty();
        assertThat(new Changelog("## 1.0.0\n\n### Clinical\n\n- fever\n").leavesOut(names))
                .isNotEmpty();
        assertThat(new Changelog(NOTHING_SAID + "- hay-fever, fever-free\n").leavesOut(names))
                .isNotEmpty();
        assertThat(new Changelog(NOTHING_SAID + "- Fewer patients by `fever`.\n").leavesOut(names))
                .isEmpty();
        assertThat(new Changelog("").leavesOut(names)).isNotEmpty();
    }
}
