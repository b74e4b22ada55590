package io.github.qcc.http.internal.call;

import io.github.qcc.domain.BudgetExhaustedException;
import io.github.qcc.domain.InvalidQueryException;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.QccStatus;
import io.github.qcc.domain.Receipt;
import io.github.qcc.domain.Receipt.Source;
import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.http.account.AccountKey;
import io.github.qcc.http.account.StateSecret;
import io.github.qcc.http.cache.Freshness;
import io.github.qcc.http.cache.Lead;
import io.github.qcc.http.cache.ResponseKey;
import io.github.qcc.http.cache.ResponseStore;
import io.github.qcc.http.cache.StoredPages;
import io.github.qcc.http.cache.StoredResponse;
import io.github.qcc.http.call.WaitEvent.Reason;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import okio.Buffer;

/** Cached responses: finds those that a caller accepts, and stores new ones. Thread-safe. */
final class ResponseCache {
    private static final Set<QccStatus> STORED =
            EnumSet.of(QccStatus.SUCCESS, QccStatus.NO_RESULT, QccStatus.TOO_MANY_ROWS);

    /** An operation that ended early is continued only for a while, because the list may have changed since. */
    private static final Duration CONTINUED = Duration.ofMinutes(10);

    private static final long LEAD_PAUSE = Duration.ofMillis(50).toNanos();

    private final Optional<ResponseStore> store;
    private final StateSecret secret;
    private final AccountKey account;
    private final Clock clock;

    ResponseCache(Optional<ResponseStore> store, StateSecret secret, AccountKey account, Clock clock) {
        this.store = store;
        this.secret = secret;
        this.account = account;
        this.clock = clock;
    }

    /** The stored response that is fresh enough, or else what the call returns. */
    <R> R answer(Operation<R> operation, Supplier<R> call) {
        if (!isUsed(operation)) {
            return call.get();
        }
        Optional<R> fresh = fresh(operation);
        return fresh.isPresent() ? fresh.get() : leadOrFollow(operation, call);
    }

    /** Sends the request, unless another process sends it: then its response is waited for. */
    private <R> R leadOrFollow(Operation<R> operation, Supplier<R> call) {
        while (true) {
            Optional<Lead> lead = lead(operation.request(), operation.remaining());
            if (lead.isPresent()) {
                return lead(operation, lead.get(), call);
            }
            operation.await(LEAD_PAUSE, Reason.OTHER_PROCESS);
            Optional<R> fresh = fresh(operation);
            if (fresh.isPresent()) {
                return fresh.get();
            }
        }
    }

    private <R> R lead(Operation<R> operation, Lead lead, Supplier<R> call) {
        try {
            // Stored between the look and the lease.
            Optional<R> fresh = fresh(operation);
            return fresh.isPresent() ? fresh.get() : call.get();
        } catch (QccException failure) {
            return stale(operation, failure).orElseThrow(() -> failure);
        } finally {
            lead.close();
        }
    }

    private boolean isUsed(Operation<?> operation) {
        return store.isPresent() && operation.options().freshness().usesCache();
    }

    boolean stores() {
        return store.isPresent();
    }

    /** A stored response that is fresh enough. */
    private <R> Optional<R> fresh(Operation<R> operation) {
        Freshness freshness = operation.options().freshness();
        return isUsed(operation) ? find(operation, freshness::isFresh) : Optional.empty();
    }

    /** A stored response that the caller accepts because QCC cannot be called now; none if that would hide a cost. */
    private <R> Optional<R> stale(Operation<R> operation, QccException failure) {
        boolean isPossible = isUsed(operation)
                && operation.cost().atMost() == 0
                && !(failure instanceof InvalidQueryException)
                && !(failure instanceof BudgetExhaustedException);
        return isPossible ? find(operation, operation.options().freshness()::isUsableOnError) : Optional.empty();
    }

    @FunctionalInterface
    private interface Acceptance {
        boolean test(Instant receivedAt, boolean isNoRecord, Instant now);
    }

    private <R> Optional<R> find(Operation<R> operation, Acceptance acceptance) {
        PageSet pages = operation.request().pages();
        int page = operation.request().page().index();
        for (StoredPages stored : stored(operation.request())) {
            boolean isContinued = stored.operation().equals(pages.operation());
            boolean isOtherOperation = pages.operation() != null && page > 1 && !isContinued;
            boolean isTooOldToContinue = pages.isIteration() && !isContinued && !mayBeContinued(stored);
            if (isOtherOperation || isTooOldToContinue) {
                continue;
            }
            Optional<R> result = stored.page(page).flatMap(response -> read(operation, stored, response, acceptance));
            if (result.isPresent()) {
                pages.continueWith(stored.operation());
                return result;
            }
        }
        return Optional.empty();
    }

    private boolean mayBeContinued(StoredPages stored) {
        return stored.isComplete() || !stored.receivedAt().plus(CONTINUED).isBefore(clock.instant());
    }

    private List<StoredPages> stored(Request<?> request) {
        try {
            return store.orElseThrow().find(key(request));
        } catch (RuntimeException failed) {
            throw unreadable(failed);
        }
    }

    private ServiceUnavailableException unreadable(RuntimeException failed) {
        CallListeners.logIgnored(store.orElseThrow().getClass().getName(), failed);
        return ServiceUnavailableException.notSent(
                "Not sent: the store of cached responses does not work; repair it, or ask without a maximum age", null);
    }

    private <R> Optional<R> read(
            Operation<R> operation, StoredPages stored, StoredResponse response, Acceptance acceptance) {
        Request<R> request = operation.request();
        R result;
        try {
            result = request.read(new Buffer().write(response.body()), response.receivedAt())
                    .result();
        } catch (QccException unreadable) {
            return Optional.empty();
        }
        Instant age = stored.isComplete() ? stored.receivedAt() : response.receivedAt();
        if (!acceptance.test(age, request.isNoRecord(result), clock.instant())) {
            return Optional.empty();
        }
        operation.from(Source.CACHED);
        Receipt receipt = request.receipt(result).from(Source.CACHED);
        return Optional.of(request.withReceipt(result, receipt));
    }

    /** Stores a response. A store that fails loses the response for others, not for the caller. */
    <R> void put(Request<R> request, Request.Decoded<R> decoded, byte[] body, Instant receivedAt) {
        if (!STORED.contains(decoded.status())) {
            return;
        }
        try {
            int page = request.page().index();
            store.orElseThrow()
                    .put(
                            key(request),
                            StoredResponse.received(
                                    request.pages().operationOf(page),
                                    page,
                                    request.pageCount(decoded.result()),
                                    body,
                                    request.receipt(decoded.result()).orderNumber(),
                                    receivedAt));
        } catch (RuntimeException failed) {
            CallListeners.logIgnored(store.orElseThrow().getClass().getName(), failed);
        }
    }

    /** Takes the lease to send a request, so that other processes wait for its response. */
    private Optional<Lead> lead(Request<?> request, Duration lease) {
        try {
            return store.orElseThrow().lead(key(request), lease);
        } catch (RuntimeException failed) {
            throw unreadable(failed);
        }
    }

    private ResponseKey key(Request<?> request) {
        return new ResponseKey(
                account,
                request.endpoint(),
                secret.requestDigest(request.endpoint(), request.comparisonForm()),
                request.page().size());
    }
}
