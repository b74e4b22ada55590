package io.github.qcc.http;

import io.github.qcc.http.call.AttemptEvent;
import io.github.qcc.http.call.CallHealth;
import io.github.qcc.http.call.CallListener;
import io.github.qcc.http.call.OperationEvent;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** All that is told of calls while it listens: what anybody logs at any level, events, and meters. */
final class Hearsay implements CallListener, AutoCloseable {
    private final Logger root = Logger.getLogger("");
    private final Level before = root.getLevel();
    private final StringBuffer heard = new StringBuffer();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final SimpleFormatter formatter = new SimpleFormatter();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            heard.append(formatter.format(entry));
            if (entry.getThrown() != null) {
                StringWriter trace = new StringWriter();
                entry.getThrown().printStackTrace(new PrintWriter(trace));
                heard.append(trace);
            }
        }

        @Override
        public void flush() {
            // Nothing is buffered.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    };

    Hearsay() {
        handler.setLevel(Level.ALL);
        root.addHandler(handler);
        root.setLevel(Level.ALL);
    }

    SimpleMeterRegistry meters() {
        return meters;
    }

    String everything() {
        return heard + meters.getMetersAsString();
    }

    @Override
    public void opened(CallHealth health) {
        heard.append(health);
    }

    @Override
    public void attempted(AttemptEvent event) {
        heard.append(event);
    }

    @Override
    public void finished(OperationEvent event) {
        heard.append(event);
    }

    @Override
    public void close() {
        root.setLevel(before);
        root.removeHandler(handler);
    }
}
