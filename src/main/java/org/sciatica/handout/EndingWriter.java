package org.sciatica.handout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sciatica.assessment.Assessment;
import org.sciatica.assessment.Assessor;
import org.sciatica.assessment.RuleSet;
import org.sciatica.evidence.Document;
import org.sciatica.evidence.Evidence;
import org.sciatica.evidence.Statement;
import org.sciatica.rule.Basis;
import org.sciatica.rule.Rule;
import org.sciatica.words.HandoutWords;
import org.sciatica.words.Words;

/** Writes the end of a sheet: what no answer tells, and where everything on it comes from. */
final class EndingWriter {

    private final Words words;
    private final HandoutWords told;
    private final Evidence evidence;
    private final String ruleSet;

    EndingWriter(Assessor assessor, Words words, HandoutWords told) {
        this.words = words;
        this.told = told;
        this.evidence = assessor.evidence();
        this.ruleSet = told.text("ruleSet", RuleSet.VERSION, assessor.fingerprint());
    }

    /** The rules and statements that the parts of one sheet rest on. */
    static final class Cited {
        private final Set<Rule> rules = new HashSet<>();
        private final Set<String> statements = new TreeSet<>();

        void rules(Collection<Rule> more) {
            rules.addAll(more);
            more.forEach(rule -> statements.addAll(rule.statements()));
        }

        void statements(Collection<String> more) {
            statements.addAll(more);
        }
    }

    Sheet.Ending write(Assessment assessment, Cited cited) {
        List<String> spots = assessment.notCovered().stream()
                .map(spot -> told.notCovered(spot.code()))
                .toList();
        String intro = told.text(assessment.triage().level().seeDoctorNow() ? "notCoveredNow" : "notCovered");
        return new Sheet.Ending(
                spots.isEmpty() ? null : new Sheet.Listed(intro, spots),
                sources(cited),
                assessment.rules().stream()
                        .filter(cited.rules::contains)
                        .map(rule -> rule.basis() == Basis.SAFETY_DEFAULT ? rule.id() + "*" : rule.id())
                        .toList(),
                ruleSet,
                words.disclaimer());
    }

    private List<Sheet.Source> sources(Cited cited) {
        List<Sheet.Source> sources = new ArrayList<>();
        for (Document document : evidence.documents()) {
            List<String> places = cited.statements.stream()
                    .map(evidence::statement)
                    .filter(statement -> statement.document().equals(document.id()))
                    .map(EndingWriter::place)
                    .toList();
            if (!places.isEmpty()) {
                sources.add(new Sheet.Source(document.id(), document.title(), places));
            }
        }
        return sources;
    }

    private static String place(Statement statement) {
        return statement.id() + " [" + statement.lines() + "]";
    }
}
