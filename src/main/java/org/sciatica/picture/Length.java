package org.sciatica.picture;

/** One length of the trunk: where it points, where its front is and where its right side is. */
record Length(Vector up, Vector front, Vector right) {

    /**
     * @param angle its direction, in degrees
     * @param lean degrees to the right
     * @param turn degrees to the right about itself
     */
    static Length of(Pose pose, double angle, double lean, double turn) {
        Vector up = Vector.direction(angle, lean);
        Vector front = Vector.direction(angle - 90, 0);
        Vector right = front.cross(up);
        Vector turned = Vector.direction(turn, 0);
        return new Length(
                pose.inSpace(up),
                pose.inSpace(front.times(turned.x()).plus(right, turned.y())),
                pose.inSpace(right.times(turned.x()).plus(front, -turned.y())));
    }

    Ball beside(Vector middle, Side side, double aside, double ahead, double radius) {
        return new Ball(middle.plus(right, side.sign() * aside).plus(front, ahead), radius);
    }
}
