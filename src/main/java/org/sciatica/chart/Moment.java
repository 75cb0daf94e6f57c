package org.sciatica.chart;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A point in time as FHIR writes it: a year, a month, a day or an instant. A coarse one stands for its first day, so that
 * it is rather too old than too new.
 *
 * @param date the day, in its own time zone
 * @param instant the instant, when it was given
 */
record Moment(LocalDate date, Optional<Instant> instant) {

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);

    /** The first of these fields that is given, if it can be read; else none. A period counts by its end, else by its start. */
    static Optional<Moment> of(JsonNode resource, String... fields) {
        for (String field : fields) {
            JsonNode value = resource.path(field);
            JsonNode text =
                    value.isObject() ? (value.hasNonNull("end") ? value.path("end") : value.path("start")) : value;
            if (text.isTextual()) {
                return parse(text.textValue());
            }
        }
        return Optional.empty();
    }

    static Optional<Moment> parse(String text) {
        try {
            return Optional.of(
                    switch (text.length()) {
                        case 4 -> onDay(LocalDate.of(Integer.parseInt(text), 1, 1));
                        case 7 -> onDay(YearMonth.parse(text).atDay(1));
                        case 10 -> onDay(LocalDate.parse(text));
                        default -> {
                            OffsetDateTime time = OffsetDateTime.parse(text);
                            yield new Moment(time.toLocalDate(), Optional.of(time.toInstant()));
                        }
                    });
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Moment onDay(LocalDate date) {
        return new Moment(date, Optional.empty());
    }

    /** Whether more than {@code age} has gone by since; of a day without a time, whole days are counted. */
    boolean olderThan(Duration age, Instant now) {
        return instant.map(then -> then.plus(age).isBefore(now))
                .orElseGet(() -> date.plusDays(age.toDays()).isBefore(today(now)));
    }

    boolean inTheFuture(Instant now) {
        return instant.map(then -> then.isAfter(now.plus(CLOCKS_DIFFER)))
                .orElseGet(() -> date.isAfter(today(now).plusDays(1)));
    }

    static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}
