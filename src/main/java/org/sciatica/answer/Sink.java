package org.sciatica.answer;

/** Takes a written answer to where it is wanted. */
public interface Sink<T> {

    /**
     * What was made of the answer.
     *
     * @param bytes the answer from index 0; they belong to the next answer as soon as this returns
     * @param length how many of them
     */
    T take(byte[] bytes, int length);
}
