package org.sciatica.api;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sciatica.assessment.Assessor;
import org.sciatica.assessment.RuleSet;
import org.sciatica.catalogue.Dose;
import org.sciatica.catalogue.Intervention;
import org.sciatica.catalogue.Kind;
import org.sciatica.catalogue.Supervision;
import org.sciatica.evidence.Document;
import org.sciatica.evidence.Statement;
import org.sciatica.logic.InputsOf;
import org.sciatica.logic.TreeData;
import org.sciatica.logic.Witness;
import org.sciatica.request.RequestReader;
import org.sciatica.rule.Outcome;
import org.sciatica.rule.Rule;
import org.sciatica.rule.RuleClass;
import org.sciatica.vocabulary.Codings;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Implications;
import org.sciatica.vocabulary.Input;
import org.sciatica.words.InterventionWords;
import org.sciatica.words.Words;

/** Writes the vocabulary, the interventions, the rules and the sources in the words of one language. */
final class CatalogueWriter {

    private final Words words;
    private final Assessor assessor;
    private final RuleSet ruleSet;
    private final Map<Rule, Set<Input>> inputsOfRules = new LinkedHashMap<>();

    CatalogueWriter(Words words, Assessor assessor) {
        this.words = words;
        this.assessor = assessor;
        this.ruleSet = assessor.ruleSet();
        ruleSet.rules().forEach(rule -> inputsOfRules.put(rule, InputsOf.condition(rule.when(), ruleSet)));
    }

    VocabularyAnswers.Vocabulary vocabulary(Codings codings) {
        List<VocabularyAnswers.InputAnswer> inputs = new ArrayList<>();
        for (Input input : Input.values()) {
            inputs.add(new VocabularyAnswers.InputAnswer(
                    input.code(),
                    input.group().code(),
                    input.isMeasurement() ? null : RequestReader.allowed(input),
                    input.isMeasurement()
                            ? new VocabularyAnswers.RangeAnswer(
                                    input.range().least(),
                                    input.range().most(),
                                    input.range().whole(),
                                    input.range().unit())
                            : null,
                    orNull(input.aliases()),
                    words.of(input).label(),
                    words.of(input).question(),
                    words.of(input).help(),
                    isRedFlag(input),
                    orNull(Implications.all().stream()
                            .filter(implication -> implication.special() == input)
                            .map(implication -> implication.general().code())
                            .toList()),
                    codings.of(input).stream()
                            .map(coding -> new VocabularyAnswers.CodingAnswer(
                                    coding.system(), coding.code(), coding.display()))
                            .toList(),
                    rulesReading(input)));
        }
        return new VocabularyAnswers.Vocabulary(inputs);
    }

    private boolean isRedFlag(Input input) {
        return ruleSet.concluding(Outcome.RaisesTriage.class).stream()
                .filter(rule -> rule.then().level().seeDoctorNow())
                .anyMatch(rule ->
                        inputsOfRules.getOrDefault(rule.rule(), Set.of()).contains(input));
    }

    private List<String> rulesReading(Input input) {
        return inputsOfRules.entrySet().stream()
                .filter(entry -> entry.getValue().contains(input))
                .map(entry -> entry.getKey().id())
                .toList();
    }

    List<InterventionAnswers.InterventionAnswer> interventions() {
        return assessor.catalogue().all().stream().map(this::intervention).toList();
    }

    private InterventionAnswers.InterventionAnswer intervention(Intervention intervention) {
        InterventionWords told = words.intervention(intervention.code());
        var position = intervention.position();
        var side = intervention.side();
        var phase = intervention.phase();
        Supervision supervision = intervention.supervision();
        String picture = told.picture();
        boolean done = intervention.kind().canBeAllowed();
        return new InterventionAnswers.InterventionAnswer(
                intervention.code(),
                intervention.kind().code(),
                told.name(),
                told.what(),
                told.text(),
                position == null && told.start() == null
                        ? null
                        : new InterventionAnswers.StartPositionAnswer(
                                position == null ? null : position.code(), told.start()),
                done ? told.steps() : null,
                side == null && told.side() == null
                        ? null
                        : new InterventionAnswers.SideAnswer(side == null ? null : side.code(), told.side()),
                done ? dose(intervention.dose(), told) : null,
                done ? new InterventionAnswers.EquipmentAnswer(intervention.equipment(), told.equipment()) : null,
                intervention.kind() == Kind.EXERCISE ? intervention.loads() : null,
                phase == null ? null : phase.code(),
                supervision == null ? null : supervision.code(),
                told.who(),
                intervention.module(),
                told.stop(),
                told.gaps(),
                picture == null
                        ? null
                        : new InterventionAnswers.PictureAnswer(picture, PictureResource.address(intervention.code())),
                assessor.gatesOf(intervention).stream().map(Rule::id).toList(),
                intervention.statements());
    }

    private static InterventionAnswers.DoseAnswer dose(@Nullable Dose given, InterventionWords told) {
        Dose dose = given == null ? new Dose(null, null, null, null, null, null, null, null, null) : given;
        return new InterventionAnswers.DoseAnswer(
                progression(dose.holdSeconds()),
                dose.holdMinutes(),
                progression(dose.repetitions()),
                dose.sets(),
                bounds(dose.seconds()),
                bounds(dose.minutes()),
                bounds(dose.timesPerDay()),
                bounds(dose.weeks()),
                dose.sessions(),
                told.hold(),
                told.repetitions(),
                told.duration(),
                told.frequency());
    }

    private static InterventionAnswers.@Nullable ProgressionAnswer progression(Dose.@Nullable Progression progression) {
        return progression == null
                ? null
                : new InterventionAnswers.ProgressionAnswer(progression.start(), progression.goal());
    }

    private static InterventionAnswers.@Nullable BoundsAnswer bounds(Dose.@Nullable Bounds bounds) {
        return bounds == null ? null : new InterventionAnswers.BoundsAnswer(bounds.least(), bounds.most());
    }

    List<RuleAnswers.RuleAnswer> rules() {
        List<RuleAnswers.RuleAnswer> rules = new ArrayList<>();
        for (RuleClass theme : ruleSet.classes()) {
            theme.rules().forEach(rule -> rules.add(rule(rule, theme.getClass().getSimpleName())));
        }
        return rules;
    }

    private RuleAnswers.RuleAnswer rule(Rule rule, String theme) {
        return new RuleAnswers.RuleAnswer(
                rule.id(),
                words.title(rule),
                theme,
                new RuleAnswers.ConditionAnswer(words.condition(rule.when()), TreeData.of(rule.when())),
                outcome(rule.then()),
                rule.basis().code(),
                rule.statements(),
                rule.conflicts(),
                request(Witness.of(rule.when(), ruleSet)));
    }

    private static RuleAnswers.OutcomeAnswer outcome(Outcome outcome) {
        if (outcome instanceof Outcome.RaisesTriage raises) {
            return outcome("raises-triage", raises.level().code(), null, null);
        }
        if (outcome instanceof Outcome.IndicatesPhase indicates) {
            return outcome("indicates-phase", indicates.phase().code(), null, null);
        }
        if (outcome instanceof Outcome.Forbids forbids) {
            return outcome("forbids", null, forbids.selection().code(), null);
        }
        if (outcome instanceof Outcome.Requires requires) {
            return outcome("requires", null, requires.selection().code(), null);
        }
        if (outcome instanceof Outcome.Refers refers) {
            return outcome("refers", null, null, refers.codes());
        }
        if (outcome instanceof Outcome.SpeaksAgainst against) {
            return outcome("speaks-against", null, null, against.codes());
        }
        if (outcome instanceof Outcome.Advises advises) {
            return outcome(
                    "advises", null, advises.about().map(about -> about.code()).orElse(null), List.of(advises.code()));
        }
        if (outcome instanceof Outcome.Reassesses reassesses) {
            return outcome("reassesses", reassesses.withinHours() + " h", null, List.of(reassesses.when()));
        }
        throw new IllegalStateException("unwritten outcome");
    }

    private static RuleAnswers.OutcomeAnswer outcome(
            String kind, @Nullable String value, @Nullable String selection, @Nullable List<String> codes) {
        return new RuleAnswers.OutcomeAnswer(kind, value, selection, codes);
    }

    /** Findings as the request that states them. */
    private static Map<String, Map<String, Object>> request(Findings findings) {
        Map<String, Map<String, Object>> request = new LinkedHashMap<>();
        findings.answered()
                .forEach(
                        (input, answer) -> request.computeIfAbsent(input.group().code(), group -> new LinkedHashMap<>())
                                .put(input.code(), RequestReader.word(input, answer)));
        findings.measured()
                .forEach((input, value) -> request.computeIfAbsent(input.group().code(), group -> new LinkedHashMap<>())
                        .put(input.code(), value));
        return request;
    }

    List<SourceAnswers.SourceAnswer> sources(boolean withStatements) {
        return assessor.evidence().documents().stream()
                .map(document -> source(document, withStatements))
                .toList();
    }

    private SourceAnswers.SourceAnswer source(Document document, boolean withStatements) {
        return new SourceAnswers.SourceAnswer(
                document.id(),
                document.title(),
                document.quality(),
                document.language(),
                document.sha256(),
                document.statements().size(),
                withStatements
                        ? document.statements().stream().map(this::statement).toList()
                        : null);
    }

    private SourceAnswers.StatementAnswer statement(Statement statement) {
        return new SourceAnswers.StatementAnswer(
                statement.id(),
                statement.lines(),
                statement.kind().code(),
                statement.says(),
                statement.facts(),
                ruleSet.rules().stream()
                        .filter(rule -> rule.statements().contains(statement.id()))
                        .map(Rule::id)
                        .toList(),
                assessor.catalogue().all().stream()
                        .filter(intervention -> intervention.statements().contains(statement.id()))
                        .map(Intervention::code)
                        .toList(),
                statement.unusedBecause().orElse(null));
    }

    private static <T extends Collection<?>> @Nullable T orNull(T collection) {
        return collection.isEmpty() ? null : collection;
    }
}
