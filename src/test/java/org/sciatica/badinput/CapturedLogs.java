package org.sciatica.badinput;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Everything that is logged while this is open, with its parameters and stacks. */
public final class CapturedLogs extends Handler implements AutoCloseable {

    private final List<LogRecord> records = new CopyOnWriteArrayList<>();
    private final Logger root = Logger.getLogger("");

    public CapturedLogs() {
        root.addHandler(this);
    }

    public String text() {
        StringWriter text = new StringWriter();
        PrintWriter writer = new PrintWriter(text);
        for (LogRecord logged : records) {
            writer.println(logged.getMessage() + " " + Arrays.toString(logged.getParameters()));
            if (logged.getThrown() != null) {
                logged.getThrown().printStackTrace(writer);
            }
        }
        return text.toString();
    }

    /** Each record as a formatter writes it. */
    public List<String> writtenBy(Formatter formatter) {
        return records.stream().map(formatter::format).toList();
    }

    /** The messages logged as errors. */
    List<String> errors() {
        return records.stream()
                .filter(logged -> logged.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(LogRecord::getMessage)
                .toList();
    }

    @Override
    public void publish(LogRecord logged) {
        records.add(logged);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        root.removeHandler(this);
    }
}
