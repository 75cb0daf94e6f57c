/**
 * The handout a patient takes home, as a page or as a PDF. It prints what the assessment says in the patient's words and
 * decides nothing; nothing about a patient is kept or named on it.
 */
@NullMarked
package org.sciatica.handout;

import org.jspecify.annotations.NullMarked;
