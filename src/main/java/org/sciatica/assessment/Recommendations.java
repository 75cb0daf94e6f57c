package org.sciatica.assessment;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.sciatica.assessment.Assessment.Advice;
import org.sciatica.assessment.Assessment.Reassess;
import org.sciatica.assessment.Assessment.Referral;
import org.sciatica.assessment.Assessment.Status;
import org.sciatica.assessment.Passage.Fate;
import org.sciatica.assessment.RuleSet.Concluding;
import org.sciatica.catalogue.Catalogue;
import org.sciatica.catalogue.Intervention;
import org.sciatica.catalogue.Selection;
import org.sciatica.logic.Truth;
import org.sciatica.rule.Outcome;
import org.sciatica.rule.Rule;
import org.sciatica.vocabulary.InputSet;
import org.sciatica.vocabulary.TriageLevel;

/** What is named for a doctor, what is advised, and when to look again. */
final class Recommendations {

    private static final List<BlindSpot> EVERYTHING_NOT_COVERED = List.of(BlindSpot.values());

    private final RuleSet ruleSet;
    private final List<Nameable> referrals;
    private final List<Advisable> advice;
    /** What advice is about, of the interventions behind each passage. */
    private final List<Set<Selection>> selected;

    /** What can be named for a doctor, and the rules that speak for it and against it. */
    private record Nameable(
            Intervention intervention,
            List<Concluding<Outcome.Refers>> indications,
            List<Concluding<Outcome.SpeaksAgainst>> objections) {}

    /** What can be advised, and the rules that advise it. */
    private record Advisable(Intervention intervention, List<Concluding<Outcome.Advises>> rules) {}

    Recommendations(RuleSet ruleSet, Catalogue catalogue, Gates gates) {
        this.ruleSet = ruleSet;
        this.selected = gates.passages().stream().map(this::selections).toList();
        this.referrals = catalogue.all().stream()
                .map(intervention -> new Nameable(
                        intervention,
                        among(Outcome.Refers.class, then -> then.codes().contains(intervention.code())),
                        among(Outcome.SpeaksAgainst.class, then -> then.codes().contains(intervention.code()))))
                .filter(nameable -> !nameable.indications.isEmpty() || !nameable.objections.isEmpty())
                .toList();
        this.advice = ruleSet.concluding(Outcome.Advises.class).stream()
                .map(advises -> advises.then().code())
                .distinct()
                .map(code -> new Advisable(
                        catalogue.get(code),
                        among(Outcome.Advises.class, then -> then.code().equals(code))))
                .toList();
    }

    private Set<Selection> selections(Passage passage) {
        Set<Selection> selections = EnumSet.noneOf(Selection.class);
        for (Concluding<Outcome.Advises> rule : ruleSet.concluding(Outcome.Advises.class)) {
            rule.then()
                    .about()
                    .filter(about -> passage.interventions().stream().anyMatch(about::includes))
                    .ifPresent(selections::add);
        }
        return selections;
    }

    private <T extends Outcome> List<Concluding<T>> among(Class<T> kind, Predicate<T> wanted) {
        return ruleSet.concluding(kind).stream()
                .filter(rule -> wanted.test(rule.then()))
                .toList();
    }

    /** A referral is named by an indication, or by something present that speaks against it. */
    List<Referral> referrals(Reasoning reasoning) {
        List<Referral> named = new ArrayList<>();
        for (Nameable nameable : referrals) {
            Chosen.Gathering because = gathered(nameable.indications, reasoning::holds);
            if (because.isEmpty()) {
                because = gathered(
                        nameable.objections, objection -> objection.then().alsoNames() && reasoning.holds(objection));
            }
            if (!because.isEmpty()) {
                Chosen.Gathering against =
                        gathered(nameable.objections, objection -> reasoning.of(objection) != Truth.FAILS);
                named.add(
                        new Referral(nameable.intervention, because.of(ruleSet.rules()), against.of(ruleSet.rules())));
            }
        }
        return named;
    }

    /** What speaks against an intervention, named or not. */
    Objections objections(Reasoning reasoning, Intervention intervention) {
        List<Rule> holding = new ArrayList<>();
        List<InputSet> open = new ArrayList<>();
        for (Nameable nameable : referrals) {
            if (nameable.intervention.equals(intervention)) {
                for (Concluding<Outcome.SpeaksAgainst> objection : nameable.objections) {
                    switch (reasoning.of(objection)) {
                        case HOLDS -> holding.add(objection.rule());
                        case OPEN -> open.add(reasoning.keepingOpen(objection));
                        case FAILS -> {}
                    }
                }
            }
        }
        return new Objections(intervention, holding, InputSet.union(open).inputs());
    }

    /** Advice on what may be done is given only beside something of it that is allowed. */
    List<Advice> advice(Reasoning reasoning, List<Fate> fates) {
        Set<Selection> allowed = EnumSet.noneOf(Selection.class);
        for (Fate fate : fates) {
            if (fate.verdict().status() == Status.ALLOWED) {
                allowed.addAll(selected.get(fate.passage().number()));
            }
        }
        List<Advice> given = new ArrayList<>();
        for (Advisable advisable : advice) {
            Chosen.Gathering because = gathered(
                    advisable.rules,
                    rule -> rule.then().about().map(allowed::contains).orElse(true) && reasoning.holds(rule));
            if (!because.isEmpty()) {
                given.add(new Advice(advisable.intervention, because.of(ruleSet.rules())));
            }
        }
        return given;
    }

    private static <T extends Outcome> Chosen.Gathering gathered(
            List<Concluding<T>> rules, Predicate<Concluding<T>> wanted) {
        Chosen.Gathering gathered = new Chosen.Gathering();
        for (Concluding<T> rule : rules) {
            if (wanted.test(rule)) {
                gathered.add(rule);
            }
        }
        return gathered;
    }

    Reassess reassess(Reasoning reasoning) {
        int withinHours = Integer.MAX_VALUE;
        List<String> when = new ArrayList<>();
        Chosen.Gathering because = new Chosen.Gathering();
        for (Concluding<Outcome.Reassesses> rule : ruleSet.concluding(Outcome.Reassesses.class)) {
            if (reasoning.holds(rule)) {
                withinHours = Math.min(withinHours, rule.then().withinHours());
                when.add(rule.then().when());
                because.add(rule);
            }
        }
        if (when.isEmpty()) {
            throw new IllegalStateException("no rule says when to look again");
        }
        return new Reassess(withinHours, when, because.of(ruleSet.rules()));
    }

    List<BlindSpot> notCovered(TriageLevel level) {
        return level == TriageLevel.EMERGENCY ? List.of() : EVERYTHING_NOT_COVERED;
    }
}
