package org.sciatica.assessment;

import java.util.List;
import org.sciatica.assessment.Assessment.PhaseFinding;
import org.sciatica.assessment.Assessment.Triage;
import org.sciatica.assessment.Passage.Fate;
import org.sciatica.catalogue.Catalogue;
import org.sciatica.catalogue.Intervention;
import org.sciatica.evidence.Evidence;
import org.sciatica.evidence.Statement;
import org.sciatica.rule.Rule;
import org.sciatica.vocabulary.Findings;

/** Assesses one patient: the one way in. It keeps nothing between two calls and may be called by many at once. */
public final class Assessor {

    private final Evidence evidence;
    private final Catalogue catalogue;
    private final RuleSet ruleSet;
    private final Prospects prospects;
    private final Gates gates;
    private final Recommendations recommendations;
    private final References references;
    private final Contradictions contradictions;
    private final String fingerprint;

    public Assessor(Evidence evidence, Catalogue catalogue, RuleSet ruleSet) {
        this.evidence = evidence;
        this.catalogue = catalogue;
        this.ruleSet = ruleSet;
        this.prospects = new Prospects(ruleSet);
        this.gates = new Gates(ruleSet, catalogue);
        this.recommendations = new Recommendations(ruleSet, catalogue, gates);
        this.references = new References(evidence, ruleSet, gates);
        this.contradictions = new Contradictions(ruleSet);
        this.fingerprint = Fingerprint.of(ruleSet, catalogue, evidence);
    }

    /** The assessor of this service's own evidence, catalogue and rules. */
    public static Assessor standard() {
        return new Assessor(Evidence.load(), Catalogue.load(), RuleSet.standard());
    }

    public Evidence evidence() {
        return evidence;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public RuleSet ruleSet() {
        return ruleSet;
    }

    /** The SHA-256 of everything that can change a decision, hexadecimal. */
    public String fingerprint() {
        return fingerprint;
    }

    /** All statements in the order of {@link Assessment#statements()}: by id. */
    public List<Statement> statements() {
        return references.statements();
    }

    /** The gates in front of an intervention. */
    public List<Rule> gatesOf(Intervention intervention) {
        return gates.of(intervention);
    }

    /** What these findings hold against an intervention that somebody wants, and what they leave open. */
    public Objections objections(Findings findings, Intervention intervention) {
        return recommendations.objections(new Reasoning(ruleSet, findings), intervention);
    }

    /** What follows from these findings. */
    public Assessment assess(Findings findings) {
        Reasoning reasoning = new Reasoning(ruleSet, findings);
        Judgement judgement = new Judgement(ruleSet, reasoning, prospects);
        Triage triage = judgement.triage();
        PhaseFinding phase = judgement.phase();
        Barriers barriers = gates.before(reasoning);
        List<Fate> fates = barriers.decide();
        OpenQuestions open = new OpenQuestions(ruleSet, gates, reasoning);
        List<Assessment.Question> questions = open.ask(triage, phase, fates);
        Citations citations = new Citations(references, ruleSet, reasoning);
        citations.cite(triage, phase);
        citations.cite(barriers, fates);
        List<Assessment.Referral> referrals = recommendations.referrals(reasoning);
        referrals.forEach(citations::cite);
        List<Assessment.Advice> advice = recommendations.advice(reasoning, fates);
        advice.forEach(citations::cite);
        citations.cite(open);
        Assessment.Reassess reassess = recommendations.reassess(reasoning);
        citations.cite(reassess);
        Citations.Cited cited = citations.cited();
        return new Assessment(
                triage,
                phase,
                gates.decisions(fates),
                barriers.holding(),
                referrals,
                advice,
                questions,
                cited.conflicts(),
                contradictions.in(findings),
                recommendations.notCovered(triage.level()),
                reassess,
                cited.rules(),
                cited.statements());
    }
}
