package org.sciatica.cdshooks;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;

/**
 * The ids of tokens that were used, each until its token has expired. Of an id a digest is kept, so that its length costs
 * nothing. There is room for a number of them; when it is full nothing is forgotten, since a token could then be used again.
 */
final class UsedIds {

    /** What became of a token. */
    enum Outcome {
        FIRST_USE,
        REPLAYED,
        FULL
    }

    /** Half of a SHA-256: nobody finds two ids with the same one, and who did would shut out a token of his own. */
    private record Digest(long first, long second) {}

    private record Used(Digest id, long until) {}

    private final int most;
    private final Set<Digest> ids = new HashSet<>();
    private final Queue<Used> byExpiry = new PriorityQueue<>(Comparator.comparingLong(Used::until));

    UsedIds(int most) {
        this.most = most;
    }

    /**
     * Notes that a token is used.
     *
     * @param until when it cannot be used any more whatever is kept here, seconds since 1970
     * @param now the same, now
     */
    synchronized Outcome use(String id, long until, long now) {
        for (Used oldest = byExpiry.peek(); oldest != null && oldest.until() <= now; oldest = byExpiry.peek()) {
            byExpiry.remove();
            ids.remove(oldest.id());
        }
        Digest digest = digest(id);
        if (ids.contains(digest)) {
            return Outcome.REPLAYED;
        }
        if (ids.size() >= most) {
            return Outcome.FULL;
        }
        ids.add(digest);
        byExpiry.add(new Used(digest, until));
        return Outcome.FIRST_USE;
    }

    private static Digest digest(String id) {
        try {
            ByteBuffer hash =
                    ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8)));
            return new Digest(hash.getLong(), hash.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
