/** Begins the service and makes the one assessor that all boundaries share. Nothing else lives here. */
@NullMarked
package org.sciatica.wiring;

import org.jspecify.annotations.NullMarked;
