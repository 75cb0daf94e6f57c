package org.sciatica.cdshooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.sciatica.catalogue.Kind;
import org.sciatica.chart.ChartPart;
import org.sciatica.chart.Remark;
import org.sciatica.data.YamlResource;
import org.sciatica.vocabulary.Phase;
import org.sciatica.words.Words;

/** The words of cards are there for everything that can come up. */
class EhrWordsTest {

    private final Words words = Words.in("en");

    @Test
    void every_kind_of_remark_has_words_and_no_other() {
        JsonNode remarks = YamlResource.one("words/en/ehr.yaml", JsonNode.class).path("remarks");
        assertThat(remarks.properties().stream().map(Map.Entry::getKey))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Remark.Kind.values())
                        .map(Remark.Kind::code)
                        .toList());
    }

    @Test
    void every_part_phase_and_kind_has_words() {
        for (ChartPart part : ChartPart.values()) {
            assertThat(words.card("part-" + part.key())).contains("`" + part.key() + "`");
        }
        for (Phase phase : Phase.values()) {
            assertThat(words.card("phase-" + phase.code() + "-lay")).isNotBlank();
        }
        Arrays.stream(Kind.values())
                .filter(Kind::canBeAllowed)
                .forEach(kind -> assertThat(words.card("kind-" + kind.code())).isNotBlank());
    }

    @Test
    void a_summary_keeps_as_much_as_fits_and_says_how_much_more_there_is() {
        UnaryOperator<String> sentence = signs -> "See a doctor now: " + signs;
        assertThat(Text.summary(words, sentence, List.of("a", "b"))).isEqualTo("See a doctor now: a; b");
        assertThat(Text.summary(words, sentence, List.of("a".repeat(60), "b".repeat(60), "c".repeat(60))))
                .isEqualTo("See a doctor now: " + "a".repeat(60) + " … and 2 more");
        assertThat(Text.summary(words, sentence, List.of("a".repeat(300))))
                .hasSize(139)
                .endsWith("a…");
    }

    @Test
    void what_is_put_into_a_detail_cannot_break_out_of_it() {
        String detail = new Text(words)
                .section("a|b", List.of("<img onerror=x>\n# b & c"))
                .paragraph("end")
                .toString();
        assertThat(detail).isEqualTo("**a\\|b**\n\n- &lt;img onerror=x> # b &amp; c\n\nend");
    }

    @Test
    void a_long_list_is_cut_and_says_so() {
        List<String> items =
                java.util.stream.IntStream.range(0, 20).mapToObj(i -> "i" + i).toList();
        assertThat(new Text(words).section("h", items).toString()).contains("- i11\n- … and 8 more");
        assertThat(Text.line(words, items)).endsWith("i11 … and 8 more");
    }
}
