package org.sciatica.access;

import java.util.Set;
import org.sciatica.http.Scope;

/** Who calls, as far as the credentials tell. */
sealed interface Caller {

    /** Verified, with a name of our own or of the issuer that we trust. */
    record Known(String name, Set<Scope> scopes) implements Caller {}

    /** Not let in; why is told to the log and never to the caller. */
    record Unknown(String why) implements Caller {}

    /** Not looked at, because too many credentials came at once: the same ones may be good a moment later. */
    record TurnedAway() implements Caller {}
}
