package io.github.qcc.http.cache;

/** Lease to send the request of a key. Closing it lets others send; a lease that has ended is closed without effect. */
public interface Lead extends AutoCloseable {
    /** Ends the lease. Does not throw: a lease that cannot be given back ends by itself. */
    @Override
    void close();
}
