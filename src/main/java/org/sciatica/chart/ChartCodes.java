package org.sciatica.chart;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sciatica.data.YamlResource;
import org.sciatica.vocabulary.Codes;
import org.sciatica.vocabulary.Input;

/** The codes under which a chart records what this service asks. */
public final class ChartCodes {

    /** What a code says of the illness itself. */
    public enum Sciatica {
        DIAGNOSIS,
        SIGN;

        @Override
        public String toString() {
            return Codes.of(this);
        }
    }

    /**
     * A code of a public system, or a run of categories.
     *
     * @param input code of the input it says is present
     * @param system snomed or icd10
     * @param code the code, or the first category
     * @param to the last category of a run
     * @param sciatica whether it names the illness or a sign of it
     */
    public record ChartCode(
            @Nullable String input,
            String system,
            String code,
            @Nullable String to,
            @Nullable Sciatica sciatica) {

        boolean covers(String otherSystem, String otherCode) {
            if (system.equals("snomed")) {
                return otherSystem.equals(CodeSystems.SNOMED_CT) && otherCode.equals(code);
            }
            if (!isIcd10(otherSystem) || !CATEGORY.matcher(otherCode).lookingAt()) {
                return false;
            }
            String category = otherCode.substring(0, 3);
            if (to != null) {
                return category.compareTo(code) >= 0 && category.compareTo(to) <= 0;
            }
            return otherCode.startsWith(code.replace(".", ""));
        }

        Optional<Input> present() {
            return input == null ? Optional.empty() : Input.of(input);
        }
    }

    /** What every code begins with: its category. Behind it stand marks too, such as a dagger or a dash. */
    private static final Pattern CATEGORY = Pattern.compile("[A-Z][0-9][0-9A-Z]");

    private static final ChartCodes STANDARD = new ChartCodes(YamlResource.list("chart/codes.yaml", ChartCode.class));

    private final List<ChartCode> codes;

    private ChartCodes(List<ChartCode> codes) {
        for (ChartCode code : codes) {
            if (code.input() != null && code.present().isEmpty()) {
                throw new IllegalStateException("No input " + code.input());
            }
        }
        this.codes = codes;
    }

    public static ChartCodes standard() {
        return STANDARD;
    }

    public List<ChartCode> all() {
        return codes;
    }

    /** What a coding says; nothing when the table does not know it. */
    List<ChartCode> of(String system, String code) {
        String written = plain(system, code);
        return codes.stream().filter(known -> known.covers(system, written)).toList();
    }

    /**
     * Whether it is known what a code says of what is asked here. ICD-10 is read by its categories, and one that the table does
     * not name is about something else; of SNOMED CT it names single concepts, and any other may be a kind of one of them.
     */
    boolean canRead(String system, String code) {
        return (isIcd10(system) && CATEGORY.matcher(plain(system, code)).lookingAt())
                || !of(system, code).isEmpty();
    }

    /** ICD-10 is written with and without its point, in capitals and not. */
    private static String plain(String system, String code) {
        String stripped = code.strip();
        return isIcd10(system) ? stripped.replace(".", "").toUpperCase(Locale.ROOT) : stripped;
    }

    private static boolean isIcd10(String system) {
        return system.equals(CodeSystems.ICD_10)
                || system.equals(CodeSystems.ICD_10_CM)
                || CodeSystems.ICD_10_GM.contains(system);
    }
}
