/** Answers that lie there ready, packaged for the measurement over HTTP only. */
@NullMarked
package org.sciatica.canned;

import org.jspecify.annotations.NullMarked;
