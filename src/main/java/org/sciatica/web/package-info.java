/** What the intake page needs beside the public API: its own words. The page itself is static files. */
@NullMarked
package org.sciatica.web;

import org.jspecify.annotations.NullMarked;
