/** The plain HTTP boundary: strict JSON in, answers and problems out, and the published contract. It decides nothing. */
@NullMarked
package org.sciatica.api;

import org.jspecify.annotations.NullMarked;
