package org.sciatica.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sciatica.MeasuredFigure;
import org.sciatica.catalogue.Catalogue;
import org.sciatica.catalogue.Intervention;
import org.sciatica.proof.Dial;
import org.sciatica.proof.StateSpace;
import org.sciatica.rule.Rule;

/**
 * Every patient there can be, as far as triage and phase go, worked out by the running code and not by a formula: all states of
 * a space that is proved to leave nobody out. Say {@code -Dproof.states=1000000000} for a finer space.
 */
class EnumerationTest {

    private static final long STATES = Long.getLong("proof.states", 10_000_000);
    private static final int THREADS = 2;
    private static final double NANOS_IN_A_SECOND = 1e9;

    private final RuleSet rules = RuleSet.standard();
    private final StateSpace space = StateSpace.of(rules, STATES);
    private final List<Dial> redFlags =
            space.dials().stream().filter(Dial::redFlag).toList();
    private final List<Dial> others =
            space.dials().stream().filter(dial -> !dial.redFlag()).toList();
    private final Map<String, Set<Integer>> told = new ConcurrentHashMap<>();

    @Test
    void the_red_flag_gate_stands_before_every_intervention() {
        Catalogue catalogue = Catalogue.load();
        Gates gates = new Gates(rules, catalogue);
        Rule redFlagGate = RuleById.in(rules, "red-flag-bars-treatment");
        assertThat(catalogue.all())
                .filteredOn(intervention -> intervention.kind().canBeAllowed())
                .hasSizeGreaterThan(100)
                .allSatisfy((Intervention intervention) ->
                        assertThat(gates.of(intervention)).contains(redFlagGate));
    }

    @Test
    void every_state_gets_the_level_of_the_tables_and_none_breaks_a_principle()
            throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        long blocks = others.stream().mapToLong(Dial::positions).reduce(1, Math::multiplyExact);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        long states = 0;
        try {
            List<Future<Integer>> running = IntStream.range(0, Math.toIntExact(blocks))
                    .mapToObj(number -> threads.submit(() -> block(number).check()))
                    .toList();
            for (Future<Integer> block : running) {
                states += block.get();
            }
        } finally {
            threads.shutdownNow();
        }
        double seconds = (System.nanoTime() - start) / NANOS_IN_A_SECOND;
        System.out.printf(Locale.ROOT, "%,d states in %d blocks: %.1f s%n", states, blocks, seconds);
        MeasuredFigure.record("states-enumerated", String.format(Locale.ROOT, "%,d", states));
        assertThat(states).isEqualTo(space.states()).isGreaterThanOrEqualTo(STATES);
        for (Dial dial : space.dials()) {
            assertThat(told.get(dial.name()))
                    .as("tellings of " + dial.name() + " that were used")
                    .hasSize(dial.tellings().size());
        }
    }

    /** The other dials stand at the positions that the number of the block says; how each dial is told varies with it. */
    private Block block(int number) {
        Dial.Said rest = Dial.Said.NOTHING;
        int left = number;
        for (Dial dial : others) {
            int position = left % dial.positions();
            left /= dial.positions();
            rest = rest.and(dial.tellings().get(telling(dial, number)).get(position));
        }
        int[] tellings =
                redFlags.stream().mapToInt(dial -> telling(dial, number)).toArray();
        return new Block(rules, redFlags, tellings, rest);
    }

    private int telling(Dial dial, int number) {
        int telling = Math.floorMod(
                scattered(31 * number + dial.name().hashCode()), dial.tellings().size());
        told.computeIfAbsent(dial.name(), name -> ConcurrentHashMap.newKeySet()).add(telling);
        return telling;
    }

    /** Spreads neighbouring numbers, so that every telling meets every position of the other dials. */
    private static int scattered(int number) {
        int spread = number * 0x9E3779B9;
        return spread ^ spread >>> 15;
    }
}
