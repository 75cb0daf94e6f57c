package org.sciatica.picture;

import java.util.List;

/** A part of the body that is drawn with one outline. */
record Part(String name, List<Capsule> capsules, int layer) {}
