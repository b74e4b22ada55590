package io.github.qcc.http.internal.call;

import io.github.qcc.http.call.CallListener;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.Consumer;

/** Notifies all listeners, and keeps what they throw away from the calls. */
final class CallListeners {
    private static final System.Logger LOG = System.getLogger("io.github.qcc.http.call");

    private final String account;
    private final List<CallListener> listeners;

    CallListeners(String account, List<CallListener> listeners) {
        this.account = account;
        this.listeners = List.copyOf(listeners);
    }

    String account() {
        return account;
    }

    boolean isAny() {
        return !listeners.isEmpty();
    }

    /** Catches everything, errors too: the response exists, and to lose it would cost another call. */
    void notify(Consumer<CallListener> event) {
        for (CallListener listener : listeners) {
            try {
                event.accept(listener);
            } catch (Throwable thrown) {
                logIgnored(listener.getClass().getName(), thrown);
            }
        }
    }

    /** Logs by class alone, because a message may quote what must not be logged. */
    static void logIgnored(String thrower, Throwable thrown) {
        LOG.log(Level.WARNING, "{0} threw {1}", thrower, thrown.getClass().getName());
    }
}
