package org.sciatica.chart;

import org.sciatica.vocabulary.Codes;

/**
 * Something of the chart that does not count, or counts with a doubt.
 *
 * @param kind what is the matter
 * @param about which resource, as {@code Type/id}, with the input when it is one answer of a form, or which part of the chart;
 *     never a value
 */
public record Remark(Kind kind, String about) {

    /** What can be the matter. */
    public enum Kind {
        /** It was recorded by mistake, refuted, or is over. */
        NOT_IN_FORCE,
        OTHER_PATIENT,
        /** It is older than it may be to clear anything; what lasts still counts. */
        STALE,
        /** It has no date; an observation then counts only where it makes the answer stricter. */
        UNDATED,
        /** A diagnosis without a date, or of another time: it does not say that a doctor knows the cause of this episode. */
        OTHER_EPISODE,
        /** It was given up, lies in the future, or says itself that it may mean something else. */
        IN_DOUBT,
        /** It, or one answer of it, cannot be read; what it is about then counts as not known, if it is not worse. */
        UNREADABLE,
        /** It holds no value and says so: nothing was found out. */
        NO_VALUE,
        /** A value without the unit it must have, or out of its range. */
        NO_VALID_UNIT,
        OUT_OF_RANGE,
        /** No code that this service knows; free text is not read. */
        UNKNOWN_CODE,
        /** The client could not fetch it. */
        NOT_FETCHED,
        /** More exists than came. */
        INCOMPLETE,
        /** It is none of the resources that belong here. */
        NOT_EXPECTED,
        /** It answers another form. */
        OTHER_FORM,
        /** Two places, or two words of one, say different things; the worse one counts, or neither where no one is worse. */
        CONTRADICTORY;

        private final String code = Codes.of(this);

        public String code() {
            return code;
        }
    }
}
