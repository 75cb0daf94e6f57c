/** The rules that say whether the illness is in exacerbation or in remission (table T2). */
@NullMarked
package org.sciatica.rules.phase;

import org.jspecify.annotations.NullMarked;
