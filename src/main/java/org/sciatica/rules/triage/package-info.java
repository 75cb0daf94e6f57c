/** The rules that say how soon a doctor must see this person, by clinical theme. No gate lives here. */
@NullMarked
package org.sciatica.rules.triage;

import org.jspecify.annotations.NullMarked;
