package org.trellis.visibility;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collection;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;

/// Everything that the server logs while this is open, with the whole of each exception.
final class ServerLog extends Handler implements AutoCloseable {

    private final Logger root = Logger.getLogger("");
    private final Queue<String> entries = new ConcurrentLinkedQueue<>();

    ServerLog() {
        setLevel(Level.ALL);
        root.addHandler(this);
    }

    Collection<String> entries() {
        return entries;
    }

    @Override
    public void publish(LogRecord entry) {
        StringWriter lines = new StringWriter();
        lines.append(entry.getLoggerName()).append(' ');
        lines.append(entry instanceof ExtLogRecord extended ? extended.getFormattedMessage() : entry.getMessage());
        if (entry.getThrown() != null) {
            entry.getThrown().printStackTrace(new PrintWriter(lines, true));
        }
        entries.add(lines.toString());
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        root.removeHandler(this);
    }
}
