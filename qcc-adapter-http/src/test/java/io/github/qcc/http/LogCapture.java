package io.github.qcc.http;

import io.github.qcc.http.call.AttemptEvent;
import io.github.qcc.http.call.CallHealth;
import io.github.qcc.http.call.CallListener;
import io.github.qcc.http.call.OperationEvent;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** All that is told of calls while it listens: what anybody logs at any level or prints, events, meters, observations. */
final class LogCapture implements CallListener, AutoCloseable {
    private final Logger root = Logger.getLogger("");
    private final Level before = root.getLevel();
    private final StringBuffer heard = new StringBuffer();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final ObservationRegistry observations = ObservationRegistry.create();
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

    LogCapture() {
        handler.setLevel(Level.ALL);
        root.addHandler(handler);
        root.setLevel(Level.ALL);
        PrintStream ear = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(ear);
        System.setErr(ear);
        observations.observationConfig().observationHandler(new ObservationHandler<>() {
            @Override
            public void onStop(Observation.Context context) {
                hear(context);
            }

            @Override
            public boolean supportsContext(Observation.Context context) {
                return true;
            }
        });
    }

    ObservationRegistry observations() {
        return observations;
    }

    void hear(Object told) {
        heard.append(told);
    }

    SimpleMeterRegistry meters() {
        return meters;
    }

    String everything() {
        return heard + meters.getMetersAsString() + printed.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void opened(CallHealth health) {
        hear(health);
    }

    @Override
    public void attempted(AttemptEvent event) {
        hear(event);
    }

    @Override
    public void finished(OperationEvent event) {
        hear(event);
    }

    @Override
    public void close() {
        System.setOut(out);
        System.setErr(err);
        root.setLevel(before);
        root.removeHandler(handler);
    }
}
