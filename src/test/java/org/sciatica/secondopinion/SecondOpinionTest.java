package org.sciatica.secondopinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sciatica.MeasuredFigure;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Input;

/** The service decides as the decision tables do, which were read a second time, independently of the rules. */
class SecondOpinionTest {

    private static final int PATIENTS = Integer.getInteger("secondopinion.patients", 20_000);
    private static final int CHUNK = 500;

    private static final Tables TABLES = Tables.standard();

    private final SecondOpinion secondOpinion = new SecondOpinion(TABLES);
    private final ServiceOpinion service = new ServiceOpinion(TABLES);

    @Test
    void no_random_patient_is_decided_otherwise_than_by_the_tables() {
        Map<String, String> firstOfEachDifference = new ConcurrentHashMap<>();
        Map<String, Integer> compared = new ConcurrentHashMap<>();
        IntStream.range(0, (PATIENTS + CHUNK - 1) / CHUNK).parallel().forEach(chunk -> {
            Patients patients = new Patients(chunk, CHUNK);
            for (int i = 0; i < Math.min(CHUNK, PATIENTS - chunk * CHUNK); i++) {
                Findings findings = patients.next();
                Patient patient = Patient.of(findings);
                Opinion opinion = secondOpinion.on(patient);
                for (String difference : opinion.differencesOf(service.on(findings))) {
                    firstOfEachDifference.putIfAbsent(difference, patient.request(TABLES.of("inputs")));
                }
                compared.merge("patients", 1, Integer::sum);
                count(opinion).forEach(what -> compared.merge(what, 1, Integer::sum));
            }
        });
        System.out.println("second opinion, compared: " + new TreeMap<>(compared));
        MeasuredFigure.record("second-opinion-patients", PATIENTS);
        MeasuredFigure.record("second-opinion-differences", firstOfEachDifference.size());
        assertThat(new TreeMap<>(firstOfEachDifference)
                        .entrySet().stream()
                                .map(found -> found.getKey() + ", for example:\n" + found.getValue())
                                .toList())
                .isEmpty();
        assertThat(compared).containsEntry("patients", PATIENTS);
    }

    private static Stream<String> count(Opinion opinion) {
        return Stream.concat(
                Stream.of(
                        "triage " + opinion.triage(),
                        "phase " + opinion.phase(),
                        "nerve block " + (opinion.nerveBlockListed() ? "listed" : "not listed")),
                opinion.interventions().values().stream().map(standing -> "interventions " + standing.status()));
    }

    /** Else agreement on random patients would say nothing of what was left out. */
    @Test
    void every_part_of_the_tables_decides_something_for_some_random_patient() {
        List<Patient> patients = IntStream.range(0, 12)
                .mapToObj(chunk -> new Patients(chunk, CHUNK))
                .flatMap(drawn -> Stream.generate(drawn::next).limit(CHUNK))
                .map(Patient::of)
                .toList();
        List<Opinion> opinions = patients.stream().map(secondOpinion::on).toList();
        List<Blunted> blunted = Blunted.all(TABLES);
        Set<String> idle = blunted.parallelStream()
                .filter(without -> {
                    SecondOpinion other = new SecondOpinion(without.tables());
                    return IntStream.range(0, patients.size())
                            .allMatch(i -> other.on(patients.get(i)).equals(opinions.get(i)));
                })
                .map(Blunted::leftOut)
                .collect(Collectors.toSet());
        System.out.println("second opinion, parts left out one by one: " + blunted.size());
        assertThat(idle)
                .containsExactlyInAnyOrderElementsOf(Tables.text("said-twice.txt")
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .toList());
    }

    @Test
    void the_tables_know_the_inputs_and_name_the_gates_of_the_service() {
        assertThat(TABLES.of("inputs"))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Input.values())
                        .map(input -> List.of(input.group().code(), input.code()))
                        .toList());
        assertThat(column("published", 1)).hasSameElementsAs(column("gates", 0));
        assertThat(column("gates", 0)).doesNotHaveDuplicates();
    }

    private static List<String> column(String table, int column) {
        return TABLES.of(table).stream().map(line -> line.get(column)).toList();
    }
}
