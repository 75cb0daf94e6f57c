/** The gates: what forbids an intervention, what it needs (table T3). Nothing here grants one. */
@NullMarked
package org.sciatica.rules.intervention;

import org.jspecify.annotations.NullMarked;
