/**
 * How fast the core is, each figure beside a floor measured in the same run: Jackson that parses the same request and writes
 * the same answer, and decides nothing. Not part of the tests or of the service.
 */
@NullMarked
package org.sciatica.benchmark;

import org.jspecify.annotations.NullMarked;
