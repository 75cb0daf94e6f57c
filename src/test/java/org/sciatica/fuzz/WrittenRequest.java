package org.sciatica.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sciatica.vocabulary.Answer;
import org.sciatica.vocabulary.Input;
import org.sciatica.vocabulary.InputGroup;

/**
 * A request written from the vocabulary, mostly within the contract and now and then beside it, as the fuzzer chooses. The
 * writer knows which: one that keeps the contract states the answers noted here, any other must be refused.
 */
final class WrittenRequest {

    private static final int LARGEST_BODY = 65_536;
    private static final int LONGEST_NUMBER = 16;
    private static final int MOST_GROUPS = 8;
    private static final int MOST_ODDITIES = 3;

    /** One in so many chances of an oddity is taken, and one in so many answers is not the patient's usual one. */
    private static final int RARE = 31;

    private static final int UNUSUAL = 15;

    private static final List<Answer> MEANINGS = List.of(Answer.PRESENT, Answer.ABSENT, Answer.UNKNOWN);
    private static final List<String> FINDING_ANSWERS = List.of("present", "absent", "unknown");
    private static final List<String> TEST_ANSWERS = List.of("positive", "negative", "unknown");
    private static final List<String> ODD_VALUES = List.of(
            "null",
            "true",
            "1",
            "\"\"",
            "\" present\"",
            "\"ABSENT\"",
            "[]",
            "[\"absent\"]",
            "{\"a\":{\"b\":[[[[0]]]]}}");
    private static final List<String> ODD_NUMBERS = List.of(
            "1e99999999999",
            "36.600000000000000000000000001",
            "1234567890123456789012345",
            "3.5",
            "1e1",
            "-0",
            "0.0",
            "037");
    private static final List<String> SPACES = List.of("", " ", "\r\n\t");
    private static final List<String> ODD_ENDS = List.of("{}", "}", ",", "\u0000", "\u00a0");
    private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]*)");
    private static final Pattern NUMBER = Pattern.compile(WHOLE + "(\\.[0-9]+)?(e[0-9]{1,9})?");

    private final FuzzedDataProvider data;
    private final StringBuilder text = new StringBuilder();
    private final Map<Input, Answer> answers = new EnumMap<>(Input.class);
    private final Map<Input, BigDecimal> measured = new EnumMap<>(Input.class);
    private final int usualAnswer;
    private int oddities;
    private boolean keepsTheContract = true;

    WrittenRequest(FuzzedDataProvider data) {
        this.data = data;
        this.oddities = data.consumeInt(0, MOST_ODDITIES);
        this.usualAnswer = data.consumeInt(0, MEANINGS.size() - 1);
        // The end is drawn first: the groups use up what is left.
        boolean padded = oddly();
        int tooMany = padded ? data.consumeInt(0, 1) : 0;
        String end = oddly() ? data.pickValue(ODD_ENDS) : "";
        writeGroups();
        if (padded) {
            text.append(" ".repeat(Math.max(LARGEST_BODY + tooMany - text.length() - end.length(), 0)));
        }
        text.append(end);
        keepsTheContract &= end.isEmpty();
        keepsTheContract &= !(answers.isEmpty() && measured.isEmpty()) && text.length() <= LARGEST_BODY;
    }

    byte[] body() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    boolean keepsTheContract() {
        return keepsTheContract;
    }

    Map<Input, Answer> answers() {
        return answers;
    }

    Map<Input, BigDecimal> measured() {
        return measured;
    }

    private void writeGroups() {
        Set<String> seen = new HashSet<>();
        List<InputGroup> left = new ArrayList<>(List.of(InputGroup.values()));
        text.append('{');
        for (int i = 0; i < MOST_GROUPS && data.remainingBytes() > 0; i++) {
            String name = left.isEmpty() || oddly() ? oddGroup() : drawn(left).code();
            Optional<InputGroup> group = Arrays.stream(InputGroup.values())
                    .filter(candidate -> candidate.code().equals(name))
                    .findFirst();
            keepsTheContract &= group.isPresent() && seen.add(name);
            writeKey(i == 0, name);
            if (oddly()) {
                text.append(data.pickValue(ODD_VALUES));
                keepsTheContract = false;
            } else {
                writeMembers(group.orElse(InputGroup.SYMPTOMS));
            }
        }
        text.append('}');
    }

    private void writeMembers(InputGroup group) {
        Set<Input> seen = EnumSet.noneOf(Input.class);
        List<Input> left = new ArrayList<>(Input.of(group));
        text.append('{');
        int members = data.consumeInt(0, left.size());
        for (int i = 0; i < members && data.remainingBytes() > 0; i++) {
            Input meant = oddly() ? data.pickValue(Input.values()) : drawn(left);
            String name = spelling(meant);
            Optional<Input> input = Input.of(name).filter(candidate -> candidate.group() == group);
            keepsTheContract &= input.isPresent() && seen.add(input.get());
            writeKey(i == 0, name);
            writeValue(input.orElse(meant));
        }
        text.append('}');
    }

    private <T> T drawn(List<T> left) {
        return left.remove(data.consumeInt(0, left.size() - 1));
    }

    private void writeValue(Input input) {
        if (oddly()) {
            text.append(data.consumeBoolean() ? data.pickValue(ODD_VALUES) : quoted(data.consumeString(300)));
            keepsTheContract = false;
        } else if (input.isMeasurement()) {
            writeNumber(input);
        } else {
            writeAnswer(input);
        }
    }

    private void writeAnswer(Input input) {
        boolean test = input.group() == InputGroup.TESTS;
        List<String> words = test ? TEST_ANSWERS : FINDING_ANSWERS;
        int meaning = data.consumeInt(0, UNUSUAL) == UNUSUAL ? data.consumeInt(0, 2) : usualAnswer;
        String word = oddly() ? data.pickValue(test ? FINDING_ANSWERS : TEST_ANSWERS) : words.get(meaning);
        if (words.contains(word)) {
            answers.put(input, MEANINGS.get(words.indexOf(word)));
        } else {
            keepsTheContract = false;
        }
        writeString(word);
    }

    private void writeNumber(Input input) {
        String number = number(input);
        Pattern form = input.range().whole() ? WHOLE : NUMBER;
        if (number.length() <= LONGEST_NUMBER
                && form.matcher(number).matches()
                && input.range().least().compareTo(new BigDecimal(number)) <= 0
                && input.range().most().compareTo(new BigDecimal(number)) >= 0) {
            measured.put(input, new BigDecimal(number));
        } else {
            keepsTheContract = false;
        }
        text.append(number);
    }

    /** A number about the range, one step outside too. */
    private String number(Input input) {
        if (oddly()) {
            return data.pickValue(ODD_NUMBERS);
        }
        int scale = input.range().whole() ? 0 : data.consumeInt(0, 3);
        long least = input.range().least().movePointRight(scale).longValueExact();
        long most = input.range().most().movePointRight(scale).longValueExact();
        return BigDecimal.valueOf(data.consumeLong(least - 1, most + 1), scale).toPlainString();
    }

    private String spelling(Input meant) {
        if (oddly()) {
            return switch (data.consumeInt(0, 3)) {
                case 0 -> meant.code().toUpperCase(Locale.ROOT);
                case 1 -> meant.code().replace('-', '_');
                case 2 -> meant.code().substring(data.consumeInt(0, 3));
                default -> oddKey();
            };
        }
        return meant.aliases().isEmpty() || !data.consumeBoolean() ? meant.code() : data.pickValue(meant.aliases());
    }

    private String oddGroup() {
        return data.consumeBoolean() ? data.pickValue(InputGroup.values()).code() : oddKey();
    }

    private String oddKey() {
        return data.consumeBoolean() ? data.pickValue(Input.values()).code() : data.consumeString(80);
    }

    private void writeKey(boolean first, String key) {
        text.append(first ? "" : ",").append(space());
        writeString(key);
        text.append(space()).append(':').append(space());
    }

    /** A string, its first letter now and then as an escape, which means the same. */
    private void writeString(String string) {
        if (!string.isEmpty() && string.charAt(0) < 0x7f && oddly()) {
            String rest = quoted(string.substring(1));
            text.append(String.format(Locale.ROOT, "\"\\u%04x", (int) string.charAt(0)))
                    .append(rest, 1, rest.length());
        } else {
            text.append(quoted(string));
        }
    }

    private static String quoted(String string) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(string)) + '"';
    }

    private String space() {
        return oddly() ? data.pickValue(SPACES) : "";
    }

    /** Whether to do something else than usual now; an exhausted provider gives the smallest number, which means no. */
    private boolean oddly() {
        if (oddities > 0 && data.consumeInt(0, RARE) == RARE) {
            oddities--;
            return true;
        }
        return false;
    }
}
