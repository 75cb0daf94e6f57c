/**
 * The words a clinician or patient reads, kept as data by code and language, and the telling of a condition tree in them.
 * No decision lives here.
 */
@NullMarked
package org.sciatica.words;

import org.jspecify.annotations.NullMarked;
