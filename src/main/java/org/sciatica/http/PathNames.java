package org.sciatica.http;

import jakarta.inject.Singleton;
import jakarta.validation.constraints.Pattern;

/**
 * The forms of the names in addresses. What has not the form of any name is refused before it is looked up, as not found.
 *
 * <p>The constraints stand here and not on the resources: the validator reads every annotation of a class that has one, and
 * the description of a resource is long. It would be a tenth of the start.
 */
@Singleton
public class PathNames {

    /** Of what the catalogue lists. */
    public static final String CODE = "[a-z0-9-]{1,64}";

    /** Of FHIR resource types. */
    public static final String TYPE = "[A-Za-z]{1,64}";

    /** Of FHIR resources. */
    public static final String ID = "[A-Za-z0-9.-]{1,64}";

    /**
     * A code as it was sent.
     *
     * @throws jakarta.validation.ConstraintViolationException when nothing has such a code
     */
    public String code(@Pattern(regexp = CODE) String sent) {
        return sent;
    }

    /**
     * A FHIR resource type as it was sent.
     *
     * @throws jakarta.validation.ConstraintViolationException when no type is called so
     */
    public String type(@Pattern(regexp = TYPE) String sent) {
        return sent;
    }

    /**
     * A FHIR id as it was sent.
     *
     * @throws jakarta.validation.ConstraintViolationException when nothing has such an id
     */
    public String id(@Pattern(regexp = ID) String sent) {
        return sent;
    }
}
