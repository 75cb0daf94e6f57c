package org.sciatica.cdshooks;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sciatica.chart.Chart;
import org.sciatica.chart.ChartPart;
import org.sciatica.chart.ChartReader;
import org.sciatica.chart.Remark;
import org.sciatica.chart.Remark.Kind;
import org.sciatica.http.Problem;
import org.sciatica.http.ProblemKind;
import org.sciatica.http.RequestRefused;

/**
 * What the prefetch says.
 *
 * @param chart what was read
 * @param absent the parts that did not come: unknown, not none
 * @param wholly the parts that were looked up and read without a doubt
 */
record Looked(Chart chart, Set<ChartPart> absent, Set<ChartPart> wholly) {

    /** What can be said of an entry without a doubt about what it is. */
    private static final Set<Kind> READ = EnumSet.of(
            Kind.NOT_IN_FORCE, Kind.STALE, Kind.UNDATED, Kind.OTHER_EPISODE, Kind.OUT_OF_RANGE, Kind.CONTRADICTORY);

    /** The parts that tell whether this is about sciatica at all. */
    private static final Set<ChartPart> TELLING = EnumSet.of(ChartPart.CONDITIONS, ChartPart.ANSWERS);

    /**
     * Reads the prefetch.
     *
     * @throws RequestRefused when no part of it can be read: nothing can be assessed then
     */
    static Looked into(Call call, Instant now) {
        ChartReader reader = new ChartReader(call.patient(), now);
        Set<ChartPart> absent = EnumSet.noneOf(ChartPart.class);
        Set<ChartPart> looked = EnumSet.noneOf(ChartPart.class);
        for (ChartPart part : ChartPart.values()) {
            JsonNode value = call.prefetch().path(part.key());
            if (value.isMissingNode()) {
                absent.add(part);
            } else if (reader.part(part, value)) {
                looked.add(part);
            }
        }
        if (looked.isEmpty()) {
            throw new RequestRefused(ProblemKind.NOTHING_TO_ASSESS, places(absent));
        }
        Chart chart = reader.chart();
        looked.removeIf(part -> chart.remarks().stream().anyMatch(remark -> doubts(remark, part)));
        return new Looked(chart, absent, looked);
    }

    private static List<Problem.Place> places(Set<ChartPart> absent) {
        return Arrays.stream(ChartPart.values())
                .map(part -> new Problem.Place(
                        "/prefetch/" + part.key(),
                        absent.contains(part) ? "not-sent" : "not-readable",
                        absent.contains(part)
                                ? "Not assessed, which is no all-clear: this prefetch key did not come."
                                : "Not assessed, which is no all-clear: what came under this prefetch key cannot be read.",
                        null))
                .toList();
    }

    private static boolean doubts(Remark remark, ChartPart part) {
        boolean about = remark.about().equals(part.key()) || remark.about().startsWith(part.resourceType());
        return about && !READ.contains(remark.kind());
    }

    /** Whether it is known that nothing in the chart is about sciatica. */
    boolean nothingAboutSciatica() {
        return !chart.aboutSciatica() && unclear().isEmpty();
    }

    /** The parts that would tell whether this is about sciatica and were not read without a doubt. */
    List<ChartPart> unclear() {
        return TELLING.stream().filter(part -> !wholly.contains(part)).toList();
    }
}
