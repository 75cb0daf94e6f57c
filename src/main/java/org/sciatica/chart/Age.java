package org.sciatica.chart;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The age that follows from a birth date. */
final class Age {

    private Age() {}

    /** Full years on a day; of a year or a month alone, the youngest age that it allows, and never below 0 for this year. */
    static Optional<BigDecimal> youngest(String birthDate, LocalDate today) {
        try {
            LocalDate latest = switch (birthDate.length()) {
                case 4 -> LocalDate.of(Integer.parseInt(birthDate), 12, 31);
                case 7 -> YearMonth.parse(birthDate).atEndOfMonth();
                default -> LocalDate.parse(birthDate);
            };
            LocalDate earliest = birthDate.length() == 10 ? latest : LocalDate.of(latest.getYear(), 1, 1);
            if (earliest.isAfter(today)) {
                return Optional.empty();
            }
            long years = Math.max(0, ChronoUnit.YEARS.between(latest, today));
            return Optional.of(BigDecimal.valueOf(years));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
