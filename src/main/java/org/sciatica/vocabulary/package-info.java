/**
 * The closed set of what can be said about a patient, and one patient's facts. No rule, no word for a reader and no JSON
 * lives here.
 */
@NullMarked
package org.sciatica.vocabulary;

import org.jspecify.annotations.NullMarked;
