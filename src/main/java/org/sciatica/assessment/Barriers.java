package org.sciatica.assessment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciatica.assessment.Assessment.Status;
import org.sciatica.assessment.Assessment.Verdict;
import org.sciatica.assessment.Passage.Fate;
import org.sciatica.assessment.RuleSet.Concluding;
import org.sciatica.logic.Truth;
import org.sciatica.rule.Outcome;
import org.sciatica.rule.Rule;
import org.sciatica.vocabulary.InputSet;

/** The gates towards one patient: which stand in the way of what is behind them, and through which rules they came to. */
final class Barriers {

    private final Gates gates;
    private final List<Rule> rules;
    private final Reasoning reasoning;
    /** The gates that hold or are open, by their places among the rules. */
    private final BitSet standing;
    /** The gates that hold. */
    private final BitSet holding;

    private final Triggers triggers;
    /** What the gates of each row wait for; set when it is first asked for. */
    private final @Nullable InputSet[] waitedFor;

    Barriers(RuleSet ruleSet, Gates gates, Reasoning reasoning) {
        this.gates = gates;
        this.rules = ruleSet.rules();
        this.reasoning = reasoning;
        this.standing = new BitSet(rules.size());
        this.holding = new BitSet(rules.size());
        this.waitedFor = new InputSet[gates.countOfRows()];
        for (Concluding<Outcome.Gate> gate : ruleSet.concluding(Outcome.Gate.class)) {
            Truth truth = Gates.bars(gate, reasoning);
            if (truth != Truth.FAILS) {
                standing.set(gate.position());
            }
            if (truth == Truth.HOLDS) {
                holding.set(gate.position());
            }
        }
        this.triggers = new Triggers(ruleSet, gates.referring(), standing, reasoning);
    }

    /** The gates that hold. */
    Chosen<Rule> holding() {
        return Chosen.marked(rules, holding);
    }

    /** The gates that hold or are open, each followed by the rules that triggered it. */
    Chosen<Rule> standing() {
        return new Reasons(rules, standing, triggers);
    }

    /** What becomes of every passage. */
    List<Fate> decide() {
        List<Fate> fates = new ArrayList<>(gates.passages().size());
        for (Passage passage : gates.passages()) {
            BitSet inTheWay = (BitSet) passage.positions().clone();
            inTheWay.and(standing);
            fates.add(new Fate(passage, inTheWay.isEmpty() ? passage.allowed() : verdict(passage, inTheWay)));
        }
        return fates;
    }

    private Verdict verdict(Passage passage, BitSet inTheWay) {
        boolean withheld = inTheWay.intersects(holding);
        return new Verdict(
                passage.number(),
                withheld ? Status.WITHHELD : Status.CONDITIONAL,
                new Reasons(rules, inTheWay, triggers),
                withheld ? InputSet.EMPTY : needs(passage));
    }

    private InputSet needs(Passage passage) {
        InputSet.Joining needs = new InputSet.Joining();
        for (int row : passage.rows()) {
            needs.add(waitedFor(row));
        }
        return needs.joined();
    }

    private InputSet waitedFor(int row) {
        InputSet known = waitedFor[row];
        if (known == null) {
            InputSet.Joining joining = new InputSet.Joining();
            BitSet places = gates.row(row);
            for (int gate = places.nextSetBit(0); gate >= 0; gate = places.nextSetBit(gate + 1)) {
                joining.add(reasoning.keepingOpen(gate));
            }
            known = joining.joined();
            waitedFor[row] = known;
        }
        return known;
    }
}
