package io.github.qcc.http.account;

import java.time.Instant;
import java.util.function.Consumer;

/** Record of each call that was, or may have been, charged: for reconciliation with QCC's bill. It names no company. */
public interface SpendLedger {
    /**
     * Reads the entries of an account in the order of their time.
     *
     * @param from first moment, inclusive
     * @param to last moment, exclusive
     * @throws AccountStateException if the store fails
     */
    void read(AccountKey account, Instant from, Instant to, Consumer<SpendEntry> each);

    /**
     * Deletes the entries of an account before a moment.
     *
     * @return how many there were
     * @throws AccountStateException if the store fails
     */
    long deleteBefore(AccountKey account, Instant before);
}
