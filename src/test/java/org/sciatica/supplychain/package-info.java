/** What the service is made of, under which licences, and which known weaknesses that has. Runs in the build, is not shipped. */
@NullMarked
package org.sciatica.supplychain;

import org.jspecify.annotations.NullMarked;
