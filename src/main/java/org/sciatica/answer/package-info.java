/** Writes an assessment as the JSON of the contract, in the words of one language. It decides nothing and reads nothing. */
@NullMarked
package org.sciatica.answer;

import org.jspecify.annotations.NullMarked;
