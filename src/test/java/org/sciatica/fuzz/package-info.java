/**
 * The request reader under bytes that nobody thought of: what must hold of every request, checked on stored inputs in each
 * build and on generated ones with {@code -Pfuzz}. No expected result of a single request lives here.
 */
@NullMarked
package org.sciatica.fuzz;

import org.jspecify.annotations.NullMarked;
