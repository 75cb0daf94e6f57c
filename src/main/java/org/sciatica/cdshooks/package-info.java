/**
 * CDS Hooks 2.0: reads what an EHR sends, asks the assessor, and writes cards. It keeps nothing, calls nobody and decides
 * nothing: what a card says was decided by the rules.
 */
@NullMarked
package org.sciatica.cdshooks;

import org.jspecify.annotations.NullMarked;
