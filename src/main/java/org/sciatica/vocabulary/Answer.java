package org.sciatica.vocabulary;

/** What was said of a finding. A clinical test is written positive or negative; it means present or absent. */
public enum Answer {
    PRESENT,
    ABSENT,
    /** Asked, and not known. An input that was not asked has no answer; no rule tells the two apart. */
    UNKNOWN
}
