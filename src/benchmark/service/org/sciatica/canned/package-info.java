/** Answers that lie there ready, as bytes or for Jackson to write, packaged for the measurement over HTTP only. */
@NullMarked
package org.sciatica.canned;

import org.jspecify.annotations.NullMarked;
