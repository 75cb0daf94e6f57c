package org.sciatica.picture;

/** A round end of a part of the body, in centimetres. */
record Ball(Vector centre, double radius) {

    double lowest() {
        return centre.y() - radius;
    }
}
