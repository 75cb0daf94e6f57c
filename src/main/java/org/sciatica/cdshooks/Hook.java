package org.sciatica.cdshooks;

import java.util.Arrays;
import java.util.Optional;

/** The moments in an EHR at which this service is asked; each has a service, and an address, of its own. */
enum Hook {
    PATIENT_VIEW("sciatica-triage", "patient-view"),
    ORDER_SELECT("sciatica-order-select", "order-select"),
    ORDER_SIGN("sciatica-order-sign", "order-sign");

    /** The version of each of these hooks that is understood. */
    static final String VERSION = "1.0";

    private final String id;
    private final String hook;

    Hook(String id, String hook) {
        this.id = id;
        this.hook = hook;
    }

    /** The service of this id. */
    static Optional<Hook> of(String id) {
        return Arrays.stream(values()).filter(hook -> hook.id.equals(id)).findFirst();
    }

    /** Id of the service, the last part of its address. */
    String id() {
        return id;
    }

    /** The public name of the hook. */
    String hook() {
        return hook;
    }

    boolean isAboutOrders() {
        return this != PATIENT_VIEW;
    }
}
