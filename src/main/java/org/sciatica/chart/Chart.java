package org.sciatica.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sciatica.vocabulary.Findings;
import org.sciatica.vocabulary.Input;

/**
 * What a chart says of one patient.
 *
 * @param findings what is known
 * @param aboutSciatica whether anything in it is about sciatica: a diagnosis, a sign, or an answered form of ours
 * @param used what the findings rest on, in the order read
 * @param remarks what does not count, or counts with a doubt
 */
public record Chart(Findings findings, boolean aboutSciatica, List<Used> used, List<Remark> remarks) {

    /**
     * Where a finding comes from.
     *
     * @param input the input it answers
     * @param from the resource, as {@code Type/id}
     * @param date when it was found, where the resource says so
     */
    public record Used(Input input, String from, Optional<LocalDate> date) {}

    /** Whether nothing at all was answered. */
    public boolean isEmpty() {
        return findings.answered().isEmpty() && findings.measured().isEmpty();
    }
}
