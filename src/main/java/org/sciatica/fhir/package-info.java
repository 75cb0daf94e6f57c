/**
 * The FHIR R4 boundary: publishes the vocabulary, the catalogue and the rules as FHIR resources, and runs assessments and the
 * adaptive questionnaire as FHIR operations. It decides nothing and keeps nothing.
 */
@NullMarked
package org.sciatica.fhir;

import org.jspecify.annotations.NullMarked;
