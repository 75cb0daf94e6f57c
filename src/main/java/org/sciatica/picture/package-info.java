/**
 * Draws the exercises and massage techniques: a jointed body in space, posed by data, seen from a side and written as SVG.
 * What is shown is data under {@code pictures/}; words come from outside, so that a drawing belongs to no language.
 */
@NullMarked
package org.sciatica.picture;

import org.jspecify.annotations.NullMarked;
