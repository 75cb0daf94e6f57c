package org.sciatica.words;

import java.util.List;
import java.util.stream.Collectors;
import org.sciatica.logic.Condition;
import org.sciatica.rule.Outcome;
import org.sciatica.vocabulary.InputGroup;

/** Tells conditions and outcomes in the words of one language. */
final class Telling implements Condition.Visitor<String> {

    private final Words words;

    Telling(Words words) {
        this.words = words;
    }

    String of(Condition condition) {
        return condition.accept(this);
    }

    String of(Outcome outcome) {
        if (outcome instanceof Outcome.RaisesTriage raises) {
            return tell("triage", words.level(raises.level()));
        }
        if (outcome instanceof Outcome.IndicatesPhase indicates) {
            return tell("phase", words.phase(indicates.phase()));
        }
        if (outcome instanceof Outcome.Forbids forbids) {
            return tell("forbids", words.selection(forbids.selection().code()));
        }
        if (outcome instanceof Outcome.Requires requires) {
            return tell("requires", words.selection(requires.selection().code()));
        }
        if (outcome instanceof Outcome.Refers refers) {
            return tell("refers", names(refers.codes()));
        }
        if (outcome instanceof Outcome.SpeaksAgainst against) {
            return tell("against", names(against.codes()));
        }
        if (outcome instanceof Outcome.Advises advises) {
            String advice = names(List.of(advises.code()));
            return advises.about()
                    .map(about -> Words.fill(words.outcome("advises-on"), advice, words.selection(about.code())))
                    .orElseGet(() -> tell("advises", advice));
        }
        if (outcome instanceof Outcome.Reassesses reassesses) {
            return Words.fill(
                    words.outcome("reassesses"),
                    Integer.toString(reassesses.withinHours()),
                    words.reassess(reassesses.when()));
        }
        throw new IllegalStateException("untold outcome");
    }

    private String tell(String outcome, String what) {
        return Words.fill(words.outcome(outcome), what);
    }

    private String names(List<String> codes) {
        return codes.stream()
                .map(code -> words.intervention(code).name())
                .collect(Collectors.joining(words.logic("and")));
    }

    @Override
    public String present(Condition.Present node) {
        String key = node.input().group() == InputGroup.TESTS ? "positive" : "present";
        return Words.fill(words.logic(key), words.label(node.input()));
    }

    @Override
    public String absent(Condition.Absent node) {
        return Words.fill(words.logic("absent"), words.label(node.input()));
    }

    @Override
    public String atLeast(Condition.AtLeast node) {
        return Words.fill(words.logic("at-least"), words.label(node.input()), words.number(node.bound()));
    }

    @Override
    public String atMost(Condition.AtMost node) {
        return Words.fill(words.logic("at-most"), words.label(node.input()), words.number(node.bound()));
    }

    @Override
    public String all(Condition.All node) {
        return node.of().isEmpty() ? words.logic("always") : join(node.of(), "and");
    }

    @Override
    public String any(Condition.Any node) {
        return join(node.of(), "or");
    }

    @Override
    public String none(Condition.None node) {
        return Words.fill(words.logic("none"), join(node.of(), "or"));
    }

    @Override
    public String phaseIs(Condition.PhaseIs node) {
        return Words.fill(words.logic("phase"), words.phase(node.phase()));
    }

    @Override
    public String triageAtLeast(Condition.TriageAtLeast node) {
        return Words.fill(words.logic("triage"), words.level(node.level()));
    }

    @Override
    public String presumed(Condition.Presumed node) {
        return Words.fill(words.logic("presumed"), of(node.of()));
    }

    @Override
    public String reported(Condition.Reported node) {
        return Words.fill(words.logic("reported"), of(node.of()));
    }

    @Override
    public String named(Condition.Named node) {
        return words.named(node.code());
    }

    private String join(List<Condition> parts, String with) {
        return parts.stream()
                .map(part -> composite(part) && parts.size() > 1 ? "(" + of(part) + ")" : of(part))
                .collect(Collectors.joining(words.logic(with)));
    }

    private static boolean composite(Condition part) {
        return part instanceof Condition.All || part instanceof Condition.Any || part instanceof Condition.None;
    }
}
