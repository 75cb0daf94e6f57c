/**
 * The interventions the documents name, as data, and the groups of them that gates select by. What a reader reads of them
 * is kept with the words; what forbids them is kept with the rules.
 */
@NullMarked
package org.sciatica.catalogue;

import org.jspecify.annotations.NullMarked;
