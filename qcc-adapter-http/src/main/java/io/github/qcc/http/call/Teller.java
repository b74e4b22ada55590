package io.github.qcc.http.call;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.Consumer;

/** Tells all listeners, and lets none of them break a call that is paid for. */
final class Teller {
    private static final System.Logger LOG = System.getLogger("io.github.qcc.http.call");

    private final List<CallListener> listeners;

    Teller(List<CallListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    boolean hasListeners() {
        return !listeners.isEmpty();
    }

    /** Catches everything, errors too: the answer exists, and losing it would cost another call. */
    void tell(Consumer<CallListener> event) {
        for (CallListener listener : listeners) {
            try {
                event.accept(listener);
            } catch (Throwable thrown) {
                // By class alone: a message may quote what must not be logged.
                LOG.log(
                        Level.WARNING,
                        "{0} threw {1}",
                        listener.getClass().getName(),
                        thrown.getClass().getName());
            }
        }
    }
}
