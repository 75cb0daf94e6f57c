package org.sciatica.picture;

/** The round body between two balls. */
record Capsule(Ball from, Ball to) {}
