/** The front door: findings in, assessment out. Plain Java; every boundary calls it and nothing here knows of one. */
@NullMarked
package org.sciatica.assessment;

import org.jspecify.annotations.NullMarked;
