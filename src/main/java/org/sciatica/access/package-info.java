/**
 * Who may call: the credentials, what they reach, and how often a client may ask. It decides by the head of a request, before
 * its body is read, and knows nothing of patients.
 */
@NullMarked
package org.sciatica.access;

import org.jspecify.annotations.NullMarked;
