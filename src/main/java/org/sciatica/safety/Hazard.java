package org.sciatica.safety;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that can go wrong.
 *
 * @param id {@code H-01}
 * @param title what it is
 * @param status {@code not-applicable-yet} for a part that is not built
 * @param why why it does not apply yet
 * @param cause how it comes about
 * @param effect what happens then
 * @param harm what it does to a patient
 * @param severity 1 to 5, without controls
 * @param likelihood 1 to 5, without controls
 * @param controls the requirements that control it
 * @param residual what is left with them
 * @param evidence how it is known
 */
record Hazard(
        String id,
        String title,
        @Nullable String status,
        @Nullable String why,
        String cause,
        String effect,
        String harm,
        int severity,
        int likelihood,
        List<String> controls,
        Residual residual,
        String evidence) {

    /** What is left of a hazard with its controls. */
    record Residual(int severity, int likelihood, String why) {}

    boolean appliesYet() {
        return status == null;
    }

    Optional<String> whyNotYet() {
        return Optional.ofNullable(why);
    }
}
