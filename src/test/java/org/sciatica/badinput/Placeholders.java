package org.sciatica.badinput;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sciatica.vocabulary.Input;

/**
 * What the placeholders of the cases stand for in this contract. The cases were written for a flat body; here every code
 * lives in its group, so a member that is replaced, added or put first is so in the group where it belongs. There is no
 * phase in the request: the enumerated field is current-exacerbation. There is no array: its place is a group.
 */
final class Placeholders {

    /** Where assessments are asked for. */
    static final String ASSESS = "/v1/assessments";

    /** Where many are asked for at once. */
    static final String BATCH = ASSESS + "/batch";

    private static final String CDS_VALID_WITH_EXTENSION = "{\"hook\":\"patient-view\","
            + "\"hookInstance\":\"d1577c69-dfbe-44ad-ba6d-3e05e953b2ea\","
            + "\"context\":{\"userId\":\"Practitioner/1\",\"patientId\":\"1\"},\"prefetch\":{\"conditions\":null},"
            + "\"extension\":{\"org.example.ward\":{\"beds\":[1,2,null]}}}";

    /** Largest body that is read, bytes. */
    static final int MAX_BODY = 65_536;

    private static final String MARK = "the-raw-text-goes-here";
    private static final String SYMPTOMS = "\"symptoms\":{";
    private static final Map<String, String> WORDS = words();
    private static final Pattern FLAT = Pattern.compile("^(\\{(?:/\\*c\\*/)?)(\"?)\\{(INT|ENUM)}\\2:");
    private static final Pattern REPEAT = Pattern.compile("%REPEAT:(.*?):(\\d+)%", Pattern.DOTALL);
    private static final Pattern UNFILLED = Pattern.compile("\\{[A-Z_]+[:}]");

    private final ObjectNode valid;

    Placeholders() throws IOException {
        try (InputStream example =
                Objects.requireNonNull(Placeholders.class.getResourceAsStream("/examples/all-clear.json"))) {
            ObjectNode request =
                    (ObjectNode) new ObjectMapper().readTree(example).get("request");
            // The group of the red flags last, so that text can be added to it before the last braces.
            request.set("symptoms", request.remove("symptoms"));
            this.valid = request;
        }
    }

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("{ASSESS}", ASSESS);
        words.put("{BATCH}", BATCH);
        // Health lives on another port: the raw cases need any address that is there.
        words.put("/q/health", "/v1/rules/urinary-incontinence");
        words.put("{CDS}", "/cds-services");
        words.put("{CDS_VALID_WITH_EXTENSION}", CDS_VALID_WITH_EXTENSION);
        words.put("{BOOL}", "saddle-anaesthesia");
        words.put("{BOOL_TYPO}", "saddle-anaesthesla");
        words.put("{BOOL_UPPER}", "SADDLE-ANAESTHESIA");
        words.put("{BOOL_HOMOGLYPH}", "saddle-an\u0430esthesia");
        words.put("{CODE_TYPO}", "saddle-anaesthesla");
        words.put("{INT}", "age-years");
        words.put("{DEC}", "temperature-celsius");
        words.put("{PAIN}", "pain-score");
        words.put("{DAYS}", "days-since-onset");
        words.put("{ONSET}", "days-since-onset");
        words.put("{ENUM}", "current-exacerbation");
        words.put("{ARR}", "symptoms");
        words.put("{YES}", "\"present\"");
        words.put("{NO}", "\"absent\"");
        return words;
    }

    /** A body that is answered with an all-clear. */
    String valid() {
        return valid.toString();
    }

    /** The text as it is sent. */
    String fill(String text) {
        if (isWhole(text, "{VALID_WITH:")) {
            String[] member = inside(text).split("=", 2);
            return with(words(member[0]), words(member[1]));
        }
        if (isWhole(text, "{VALID_ADD:")) {
            return add(inside(text));
        }
        if (isWhole(text, "{VALID_PREPEND:")) {
            return valid().replace(SYMPTOMS, SYMPTOMS + words(inside(text)) + ",");
        }
        return words(nest(text));
    }

    /** A valid body with one member, or one group, replaced by raw text. */
    String with(String name, String raw) {
        ObjectNode body = valid.deepCopy();
        Input.of(name)
                .map(input -> body.withObject("/" + input.group().code()))
                .orElse(body)
                .put(name, MARK);
        return body.toString().replace("\"" + MARK + "\"", raw);
    }

    /** A finding is added to the red flags, anything else to the body itself. */
    private String add(String raw) {
        String braces = raw.startsWith("\"{BOOL") ? "}}" : "}";
        String body = valid();
        return body.substring(0, body.length() - braces.length()) + "," + words(raw) + braces;
    }

    /** A written-out body of a single member gets the group that member belongs to. */
    private static String nest(String text) {
        Matcher flat = FLAT.matcher(text);
        if (!flat.find()) {
            return text;
        }
        String group = flat.group(3).equals("INT") ? "measurements" : "circumstances";
        String nested = flat.replaceFirst("$1$2" + group + "$2:{$2{$3}$2:");
        return nested.endsWith("}") ? nested + "}" : nested;
    }

    private String words(String text) {
        String filled = text;
        for (Map.Entry<String, String> word : WORDS.entrySet()) {
            filled = filled.replace(word.getKey(), word.getValue());
        }
        String red = with("saddle-anaesthesia", "\"present\"");
        filled = filled.replace("{VALID}", valid())
                .replace("{VALID_OPEN}", valid().substring(0, valid().length() - 1))
                .replace("{VALID_RED}", red)
                // The valid body says remission in every fact that decides the phase.
                .replace("{VALID_RED_REMISSION}", red)
                .replace("{LEN}", String.valueOf(valid().getBytes(StandardCharsets.UTF_8).length))
                .replace("{MAXBODY}", String.valueOf(MAX_BODY));
        filled = REPEAT.matcher(filled)
                .replaceAll(
                        repeat -> Matcher.quoteReplacement(repeat.group(1).repeat(Integer.parseInt(repeat.group(2)))));
        if (UNFILLED.matcher(filled).find()) {
            throw new IllegalArgumentException("a placeholder without a meaning: " + text);
        }
        return filled;
    }

    private static boolean isWhole(String text, String opening) {
        return text.startsWith(opening) && text.endsWith("}");
    }

    private static String inside(String text) {
        return text.substring(text.indexOf(':') + 1, text.length() - 1);
    }
}
