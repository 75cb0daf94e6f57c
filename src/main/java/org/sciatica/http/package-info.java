/**
 * What every boundary shares of HTTP: which addresses there are, what every answer carries, what is logged of a request, how
 * a body is read, what is refused by its head, how an error is told.
 */
@NullMarked
package org.sciatica.http;

import org.jspecify.annotations.NullMarked;
