/** The gates: what forbids an intervention, what it needs. Nothing here grants one. */
@NullMarked
package org.sciatica.rules.intervention;

import org.jspecify.annotations.NullMarked;
