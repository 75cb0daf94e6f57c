package org.sciatica.words;

/**
 * How an input is told.
 *
 * @param label the clinician's term
 * @param question the question in plain language
 * @param help why it is asked
 */
public record InputWords(String label, String question, String help) {}
