package org.sciatica.cdshooks;

import java.util.Optional;

/** Writes one kind of card. */
interface CardWriter {

    /** The card, when there is anything to say. */
    Optional<Card> write(Case of);
}
