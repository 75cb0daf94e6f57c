package org.sciatica.picture;

/** Reaching for something with two lengths and a joint between them. */
final class Reach {

    private Reach() {}

    /** Where the middle joint of two lengths is that reach from root to target, on the side of {@code bend}. */
    static Vector between(Vector root, Vector target, double upper, double lower, Vector bend) {
        Vector way = target.minus(root);
        double reach = StrictMath.min(way.length(), upper + lower - 0.01);
        Vector along = way.unit();
        double before = (upper * upper - lower * lower + reach * reach) / (2 * reach);
        double aside = StrictMath.sqrt(StrictMath.max(0, upper * upper - before * before));
        Vector across = bend.plus(along, -bend.dot(along)).unit();
        return root.plus(along, before).plus(across, aside);
    }
}
