package org.sciatica.secondopinion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sciatica.secondopinion.Formula.Term;
import org.sciatica.secondopinion.Opinion.Standing;

/** Decides by the tables alone: shares no class, no rule and no word list with the service. */
final class SecondOpinion {

    private static final List<String> LEVELS = List.of("emergency", "urgent", "see-doctor");

    private record Definition(Formula formula, String whenOpen) {}

    private record Gate(String name, boolean needs, Definition condition, Set<String> codes) {}

    private final List<List<String>> implications;
    private final Map<String, List<String>> inputs;
    private final Set<String> codes;
    private final Map<String, Definition> definitions = new HashMap<>();
    private final List<Gate> gates = new ArrayList<>();
    private final Map<String, List<String>> groups;
    /** Interventions by the gates that apply to them: many stand behind the same. */
    private final Map<List<Gate>, List<String>> interventions;

    private final List<Definition> blockIndications = new ArrayList<>();
    private final Map<String, Definition> blockContraindications = new LinkedHashMap<>();

    SecondOpinion(Tables tables) {
        implications = tables.of("implications");
        inputs = byFirst(tables.of("inputs"));
        codes = inputs.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        groups = byFirst(tables.of("groups"));
        for (List<String> line : tables.of("definitions")) {
            definitions.put(line.get(0), new Definition(Formula.parse(line.get(1)), line.get(2)));
        }
        inputs.forEach((group, members) -> definitions.put(group, anyOf(members)));
        byFirst(tables.of("triage"))
                .forEach((level, conditions) -> definitions.put("triage-" + level, anyOf(conditions)));
        byFirst(tables.of("phase")).forEach((phase, conditions) -> definitions.put(phase, anyOf(conditions)));
        for (List<String> line : tables.of("gates")) {
            gates.add(new Gate(
                    line.get(0),
                    choice(line.get(1), "needs", "forbids"),
                    new Definition(Formula.parse(line.get(2)), line.get(3)),
                    selected(line.get(4))));
        }
        interventions = selected("everything").stream()
                .collect(Collectors.groupingBy(code -> gates.stream()
                        .filter(gate -> gate.codes().contains(code))
                        .toList()));
        for (List<String> line : tables.of("nerve-block")) {
            Definition condition = new Definition(Formula.parse(line.get(2)), "open");
            if (choice(line.get(0), "listed", "excluded")) {
                blockIndications.add(condition);
            } else {
                blockContraindications.put(line.get(1), condition);
            }
        }
    }

    private static Map<String, List<String>> byFirst(List<List<String>> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.get(0),
                        LinkedHashMap::new,
                        Collectors.mapping(line -> line.get(1), Collectors.toList())));
    }

    private static boolean choice(String text, String yes, String no) {
        if (!text.equals(yes) && !text.equals(no)) {
            throw new IllegalArgumentException(text + " is neither " + yes + " nor " + no);
        }
        return text.equals(yes);
    }

    private static Definition anyOf(List<String> conditions) {
        return new Definition(Formula.parse(String.join(" or ", conditions)), "open");
    }

    private Set<String> selected(String selection) {
        Set<String> found = new LinkedHashSet<>();
        for (String word : selection.split(" ", -1)) {
            if (word.startsWith("-")) {
                found.removeAll(members(word.substring(1)));
            } else {
                found.addAll(members(word));
            }
        }
        return found;
    }

    private Set<String> members(String name) {
        List<String> members = groups.get(name);
        return members == null
                ? Set.of(name)
                : members.stream().flatMap(member -> members(member).stream()).collect(Collectors.toSet());
    }

    Opinion on(Patient said) {
        Reading reading = new Reading(said.concluded(implications));
        Map<String, Known> states = new HashMap<>();
        for (Gate gate : gates) {
            Known value = reading.value(gate.condition());
            states.put(gate.name(), gate.needs() ? value.not() : value);
        }
        Map<String, Standing> standings = new TreeMap<>();
        interventions.forEach((applying, members) -> {
            Standing standing = standing(applying, states);
            members.forEach(code -> standings.put(code, standing));
        });
        boolean listed = blockIndications.stream().anyMatch(condition -> reading.value(condition) == Known.YES)
                || blockContraindications.values().stream()
                        .anyMatch(condition -> reading.value(condition) == Known.YES);
        Set<String> against = new TreeSet<>();
        blockContraindications.forEach((name, condition) -> {
            if (listed && reading.value(condition) != Known.NO) {
                against.add(name);
            }
        });
        return new Opinion(reading.triage(), reading.phase(), standings, listed, against);
    }

    /** A gate's state is whether it bars the way: a need that is met does not. */
    private static Standing standing(List<Gate> gates, Map<String, Known> states) {
        Known worst = Known.any(gates, gate -> state(gate, states));
        String status = switch (worst) {
            case NO -> "allowed";
            case OPEN -> "conditional";
            case YES -> "withheld";
        };
        return new Standing(
                status,
                gates.stream()
                        .filter(gate -> worst == Known.NO || state(gate, states) != Known.NO)
                        .map(Gate::name)
                        .collect(Collectors.toSet()));
    }

    private static Known state(Gate gate, Map<String, Known> states) {
        return Objects.requireNonNull(states.get(gate.name()));
    }

    /** One patient read by the tables; what was worked out once is kept. */
    private final class Reading {

        private final Patient patient;
        private final Map<String, Known> worked = new HashMap<>();

        Reading(Patient patient) {
            this.patient = patient;
        }

        String triage() {
            return LEVELS.stream()
                    .filter(level -> named("triage-" + level) == Known.YES)
                    .findFirst()
                    .orElse("self-care");
        }

        String phase() {
            return Stream.of("exacerbation", "remission")
                    .filter(phase -> named(phase) == Known.YES)
                    .findFirst()
                    .orElse("undetermined");
        }

        Known value(Definition definition) {
            Known value = definition.formula().value(this::term);
            if (value != Known.OPEN) {
                return value;
            }
            return switch (definition.whenOpen()) {
                case "open" -> Known.OPEN;
                case "present" -> Known.YES;
                case "absent" -> Known.NO;
                default -> absentWhen(definition.whenOpen());
            };
        }

        private Known absentWhen(String reading) {
            if (!reading.startsWith("absent when ")) {
                throw new IllegalArgumentException("not a way to read an open condition: " + reading);
            }
            Formula when = Formula.parse(reading.substring("absent when ".length()));
            return when.value(this::term) == Known.YES ? Known.NO : Known.OPEN;
        }

        private Known term(Term term) {
            if (!term.isComparison()) {
                return named(term.name());
            }
            if (!inputs.getOrDefault("measurements", List.of()).contains(term.name())) {
                throw new IllegalArgumentException("no such measurement: " + term.name());
            }
            Double number = patient.numbers().get(term.name());
            return number == null ? Known.OPEN : term.compare(number) ? Known.YES : Known.NO;
        }

        private Known named(String name) {
            Known known = worked.get(name);
            if (known == null) {
                known = work(name);
                worked.put(name, known);
            }
            return known;
        }

        private Known work(String name) {
            if (name.equals("always")) {
                return Known.YES;
            }
            if (codes.contains(name)) {
                return patient.says(name, "present") ? Known.YES : patient.says(name, "absent") ? Known.NO : Known.OPEN;
            }
            return value(Objects.requireNonNull(definitions.get(name), name));
        }
    }
}
