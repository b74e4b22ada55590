package io.github.qcc.http.internal.call;

import io.github.qcc.domain.ServiceUnavailableException;
import java.time.Duration;

/** A connection to QCC. For one thread. */
public interface ClientConnection extends AutoCloseable {
    /** Whether a request can be written now. */
    boolean isOpen();

    /**
     * Opens the connection, TLS included, if it is not open.
     *
     * @throws ServiceUnavailableException if that fails; nothing was sent
     */
    void open(Duration timeout);

    /** Signs a request, sends it once, and receives the response. Does not throw because of the network. */
    Reply send(Request<?> request, Attempt attempt);

    /** Gives the connection back, so that another caller can use it. */
    @Override
    void close();
}
