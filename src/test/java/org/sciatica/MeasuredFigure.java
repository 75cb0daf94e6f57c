package org.sciatica;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A number that a test measured, printed and kept for the pages of the safety case. */
public final class MeasuredFigure {

    private static final Path FOLDER = Path.of("target/figures");

    private MeasuredFigure() {}

    /** Keeps a figure under its name: lower-case words joined by hyphens. */
    public static void record(String name, Object value) {
        System.out.println(name + ": " + value);
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(name + ".properties"), name + "=" + value + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
