/** The safety case as pages that people read: its sources, joined with the rules and with the results of the last build. */
@NullMarked
package org.sciatica.safety;

import org.jspecify.annotations.NullMarked;
