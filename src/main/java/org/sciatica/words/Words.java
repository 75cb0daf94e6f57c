package org.sciatica.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sciatica.data.YamlResource;
import org.sciatica.logic.Condition;
import org.sciatica.rule.Rule;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.Phase;
import org.sciatica.vocabulary.TriageLevel;

/** All words of one language. A missing word is an error when the words are loaded or asked for, never a blank. */
public final class Words {

    /** What is read inside an EHR is written in English only. */
    private static final String EHR = "words/en/ehr.yaml";

    private static final Map<String, Words> READ = new ConcurrentHashMap<>();

    private final Map<String, InputWords> inputs;
    private final Map<String, InterventionWords> interventions;
    private final Messages messages;
    private final EhrWords ehr;
    private final Telling telling = new Telling(this);

    private Words(
            Map<String, InputWords> inputs,
            Map<String, InterventionWords> interventions,
            Messages messages,
            EhrWords ehr) {
        this.inputs = inputs;
        this.interventions = interventions;
        this.messages = messages;
        this.ehr = ehr;
    }

    /** The words of a language, given by its two letters; read when they are first asked for. */
    public static Words in(String language) {
        return READ.computeIfAbsent(language, Words::read);
    }

    private static Words read(String language) {
        String folder = "words/" + language + "/";
        return new Words(
                YamlResource.map(folder + "inputs.yaml", InputWords.class),
                YamlResource.map(folder + "interventions.yaml", InterventionWords.class),
                YamlResource.one(folder + "messages.yaml", Messages.class),
                YamlResource.one(EHR, EhrWords.class));
    }

    public InputWords of(Input input) {
        return found(inputs.get(input.code()), input.code());
    }

    public String label(Input input) {
        return of(input).label();
    }

    /** The words of the intervention of this code. */
    public InterventionWords intervention(String code) {
        return found(interventions.get(code), code);
    }

    public String level(TriageLevel level) {
        return found(messages.levels().get(level.code()), level.code());
    }

    public String phase(Phase phase) {
        return found(messages.phases().get(phase.code()), phase.code());
    }

    /** The condition of a rule, told. */
    public String condition(Condition condition) {
        return telling.of(condition);
    }

    /** A rule in one line, told from its condition and its outcome. */
    public String title(Rule rule) {
        return fill(outcome("title"), condition(rule.when()), telling.of(rule.then()));
    }

    /**
     * What a triage level means to the clinician.
     *
     * @param highest the level to which open answers may still raise it
     * @param found what was found, in words
     * @param unanswered how many of the answers that could send the patient to a doctor now are open
     */
    public String triageForClinician(TriageLevel level, TriageLevel highest, List<String> found, int unanswered) {
        String text = found(messages.triage().get(level.code()), level.code()).clinician();
        if (!found.isEmpty()) {
            text += " " + fill(messages.found(), String.join("; ", found));
        }
        if (unanswered > 0) {
            text += " " + fill(messages.unanswered(), Integer.toString(unanswered));
        }
        if (highest != level) {
            text += " " + fill(messages.mayRise(), level(highest));
        }
        return text;
    }

    /**
     * What a triage level means to the patient.
     *
     * @param highest the level to which open answers may still raise it
     */
    public String triageForPatient(TriageLevel level, TriageLevel highest) {
        Messages.ForTwo told = found(messages.triage().get(level.code()), level.code());
        String whileOpen = told.patientWhileOpen();
        return whileOpen == null || highest == level ? told.patient() : whileOpen;
    }

    public String reassess(String code) {
        return found(messages.reassess().get(code), code);
    }

    public String notCovered(String code) {
        return found(messages.notCovered().get(code), code);
    }

    /** What contradicts itself. */
    public String contradiction(String code) {
        return found(messages.inconsistencies().get(code), code).message();
    }

    /** How a contradiction was read. */
    public String contradictionApplied(String code) {
        return found(messages.inconsistencies().get(code), code).applied();
    }

    /** A text of a card that an EHR shows, filled in. */
    public String card(String key, String... values) {
        return fill(found(ehr.cards().get(key), key), values);
    }

    /** What is the matter with an entry of a chart, by the code of its kind. */
    public String remark(String kind) {
        return found(ehr.remarks().get(kind), kind);
    }

    public String disclaimer() {
        return messages.disclaimer();
    }

    /** A text of the FHIR resources, with what is filled in. */
    public String fhir(String key, String... values) {
        return fill(found(ehr.fhir().get(key), key), values);
    }

    String named(String code) {
        return found(messages.conditions().get(code), code);
    }

    String logic(String key) {
        return found(messages.logic().get(key), key);
    }

    String outcome(String key) {
        return found(messages.outcomes().get(key), key);
    }

    /** What a gate applies to. */
    String selection(String code) {
        return found(messages.selections().get(code), code);
    }

    /** A number as this language writes it. */
    String number(BigDecimal value) {
        return value.toPlainString().replace(".", messages.decimal());
    }

    static String fill(String template, String... values) {
        String filled = template;
        for (int i = 0; i < values.length; i++) {
            filled = filled.replace("{" + i + "}", values[i]);
        }
        return filled;
    }

    static <T> T found(@Nullable T word, String code) {
        if (word == null) {
            throw new IllegalStateException("No words for " + code);
        }
        return word;
    }
}
