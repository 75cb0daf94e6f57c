package org.sciatica.metamorphic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.sciatica.api.Wire;
import org.sciatica.assessment.Assessor;
import org.sciatica.vocabulary.Findings;

/** The same request gives the same bytes: again, after others, of another assessor, among many at once. */
class RepeatableTest {

    private final Wire wire = new Wire(Assessor.standard(), "test");

    @Test
    void a_repeated_call_gives_the_same_bytes() {
        Patients.drawn(401, Patients.MANY)
                .forEach(patient -> assertThat(wire.answer(patient)).isEqualTo(wire.answer(patient)));
    }

    @Test
    void what_was_assessed_before_leaves_no_trace() {
        List<Findings> patients = Patients.drawn(402, Patients.MANY).toList();
        List<byte[]> inOrder = patients.stream().map(wire::answer).toList();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < patients.size(); i++) {
            places.add(i);
        }
        Collections.shuffle(places, new Random(402));
        places.forEach(place -> assertThat(wire.answer(patients.get(place))).isEqualTo(inOrder.get(place)));
    }

    @Test
    void two_assessors_built_separately_give_the_same_bytes() {
        Wire other = new Wire(Assessor.standard(), "test");
        Patients.drawn(403, Patients.MANY)
                .forEach(patient -> assertThat(other.answer(patient)).isEqualTo(wire.answer(patient)));
    }

    @Test
    void concurrent_calls_give_the_same_bytes_as_serial_ones() throws InterruptedException, ExecutionException {
        List<Findings> patients = Patients.drawn(404, Patients.MANY).toList();
        Wire fresh = new Wire(Assessor.standard(), "test");
        ExecutorService pool = Executors.newFixedThreadPool(16);
        try {
            List<Future<byte[]>> concurrent = new ArrayList<>();
            for (Findings patient : patients) {
                concurrent.add(pool.submit(() -> fresh.answer(patient)));
            }
            for (int i = 0; i < patients.size(); i++) {
                assertThat(concurrent.get(i).get()).isEqualTo(wire.answer(patients.get(i)));
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
