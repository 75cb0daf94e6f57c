/** Reads an assessment request, for every boundary that takes one. It decides nothing and writes nothing. */
@NullMarked
package org.sciatica.request;

import org.jspecify.annotations.NullMarked;
