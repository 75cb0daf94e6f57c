/**
 * What keeps the service answering when too much comes at once or comes too slowly: how much is worked on at a time, who waits
 * behind whom, how long a client may take. It looks at heads and bytes and knows nothing of what a request means.
 */
@NullMarked
package org.sciatica.load;

import org.jspecify.annotations.NullMarked;
