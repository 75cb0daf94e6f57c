package org.sciatica.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sciatica.catalogue.Catalogue;
import org.sciatica.catalogue.Intervention;
import org.sciatica.vocabulary.Input;

class EvidenceTest {

    private final Evidence evidence = Evidence.load();

    @Test
    void all_five_documents_are_read_with_all_their_statements() {
        assertThat(evidence.documents()).extracting(Document::id).containsExactly("000", "001", "002", "003", "004");
        assertThat(evidence.statements()).hasSize(547);
        assertThat(evidence.conflicts()).hasSize(63);
    }

    @Test
    void lines_are_written_as_numbers_and_ranges_in_order() {
        assertThat(evidence.statements())
                .allSatisfy(statement ->
                        assertThat(statement.lines()).as(statement.id()).matches("\\d+(-\\d+)?(, \\d+(-\\d+)?)*"));
    }

    @Test
    void facts_refer_to_codes_that_exist() {
        Set<String> codes = Stream.concat(
                        Stream.of(Input.values()).map(Input::code),
                        Catalogue.load().all().stream().map(Intervention::code))
                .collect(Collectors.toSet());
        assertThat(evidence.statements()).allSatisfy(statement -> {
            for (String key : new String[] {"refersTo", "requires", "excludes"}) {
                if (statement.facts().get(key) instanceof Iterable<?> referred) {
                    assertThat(referred)
                            .as(statement.id() + " " + key)
                            .allSatisfy(code -> assertThat(codes).contains(code.toString()));
                }
            }
        });
    }

    @Test
    void positions_of_a_conflict_cite_statements_of_their_own_document() {
        assertThat(evidence.conflicts())
                .allSatisfy(conflict -> assertThat(conflict.positions())
                        .as(conflict.id())
                        .isNotEmpty()
                        .allSatisfy(position -> assertThat(position.statements())
                                .isNotEmpty()
                                .allSatisfy(
                                        id -> assertThat(evidence.statement(id).document())
                                                .isEqualTo(position.document()))));
    }
}
