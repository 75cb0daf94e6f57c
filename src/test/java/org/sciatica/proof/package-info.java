/**
 * The rules proved over the whole input space: condition trees as formulas for a solver, and the same formulas over packed
 * states for comparison with the running code. No expected result of a single patient lives here.
 */
@NullMarked
package org.sciatica.proof;

import org.jspecify.annotations.NullMarked;
