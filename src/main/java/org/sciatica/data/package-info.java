/** Reads the YAML files that carry the evidence, the catalogue and the words, or what the build made of them. Nothing clinical lives here. */
@NullMarked
package org.sciatica.data;

import org.jspecify.annotations.NullMarked;
