package org.sciatica.chart;

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
        NOT_IN_FORCE("not-in-force"),
        OTHER_PATIENT("other-patient"),
        /** It is older than it may be to clear anything; what lasts still counts. */
        STALE("stale"),
        /** It has no date; an observation then counts only where it makes the answer stricter. */
        UNDATED("undated"),
        /** A diagnosis without a date, or of another time: it does not say that a doctor knows the cause of this episode. */
        OTHER_EPISODE("other-episode"),
        /** It was given up, lies in the future, or says itself that it may mean something else. */
        IN_DOUBT("in-doubt"),
        /** It, or one answer of it, cannot be read; what it is about then counts as not known, if it is not worse. */
        UNREADABLE("unreadable"),
        /** It holds no value and says so: nothing was found out. */
        NO_VALUE("no-value"),
        /** A value without the unit it must have, or out of its range. */
        NO_VALID_UNIT("no-valid-unit"),
        OUT_OF_RANGE("out-of-range"),
        /** No code that this service knows; free text is not read. */
        UNKNOWN_CODE("unknown-code"),
        /** The client could not fetch it. */
        NOT_FETCHED("not-fetched"),
        /** More exists than came. */
        INCOMPLETE("incomplete"),
        /** It is none of the resources that belong here. */
        NOT_EXPECTED("not-expected"),
        /** It answers another form. */
        OTHER_FORM("other-form"),
        /** Two places, or two words of one, say different things; the worse one counts, or neither where no one is worse. */
        CONTRADICTORY("contradictory");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }
}
