/** The CDS Hooks boundary: reads a call, asks for an assessment, writes cards. It decides nothing and keeps nothing. */
@NullMarked
package org.sciatica.cdshooks;

import org.jspecify.annotations.NullMarked;
