/** What is named for a doctor to decide, what is advised, and when to look again. */
@NullMarked
package org.sciatica.rules.advice;

import org.jspecify.annotations.NullMarked;
