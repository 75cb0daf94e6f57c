/**
 * Reads what a chart says of one patient, FHIR R4 resource by resource, into findings. What cannot be read or does not
 * count is left out and said; nothing is taken from free text. It decides nothing.
 */
@NullMarked
package org.sciatica.chart;

import org.jspecify.annotations.NullMarked;
