package org.sciatica.chart;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A point in time as FHIR writes it: a year, a month, a day or an instant. A coarse one may be any of its days: it stands
 * for the first, so that it is rather too old than too new, and for the last where that is stricter.
 *
 * @param date the day, or the first of its days, in its own time zone
 * @param last the last of its days
 * @param instant the instant, when it was given
 */
record Moment(LocalDate date, LocalDate last, Optional<Instant> instant) {

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
                        case 4 -> {
                            Year year = Year.of(Integer.parseInt(text));
                            yield between(year.atDay(1), year.atMonth(12).atEndOfMonth());
                        }
                        case 7 -> {
                            YearMonth month = YearMonth.parse(text);
                            yield between(month.atDay(1), month.atEndOfMonth());
                        }
                        case 10 -> between(LocalDate.parse(text), LocalDate.parse(text));
                        default -> {
                            OffsetDateTime time = OffsetDateTime.parse(text);
                            yield new Moment(time.toLocalDate(), time.toLocalDate(), Optional.of(time.toInstant()));
                        }
                    });
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Moment between(LocalDate first, LocalDate last) {
        return new Moment(first, last, Optional.empty());
    }

    /** Whether more than {@code age} may have gone by since; of a day without a time, whole days are counted. */
    boolean olderThan(Duration age, Instant now) {
        return olderThan(age, date, now);
    }

    /** Whether more than {@code age} has gone by since, on whichever of its days it was. */
    boolean surelyOlderThan(Duration age, Instant now) {
        return olderThan(age, last, now);
    }

    private boolean olderThan(Duration age, LocalDate day, Instant now) {
        return instant.map(then -> then.plus(age).isBefore(now))
                .orElseGet(() -> day.plusDays(age.toDays()).isBefore(today(now)));
    }

    boolean inTheFuture(Instant now) {
        return instant.map(then -> then.isAfter(now.plus(CLOCKS_DIFFER)))
                .orElseGet(() -> date.isAfter(today(now).plusDays(1)));
    }

    static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}
