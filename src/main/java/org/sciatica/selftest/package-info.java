/** The service holds itself against known decisions before it serves anybody. It decides nothing and answers no request. */
@NullMarked
package org.sciatica.selftest;

import org.jspecify.annotations.NullMarked;
