package org.sciatica.api;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether two heaps of lines are the same lines, whatever their order: the sum of the SHA-256 of each. */
public final class SumOfHashes {

    private BigInteger sum = BigInteger.ZERO;
    private long lines;
    private long bytes;

    /** Adds a line. */
    public void add(byte[] line) {
        bytes += line.length;
        try {
            addHash(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(line)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Adds a line of which only the SHA-256 is at hand, in hexadecimal digits. */
    public void addHash(String sha256) {
        sum = sum.add(new BigInteger(sha256, 16));
        lines++;
    }

    /** The bytes of the lines that were added themselves. */
    public long bytes() {
        return bytes;
    }

    /** The number of lines and their sum, for a comparison. */
    @Override
    public String toString() {
        return lines + " lines, " + sum.toString(16);
    }
}
