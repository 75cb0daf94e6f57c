/**
 * This rule set against a released one: what moved, over every patient there can be, and whether the changelog says so. No rule
 * and no expected decision lives here.
 */
@NullMarked
package org.sciatica.release;

import org.jspecify.annotations.NullMarked;
