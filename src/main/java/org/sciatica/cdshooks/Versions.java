package org.sciatica.cdshooks;

import org.sciatica.assessment.Assessor;
import org.sciatica.assessment.RuleSet;

/**
 * By what an answer was made.
 *
 * @param service name and version of the service
 * @param ruleSet version of the rule set
 * @param sha256 fingerprint of everything that can change a decision
 */
record Versions(String service, String ruleSet, String sha256) {

    static Versions of(String service, Assessor assessor) {
        return new Versions(service, RuleSet.VERSION, assessor.fingerprint());
    }
}
