/** Begins the service, checks the names of its settings, and makes what all boundaries share: assessor, answers, clock. */
@NullMarked
package org.sciatica.wiring;

import org.jspecify.annotations.NullMarked;
