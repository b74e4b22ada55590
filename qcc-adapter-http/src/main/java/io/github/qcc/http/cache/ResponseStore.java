package io.github.qcc.http.cache;

import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.http.account.AccountKey;
import io.github.qcc.http.account.RequestDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Store of responses as QCC sent them. They are decoded when they are read, so a better reader also serves old responses.
 * Only results belong here, responses with status 200, 201 and 207; failures, refusals and pending responses do not.
 *
 * <p>A list is kept as the {@linkplain StoredPages pages of one operation}, because pages of different days do not fit
 * together. How old a response may be is the caller's decision: see {@link Freshness}.
 *
 * <p>Implementations are thread-safe. All methods throw {@link ResponseStoreException} if the store fails.
 */
public interface ResponseStore {
    /** Store in the memory of this process for up to 64 MiB of responses. */
    static ResponseStore inMemory() {
        return InMemoryResponseStore.ofBytes(64L << 20);
    }

    /**
     * Finds what is stored for a key, the operation that began last first: at most one complete operation, and those that
     * began after it. Pages of different operations must not be mixed.
     */
    List<StoredPages> find(ResponseKey key);

    /**
     * Stores one page. It joins the other pages of its {@link StoredResponse#operation()}. When that operation is
     * complete, the pages of operations that began earlier are deleted. Storing a page again changes nothing.
     */
    void put(ResponseKey key, StoredResponse page);

    /**
     * Deletes the responses to one request, in all page sizes.
     *
     * @return how many pages there were
     */
    long forget(AccountKey account, Endpoint endpoint, RequestDigest request);

    /**
     * Deletes all lists of an account that have a page that was received before a moment.
     *
     * @return how many pages there were
     */
    long forgetBefore(AccountKey account, Instant moment);

    /**
     * Takes the lease to send the request of a key, so that the other processes wait for its response instead of paying for
     * their own.
     *
     * @param lease after this time the lease ends even if its holder died
     * @return the lease; empty if another caller holds it
     */
    Optional<Lead> lead(ResponseKey key, Duration lease);
}
