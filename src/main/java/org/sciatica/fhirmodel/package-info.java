/** Writes FHIR R4 resources with HAPI FHIR, for every boundary that speaks FHIR. It reads nothing and decides nothing. */
@NullMarked
package org.sciatica.fhirmodel;

import org.jspecify.annotations.NullMarked;
