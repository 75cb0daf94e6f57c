package org.sciatica.cdshooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** C13: the same call has the same answer. How fast it comes is measured elsewhere: a time limit makes a build uncertain. */
@QuarkusTest
class SamenessTest {

    @Test
    void c13_the_same_call_twenty_times_and_fifty_at_once_has_one_answer_but_for_its_uuids() {
        ObjectNode call = Ehr.call(Hook.PATIENT_VIEW, Ehr.chart(Ehr.example("too-little-known")));
        Set<String> answers = ConcurrentHashMap.newKeySet();
        IntStream.range(0, 20).forEach(i -> answers.add(Ehr.withoutUuids(Ehr.answer(call))));
        IntStream.range(0, 50).parallel().forEach(i -> answers.add(Ehr.withoutUuids(Ehr.answer(call))));
        assertThat(answers).hasSize(1);
    }
}
