/** The rules that say whether the illness is in exacerbation or in remission. */
@NullMarked
package org.sciatica.rules.phase;

import org.jspecify.annotations.NullMarked;
