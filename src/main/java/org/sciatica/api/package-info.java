@NullMarked
package org.sciatica.api;

import org.jspecify.annotations.NullMarked;
