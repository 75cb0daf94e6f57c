/** Reads the YAML files that carry the evidence, the catalogue and the words. Nothing clinical lives here. */
@NullMarked
package org.sciatica.data;

import org.jspecify.annotations.NullMarked;
