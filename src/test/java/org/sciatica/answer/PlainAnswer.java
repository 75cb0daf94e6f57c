package org.sciatica.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sciatica.assessment.Assessment;
import org.sciatica.assessment.Assessment.Decision;
import org.sciatica.assessment.Assessment.Status;
import org.sciatica.assessment.Assessor;
import org.sciatica.assessment.Fingerprint;
import org.sciatica.assessment.RuleSet;
import org.sciatica.catalogue.Kind;
import org.sciatica.catalogue.Supervision;
import org.sciatica.evidence.Conflict;
import org.sciatica.evidence.Statement;
import org.sciatica.logic.Condition;
import org.sciatica.rule.Rule;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.TriageLevel;
import org.sciatica.words.Words;

/** The plain mapping of an assessment to the records of the contract, for Jackson to write: what the fast writer must equal. */
public final class PlainAnswer {

    private final Words words;
    private final AssessmentAnswer.Provenance provenance;

    public PlainAnswer(Words words, Assessor assessor, String service) {
        this.words = words;
        this.provenance = new AssessmentAnswer.Provenance(
                service,
                new AssessmentAnswer.RuleSetVersion(
                        RuleSet.VERSION, Fingerprint.of(assessor.ruleSet(), assessor.catalogue(), assessor.evidence())),
                assessor.evidence().documents().stream()
                        .map(document ->
                                new AssessmentAnswer.SourceDocument(document.id(), document.title(), document.sha256()))
                        .toList());
    }

    public AssessmentAnswer write(Assessment assessment) {
        return new AssessmentAnswer(
                triage(assessment),
                new AssessmentAnswer.Phase(
                        assessment.phase().value().code(),
                        ids(assessment.phase().because()),
                        assessment.phase().settled()),
                new AssessmentAnswer.Interventions(
                        partition(assessment, Kind.EXERCISE),
                        partition(assessment, Kind.MASSAGE),
                        partition(assessment, Kind.PHYSIOTHERAPY),
                        partition(assessment, Kind.THERAPY),
                        partition(assessment, Kind.PROGRAMME_MODULE)),
                assessment.referrals().stream()
                        .map(referral -> new AssessmentAnswer.Referral(
                                referral.intervention().code(), ids(referral.because()), ids(referral.excludedBy())))
                        .toList(),
                assessment.advice().stream().map(this::advice).toList(),
                assessment.questions().stream().map(this::question).toList(),
                assessment.conflicts().stream().map(PlainAnswer::conflict).toList(),
                assessment.inconsistencies().stream()
                        .map(found -> new AssessmentAnswer.Inconsistency(
                                codes(found.inputs()),
                                words.contradiction(found.contradiction().code()),
                                words.contradictionApplied(found.contradiction().code())))
                        .toList(),
                assessment.notCovered().stream()
                        .map(spot -> new AssessmentAnswer.NotCovered(spot.code(), words.notCovered(spot.code())))
                        .toList(),
                new AssessmentAnswer.Reassess(
                        assessment.reassess().withinHours(),
                        assessment.reassess().when().stream()
                                .map(words::reassess)
                                .toList(),
                        ids(assessment.reassess().because())),
                rules(assessment.rules()),
                statements(assessment.statements()),
                provenance,
                words.disclaimer());
    }

    private AssessmentAnswer.Triage triage(Assessment assessment) {
        Assessment.Triage triage = assessment.triage();
        List<String> found = triage.found().stream().map(this::told).toList();
        long unanswered = assessment.questions().stream()
                .filter(question -> question.couldRaiseTriageTo()
                        .filter(TriageLevel::seeDoctorNow)
                        .isPresent())
                .count();
        return new AssessmentAnswer.Triage(
                triage.level().code(),
                triage.level().seeDoctorNow(),
                new AssessmentAnswer.Message(
                        words.triageForClinician(triage.level(), triage.highestPossible(), found, (int) unanswered),
                        words.triageForPatient(triage.level(), triage.highestPossible())),
                ids(triage.because()),
                triage.settled(),
                triage.highestPossible().code());
    }

    private String told(Condition.Leaf leaf) {
        return words.condition(leaf);
    }

    private AssessmentAnswer.Partition partition(Assessment assessment, Kind kind) {
        List<Decision> decisions = assessment.interventions().getOrDefault(kind, List.of());
        return new AssessmentAnswer.Partition(
                decisions.stream()
                        .filter(decision -> decision.status() == Status.ALLOWED)
                        .map(decision -> new AssessmentAnswer.Allowed(
                                decision.intervention().code(),
                                name(decision),
                                supervision(decision),
                                decision.intervention().statements(),
                                ids(decision.because())))
                        .toList(),
                decisions.stream()
                        .filter(decision -> decision.status() == Status.CONDITIONAL)
                        .map(decision -> new AssessmentAnswer.Conditional(
                                decision.intervention().code(),
                                name(decision),
                                supervision(decision),
                                decision.intervention().statements(),
                                codes(decision.needs()),
                                ids(decision.because())))
                        .toList(),
                decisions.stream()
                        .filter(decision -> decision.status() == Status.WITHHELD)
                        .map(decision -> new AssessmentAnswer.Withheld(
                                decision.intervention().code(), name(decision), ids(decision.because())))
                        .toList());
    }

    private String name(Decision decision) {
        return words.intervention(decision.intervention().code()).name();
    }

    private static String supervision(Decision decision) {
        Supervision supervision = decision.intervention().supervision();
        return Objects.requireNonNull(supervision).code();
    }

    private AssessmentAnswer.Advice advice(Assessment.Advice advice) {
        String code = advice.intervention().code();
        String text = words.intervention(code).text();
        return new AssessmentAnswer.Advice(code, Objects.requireNonNull(text), ids(advice.because()));
    }

    private AssessmentAnswer.Question question(Assessment.Question question) {
        Input input = question.input();
        return new AssessmentAnswer.Question(
                input.code(),
                input.group().code(),
                words.of(input).question(),
                question.asked(),
                question.couldRaiseTriageTo().map(TriageLevel::code).orElse(null),
                ids(question.because()));
    }

    private static AssessmentAnswer.Conflict conflict(Conflict conflict) {
        return new AssessmentAnswer.Conflict(
                conflict.id(),
                conflict.topic(),
                conflict.positions().stream()
                        .map(position -> new AssessmentAnswer.Position(
                                position.document(), position.statements(), position.says()))
                        .toList(),
                conflict.applied());
    }

    private Map<String, AssessmentAnswer.CitedRule> rules(List<Rule> rules) {
        Map<String, AssessmentAnswer.CitedRule> cited = new LinkedHashMap<>();
        rules.forEach(rule -> cited.put(
                rule.id(),
                new AssessmentAnswer.CitedRule(words.title(rule), rule.basis().code(), rule.statements())));
        return cited;
    }

    private static Map<String, AssessmentAnswer.CitedStatement> statements(List<Statement> statements) {
        Map<String, AssessmentAnswer.CitedStatement> cited = new LinkedHashMap<>();
        statements.forEach(statement -> cited.put(
                statement.id(),
                new AssessmentAnswer.CitedStatement(statement.document(), statement.lines(), statement.says())));
        return cited;
    }

    private static List<String> ids(List<Rule> rules) {
        return rules.stream().map(Rule::id).toList();
    }

    private static List<String> codes(List<Input> inputs) {
        return inputs.stream().map(Input::code).toList();
    }
}
