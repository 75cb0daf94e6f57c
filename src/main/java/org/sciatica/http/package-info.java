/** What every boundary shares of HTTP: how a body is read, what is refused by its head, how an error is told. */
@NullMarked
package org.sciatica.http;

import org.jspecify.annotations.NullMarked;
