/** The documents, their statements in our own words, and the places where they disagree: what is read from seeds/. */
@NullMarked
package org.sciatica.evidence;

import org.jspecify.annotations.NullMarked;
