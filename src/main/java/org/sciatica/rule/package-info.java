/** The contract of a rule: what it rests on, when it holds, what follows. The rules themselves live in rules.*. */
@NullMarked
package org.sciatica.rule;

import org.jspecify.annotations.NullMarked;
