/**
 * A registry assessed on a cluster: reads records, calls the service's own reader, rules and writer, and writes one answer for
 * each. Nothing is decided here; built only by the profile {@code spark}.
 */
@NullMarked
package org.sciatica.spark;

import org.jspecify.annotations.NullMarked;
