package org.sciatica.assessment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.sciatica.catalogue.Catalogue;
import org.sciatica.catalogue.Intervention;
import org.sciatica.evidence.Evidence;
import org.sciatica.logic.TreeData;
import org.sciatica.rule.Rule;
import org.sciatica.vocabulary.Implications;
import org.sciatica.vocabulary.Input;

/** The SHA-256 of everything that can change a decision: inputs, implications, rules, gates and evidence. */
public final class Fingerprint {

    private Fingerprint() {}

    /** Hexadecimal; the same on every machine. */
    public static String of(RuleSet ruleSet, Catalogue catalogue, Evidence evidence) {
        return sha256(text(ruleSet, catalogue, evidence));
    }

    /** What is hashed, a line each. */
    static String text(RuleSet ruleSet, Catalogue catalogue, Evidence evidence) {
        StringBuilder text = new StringBuilder();
        for (Input input : Input.values()) {
            text.append(input.group()).append(' ').append(input.code());
            if (input.isMeasurement()) {
                text.append(' ').append(input.range());
            }
            text.append('\n');
        }
        Implications.all().forEach(implication -> text.append(implication).append('\n'));
        for (Rule rule : ruleSet.rules()) {
            text.append(rule.id()).append(' ').append(rule.basis()).append(' ').append(rule.statements());
            text.append(rule.conflicts())
                    .append(TreeData.of(rule.when()))
                    .append(rule.then())
                    .append('\n');
        }
        Gates gates = new Gates(ruleSet, catalogue);
        for (Intervention intervention : catalogue.all()) {
            text.append(intervention.code()).append(' ').append(intervention.statements());
            gates.of(intervention).forEach(gate -> text.append(' ').append(gate.id()));
            text.append('\n');
        }
        evidence.documents().forEach(document -> text.append(document.sha256()).append('\n'));
        evidence.statements()
                .forEach(statement -> text.append(statement.id())
                        .append(' ')
                        .append(statement.lines())
                        .append('\n'));
        return text.toString();
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
