package org.sciatica.evidence;

import java.util.List;

/**
 * One source document.
 *
 * @param id three digits
 * @param file name of the original file
 * @param title its title
 * @param quality what kind of source it is
 * @param language note on its language
 * @param sha256 hash of the original file, hexadecimal
 * @param lineCount number of lines of the original file
 * @param statements what it says, in the order of the document
 */
public record Document(
        String id,
        String file,
        String title,
        String quality,
        String language,
        String sha256,
        int lineCount,
        List<Statement> statements) {

    public Document {
        statements = List.copyOf(statements);
    }
}
