package org.sciatica.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sciatica.rules.Given.given;
import static org.sciatica.rules.Given.wellInRemission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sciatica.MeasuredFigure;
import org.sciatica.assessment.Assessment.Status;
import org.sciatica.catalogue.Catalogue;
import org.sciatica.catalogue.Intervention;
import org.sciatica.catalogue.InterventionGroup;
import org.sciatica.catalogue.Kind;
import org.sciatica.catalogue.Selection;
import org.sciatica.evidence.Conflict;
import org.sciatica.evidence.Evidence;
import org.sciatica.evidence.Statement;
import org.sciatica.logic.Condition;
import org.sciatica.logic.InputsOf;
import org.sciatica.logic.Walk;
import org.sciatica.logic.Witness;
import org.sciatica.rule.Outcome;
import org.sciatica.rule.Rule;
import org.sciatica.vocabulary.Implications;
import org.sciatica.vocabulary.Input;
import org.sciatica.words.Words;

/** Nothing is missing, nothing dangles, nothing is there twice. */
class CompletenessTest {

    private static final Path MAIN = Path.of("src/main/java/org/sciatica/rules");
    private static final Path TESTS = Path.of("src/test/java/org/sciatica/rules");

    private static final Assessor ASSESSOR = Assessor.standard();
    private final RuleSet ruleSet = ASSESSOR.ruleSet();
    private final Evidence evidence = ASSESSOR.evidence();
    private final Catalogue catalogue = ASSESSOR.catalogue();

    private static Set<String> classNames(Path folder, String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(suffix) && !name.equals("package-info.java"))
                    .map(name -> name.substring(0, name.length() - suffix.length()))
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void every_rule_class_is_in_the_table_of_contents_and_has_its_test() throws IOException {
        Set<String> written = classNames(MAIN, ".java");
        assertThat(ruleSet.classes())
                .extracting(ruleClass -> ruleClass.getClass().getSimpleName())
                .containsExactlyInAnyOrderElementsOf(written);
        assertThat(classNames(TESTS, "Test.java")).containsAll(written);
    }

    @Test
    void every_rule_cites_statements_and_conflicts_that_exist() {
        for (Rule rule : ruleSet.rules()) {
            assertThat(rule.statements()).as(rule.id()).isNotEmpty().doesNotHaveDuplicates();
            rule.statements().forEach(evidence::statement);
            assertThat(evidence.conflicts().map(Conflict::id)).as(rule.id()).containsAll(rule.conflicts());
        }
    }

    @Test
    void every_statement_is_cited_by_a_rule_or_says_why_not() {
        Set<String> cited = ruleSet.rules().stream()
                .flatMap(rule -> rule.statements().stream())
                .collect(Collectors.toSet());
        MeasuredFigure.record(
                "statements-unaccounted",
                evidence.statements()
                        .filter(statement -> statement.unusedBecause().isEmpty() != cited.contains(statement.id()))
                        .count());
        assertThat(evidence.statements())
                .allSatisfy(statement -> assertThat(statement.unusedBecause().isEmpty())
                        .as("%s is cited or gives its reason, and not both", statement.id())
                        .isEqualTo(cited.contains(statement.id())));
    }

    @Test
    void every_conflict_is_settled_by_a_rule() {
        Set<String> settled = ruleSet.rules().stream()
                .flatMap(rule -> rule.conflicts().stream())
                .collect(Collectors.toSet());
        MeasuredFigure.record(
                "conflicts-unsettled",
                evidence.conflicts()
                        .filter(conflict -> !settled.contains(conflict.id()))
                        .count());
        assertThat(evidence.conflicts())
                .allSatisfy(conflict -> assertThat(settled).contains(conflict.id()));
    }

    @Test
    void every_input_is_read_by_a_rule_or_implies_one_that_is() {
        Set<Input> read = EnumSet.noneOf(Input.class);
        ruleSet.rules().forEach(rule -> read.addAll(InputsOf.condition(rule.when(), ruleSet)));
        Implications.all().forEach(implication -> read.add(implication.special()));
        assertThat(read).containsExactlyInAnyOrder(Input.values());
    }

    @Test
    void every_intervention_can_be_reached_but_what_is_never_offered() {
        Set<InterventionGroup> never = Set.of(
                InterventionGroup.NEVER_FOLK_PROCEDURE,
                InterventionGroup.NEVER_NECK,
                InterventionGroup.NEVER_NEEDLES_OR_MANIPULATION);
        ASSESSOR.assess(wellInRemission().measured(Input.PAIN_SCORE, "0").findings()).interventions().values().stream()
                .flatMap(List::stream)
                .forEach(decision -> assertThat(decision.status())
                        .as(decision.intervention().code())
                        .isEqualTo(
                                decision.intervention().groups().stream().anyMatch(never::contains)
                                        ? Status.WITHHELD
                                        : Status.ALLOWED));
    }

    @Test
    void the_catalogue_holds_everything_the_documents_name() {
        assertThat(of(Kind.EXERCISE)).hasSize(67);
        assertThat(of(Kind.MASSAGE)).hasSize(9);
        assertThat(of(Kind.PHYSIOTHERAPY)).hasSize(12);
        assertThat(of(Kind.THERAPY)).hasSize(14);
        assertThat(of(Kind.PROGRAMME_MODULE)).hasSize(3);
        assertThat(of(Kind.MEDICAL_MEASURE)).hasSize(14);
        assertThat(of(Kind.EXAMINATION)).hasSize(12);
        assertThat(catalogue.all())
                .allSatisfy(intervention -> intervention.statements().forEach(evidence::statement));
    }

    private List<Intervention> of(Kind kind) {
        return catalogue.all().stream()
                .filter(intervention -> intervention.kind() == kind)
                .toList();
    }

    @Test
    void the_empty_chair_list_of_document_001_stays_empty() {
        assertThat(of(Kind.EXERCISE))
                .flatExtracting(Intervention::statements)
                .map(id -> evidence.statement(id.toString()))
                .filteredOn(statement -> statement.document().equals("001"))
                .extracting(Statement::lines)
                .noneMatch(lines -> Arrays.asList(lines.split("[, -]+")).contains("161"));
    }

    @Test
    void every_selection_and_every_group_selects_something() {
        for (Selection selection : Selection.values()) {
            assertThat(catalogue.all()).as(selection.code()).anyMatch(selection::includes);
        }
        Set<InterventionGroup> used = new HashSet<>();
        catalogue.all().forEach(intervention -> used.addAll(intervention.groups()));
        assertThat(used).containsExactlyInAnyOrder(InterventionGroup.values());
    }

    @Test
    void every_code_that_a_rule_names_is_of_the_right_kind() {
        for (Rule rule : ruleSet.rules()) {
            if (rule.then() instanceof Outcome.Advises advises) {
                assertThat(catalogue.get(advises.code()).kind()).isEqualTo(Kind.ADVICE);
            } else if (rule.then() instanceof Outcome.Refers refers) {
                assertThat(refers.codes())
                        .extracting(code -> catalogue.get(code).kind())
                        .containsAnyOf(Kind.MEDICAL_MEASURE, Kind.EXAMINATION, Kind.PROGRAMME_MODULE);
            } else if (rule.then() instanceof Outcome.SpeaksAgainst against) {
                against.codes().forEach(catalogue::get);
            }
        }
        Set<String> advised = ruleSet.concluding(Outcome.Advises.class).stream()
                .map(rule -> rule.then().code())
                .collect(Collectors.toSet());
        assertThat(of(Kind.ADVICE)).extracting(Intervention::code).containsExactlyInAnyOrderElementsOf(advised);
    }

    @Test
    void every_rule_can_be_told() {
        Words words = Words.in("en");
        assertThat(ruleSet.rules())
                .extracting(words::title)
                .doesNotHaveDuplicates()
                .allSatisfy(title -> assertThat(title).doesNotContain("{").isNotBlank());
    }

    @Test
    void every_example_makes_its_rule_hold() {
        for (Rule rule : ruleSet.rules()) {
            assertThat(RuleTruth.of(rule, Witness.of(rule.when(), ruleSet)))
                    .as(rule.id())
                    .isEqualTo(org.sciatica.logic.Truth.HOLDS);
        }
    }

    /** Only these read an open answer as the stricter one; the documents' table allows no other. */
    @Test
    void open_answers_are_presumed_in_three_places_only() {
        Set<String> presuming = new HashSet<>();
        for (Rule rule : ruleSet.rules()) {
            new Walk(ruleSet) {
                private String name = rule.id();

                @Override
                protected void leaf(Condition.Leaf node) {}

                @Override
                protected void inner(Condition node, List<Condition> parts) {
                    if (node instanceof Condition.Presumed) {
                        presuming.add(name);
                    }
                    if (node instanceof Condition.Named named) {
                        String outer = name;
                        name = named.code();
                        super.inner(node, parts);
                        name = outer;
                    } else if (!(node instanceof Condition.TriageAtLeast || node instanceof Condition.PhaseIs)) {
                        super.inner(node, parts);
                    }
                }
            }.through(rule.when());
        }
        MeasuredFigure.record("presumptions", presuming.size());
        assertThat(presuming).containsExactlyInAnyOrder("undiagnosed", "fresh-attack", "unanswered-red-flag");
    }

    @Test
    void the_fingerprint_is_stable_and_tells_rule_sets_apart() {
        String own = Fingerprint.of(ruleSet, catalogue, evidence);
        assertThat(own).hasSize(64).isEqualTo(Fingerprint.of(RuleSet.standard(), Catalogue.load(), Evidence.load()));
        RuleSet fewer =
                new RuleSet(ruleSet.classes().subList(0, ruleSet.classes().size() - 1));
        assertThat(Fingerprint.of(fewer, catalogue, evidence)).isNotEqualTo(own);
    }

    @Test
    void nothing_known_is_no_self_care() {
        Assessment nothing = ASSESSOR.assess(given().findings());
        assertThat(nothing.triage().level()).isEqualTo(org.sciatica.vocabulary.TriageLevel.SEE_DOCTOR);
        assertThat(nothing.interventions().values().stream().flatMap(List::stream))
                .noneMatch(decision -> decision.status() == Status.ALLOWED);
    }
}
