/**
 * What those who run the service see of it: counts, times and traces. Every label comes from a closed set; nothing of one
 * patient lives here, and nothing that a client wrote.
 */
@NullMarked
package org.sciatica.telemetry;

import org.jspecify.annotations.NullMarked;
