package org.sciatica.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.sciatica.assessment.Assessment.Decision;
import org.sciatica.assessment.Assessment.Question;
import org.sciatica.assessment.Assessment.Triage;
import org.sciatica.assessment.Assessor;
import org.sciatica.assessment.BlindSpot;
import org.sciatica.assessment.Contradiction;
import org.sciatica.catalogue.Intervention;
import org.sciatica.catalogue.Kind;
import org.sciatica.evidence.Conflict;
import org.sciatica.evidence.Statement;
import org.sciatica.logic.Condition;
import org.sciatica.rule.Outcome;
import org.sciatica.rule.Rule;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.TriageLevel;
import org.sciatica.words.Words;

/**
 * All that is the same in every answer of one language, written once by Jackson: a rule with its title, an intervention with
 * its name. What differs between patients is put between these pieces.
 */
final class Pieces {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> NONE = List.of();

    private final Words words;
    private final Strip ids;
    private final Strip citedRules;
    private final Strip citedStatements;
    private final Strip codes;
    private final byte[][] questions = new byte[Input.values().length][];
    private final byte[][] offered;
    private final byte[][] withheld;
    private final Map<String, byte[]> referrals = new HashMap<>();
    private final Map<String, byte[]> advice = new HashMap<>();
    private final Strip conflicts;
    private final Map<String, byte[]> contradictions = new HashMap<>();
    private final Map<String, byte[]> blindSpots = new HashMap<>();
    private final Map<String, byte[]> reassess = new HashMap<>();
    /** There are as many as the rules have leaves. */
    private final Map<Condition.Leaf, String> told = new ConcurrentHashMap<>();

    private final Map<TriageLevel, Map<TriageLevel, byte[]>> toldToPatient = new EnumMap<>(TriageLevel.class);

    Pieces(Words words, Assessor assessor) {
        this.words = words;
        List<Rule> rules = assessor.ruleSet().rules();
        ids = new Strip(rules.stream().map(rule -> json(rule.id())).toList());
        citedRules = new Strip(rules.stream().map(this::cited).toList());
        codes = new Strip(
                Arrays.stream(Input.values()).map(input -> json(input.code())).toList());
        for (Input input : Input.values()) {
            questions[input.position()] = asked(input);
        }
        citedStatements =
                new Strip(assessor.statements().stream().map(Pieces::cited).toList());
        List<Intervention> catalogue = assessor.catalogue().all();
        offered = new byte[catalogue.size()][];
        withheld = new byte[catalogue.size()][];
        for (int place = 0; place < catalogue.size(); place++) {
            add(catalogue.get(place), place);
        }
        for (Rule rule : rules) {
            if (rule.then() instanceof Outcome.Reassesses reassesses) {
                reassess.put(reassesses.when(), json(words.reassess(reassesses.when())));
            }
        }
        conflicts = new Strip(assessor.evidence()
                .conflicts()
                .map(conflict -> json(told(conflict)))
                .toList());
        for (Contradiction contradiction : Contradiction.every()) {
            contradictions.put(
                    contradiction.code(),
                    after(
                            "codes",
                            new AssessmentAnswer.Inconsistency(
                                    NONE,
                                    words.contradiction(contradiction.code()),
                                    words.contradictionApplied(contradiction.code()))));
        }
        for (BlindSpot spot : BlindSpot.values()) {
            blindSpots.put(
                    spot.code(), json(new AssessmentAnswer.NotCovered(spot.code(), words.notCovered(spot.code()))));
        }
        for (TriageLevel level : TriageLevel.values()) {
            Map<TriageLevel, byte[]> byHighest = new EnumMap<>(TriageLevel.class);
            for (TriageLevel highest : TriageLevel.values()) {
                byHighest.put(highest, json(words.triageForPatient(level, highest)));
            }
            toldToPatient.put(level, byHighest);
        }
    }

    private void add(Intervention intervention, int place) {
        String code = intervention.code();
        if (intervention.kind().canBeAllowed()) {
            String name = words.intervention(code).name();
            offered[place] = before(
                    "because",
                    new AssessmentAnswer.Allowed(
                            code,
                            name,
                            Objects.requireNonNull(intervention.supervision()).code(),
                            intervention.statements(),
                            NONE));
            withheld[place] = before("because", new AssessmentAnswer.Withheld(code, name, NONE));
        } else if (intervention.kind() == Kind.ADVICE) {
            String text = Objects.requireNonNull(words.intervention(code).text());
            advice.put(code, before("because", new AssessmentAnswer.Advice(code, text, NONE)));
        }
        referrals.put(code, before("because", new AssessmentAnswer.Referral(code, NONE, NONE)));
    }

    private byte[] cited(Rule rule) {
        return entry(
                rule.id(),
                new AssessmentAnswer.CitedRule(words.title(rule), rule.basis().code(), rule.statements()));
    }

    private static byte[] cited(Statement statement) {
        return entry(
                statement.id(),
                new AssessmentAnswer.CitedStatement(statement.document(), statement.lines(), statement.says()));
    }

    private byte[] asked(Input input) {
        return before(
                "asked",
                new AssessmentAnswer.Question(
                        input.code(), input.group().code(), words.of(input).question(), false, null, NONE));
    }

    private static AssessmentAnswer.Conflict told(Conflict conflict) {
        return new AssessmentAnswer.Conflict(
                conflict.id(),
                conflict.topic(),
                conflict.positions().stream()
                        .map(position -> new AssessmentAnswer.Position(
                                position.document(), position.statements(), position.says()))
                        .toList(),
                conflict.applied());
    }

    /** What a leaf of a condition says. */
    String told(Condition.Leaf leaf) {
        return told.computeIfAbsent(leaf, words::condition);
    }

    /** The ids of the rules, by their places in the rule set. */
    Strip ids() {
        return ids;
    }

    /** The entries of the dictionary of rules, by their places in the rule set. */
    Strip citedRules() {
        return citedRules;
    }

    /** The entries of the dictionary of statements, by their places among all. */
    Strip citedStatements() {
        return citedStatements;
    }

    /** The codes of the inputs, by their positions. */
    Strip codes() {
        return codes;
    }

    /** What the documents say in a conflict, by its place among all. */
    Strip conflicts() {
        return conflicts;
    }

    /** A question up to, not including, whether it was asked. */
    byte[] question(Question question) {
        return questions[question.input().position()];
    }

    /** What is allowed or waits, up to what is different between patients. */
    byte[] offered(Decision decision) {
        return offered[decision.place()];
    }

    /** What is withheld, up to what is different between patients. */
    byte[] withheld(Decision decision) {
        return withheld[decision.place()];
    }

    byte[] referral(Intervention intervention) {
        return known(referrals, intervention.code());
    }

    byte[] advice(Intervention intervention) {
        return known(advice, intervention.code());
    }

    /** A contradiction behind its inputs. */
    byte[] of(Contradiction contradiction) {
        return known(contradictions, contradiction.code());
    }

    byte[] of(BlindSpot spot) {
        return known(blindSpots, spot.code());
    }

    byte[] reassess(String when) {
        return known(reassess, when);
    }

    byte[] toldToPatient(Triage triage) {
        return Objects.requireNonNull(
                Objects.requireNonNull(toldToPatient.get(triage.level())).get(triage.highestPossible()));
    }

    private static byte[] known(Map<String, byte[]> pieces, String code) {
        return Objects.requireNonNull(pieces.get(code), code);
    }

    static byte[] json(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An object's JSON from its first field up to, not including, the value of this one. */
    private static byte[] before(String field, Object value) {
        String json = new String(json(value), StandardCharsets.UTF_8);
        String key = "\"" + field + "\":";
        return JsonBytes.piece(json.substring(0, json.indexOf(key)));
    }

    /** An object's JSON behind the value of its field that holds an empty list. */
    private static byte[] after(String field, Object value) {
        String json = new String(json(value), StandardCharsets.UTF_8);
        String key = "\"" + field + "\":[]";
        return JsonBytes.piece(json.substring(json.indexOf(key) + key.length()));
    }

    /** One entry of a JSON object. */
    private static byte[] entry(String key, Object value) {
        return JsonBytes.piece("\"" + key + "\":" + new String(json(value), StandardCharsets.UTF_8));
    }
}
