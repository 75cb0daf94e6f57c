package org.sciatica.logic;

import java.util.List;
import java.util.Map;

/** A condition tree as plain maps and lists: the form in which it is published, compared and hashed. */
public final class TreeData implements Condition.Visitor<Map<String, Object>> {

    private static final TreeData INSTANCE = new TreeData();

    private TreeData() {}

    /** The tree; each node is a map with one key that names its kind. */
    public static Map<String, Object> of(Condition condition) {
        return condition.accept(INSTANCE);
    }

    private static List<Map<String, Object>> parts(List<Condition> conditions) {
        return conditions.stream().map(TreeData::of).toList();
    }

    @Override
    public Map<String, Object> present(Condition.Present node) {
        return Map.of("present", node.input().code());
    }

    @Override
    public Map<String, Object> absent(Condition.Absent node) {
        return Map.of("absent", node.input().code());
    }

    @Override
    public Map<String, Object> atLeast(Condition.AtLeast node) {
        return Map.of("atLeast", new Bound(node.input().code(), node.bound().toPlainString()));
    }

    @Override
    public Map<String, Object> atMost(Condition.AtMost node) {
        return Map.of("atMost", new Bound(node.input().code(), node.bound().toPlainString()));
    }

    @Override
    public Map<String, Object> all(Condition.All node) {
        return Map.of("all", parts(node.of()));
    }

    @Override
    public Map<String, Object> any(Condition.Any node) {
        return Map.of("any", parts(node.of()));
    }

    @Override
    public Map<String, Object> none(Condition.None node) {
        return Map.of("none", parts(node.of()));
    }

    @Override
    public Map<String, Object> phaseIs(Condition.PhaseIs node) {
        return Map.of("phaseIs", node.phase().code());
    }

    @Override
    public Map<String, Object> triageAtLeast(Condition.TriageAtLeast node) {
        return Map.of("triageAtLeast", node.level().code());
    }

    @Override
    public Map<String, Object> presumed(Condition.Presumed node) {
        return Map.of("presumed", of(node.of()));
    }

    @Override
    public Map<String, Object> reported(Condition.Reported node) {
        return Map.of("reported", of(node.of()));
    }

    @Override
    public Map<String, Object> named(Condition.Named node) {
        return Map.of("named", new Name(node.code(), of(node.is())));
    }

    /** A measurement and a bound. */
    public record Bound(String input, String bound) {}

    /** A named condition and what it stands for. */
    public record Name(String code, Map<String, Object> is) {}
}
