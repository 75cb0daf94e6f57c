/**
 * The condition tree and its evaluation in three values. A tree is data: evaluation, explanation, open questions and
 * proofs are all read off the same tree. No rule and no intervention lives here.
 */
@NullMarked
package org.sciatica.logic;

import org.jspecify.annotations.NullMarked;
