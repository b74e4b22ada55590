package io.github.qcc.http.internal.call;

import io.github.qcc.domain.Cost;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.Receipt;
import io.github.qcc.domain.Receipt.Source;
import io.github.qcc.http.account.RequestDigest;
import io.github.qcc.http.cache.Freshness;
import io.github.qcc.http.call.Budget;
import io.github.qcc.http.call.WaitEvent.Reason;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Coalesces identical concurrent requests: the first caller sends, the others wait for its result or failure, at no cost of
 * their own. Each caller keeps its own deadline and its own interrupt. If the first caller gives up before anything was
 * sent, another takes over.
 */
final class RequestCoalescer {
    private final Map<Key, CompletableFuture<Object>> underWay = new ConcurrentHashMap<>();

    /** What makes one result serve two callers. */
    private record Key(RequestDigest digest, Freshness freshness, Optional<Budget> budget) {}

    /** The first caller gave up and sent nothing. */
    private static final class AbandonedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        AbandonedException() {
            super(null, null, false, false);
        }
    }

    <R> R join(Operation<R> operation, Supplier<R> send) {
        Key key = new Key(
                operation.digest(),
                operation.options().freshness(),
                operation.options().budget());
        while (true) {
            CompletableFuture<Object> mine = new CompletableFuture<>();
            CompletableFuture<Object> earlier = underWay.putIfAbsent(key, mine);
            if (earlier == null) {
                return lead(operation, key, mine, send);
            }
            operation.from(Source.SHARED);
            try {
                return follow(operation, earlier);
            } catch (AbandonedException e) {
                operation.from(Source.SENT);
            }
        }
    }

    private <R> R lead(Operation<R> operation, Key key, CompletableFuture<Object> mine, Supplier<R> send) {
        try {
            R result = send.get();
            end(key, mine);
            mine.complete(result);
            return result;
        } catch (Throwable e) {
            end(key, mine);
            mine.completeExceptionally(isAbandoned(operation, e) ? new AbandonedException() : e);
            throw e;
        }
    }

    /** First of all, so that a caller that comes after the response gets one of its own. */
    private void end(Key key, CompletableFuture<Object> mine) {
        underWay.remove(key, mine);
    }

    private static boolean isAbandoned(Operation<?> operation, Throwable e) {
        return e instanceof QccException failure
                && operation.isOwnEnd(failure)
                && operation.cost().equals(Cost.NONE);
    }

    @SuppressWarnings("unchecked") // Equal keys have results of one type.
    private static <R> R follow(Operation<R> operation, CompletableFuture<Object> flight) {
        Request<R> request = operation.request();
        R result = (R) operation.interruptibly(Reason.OTHER_CALLER, () -> {
            try {
                return flight.get(operation.remainingNanos(), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                throw operation.endedHere("the operation timeout ended while " + Reason.OTHER_CALLER.description());
            } catch (ExecutionException e) {
                if (e.getCause() instanceof QccException failure) {
                    throw failure.withCost(Cost.NONE);
                }
                if (e.getCause() instanceof RuntimeException failure) {
                    throw failure;
                }
                throw (Error) e.getCause();
            }
        });
        Receipt receipt = request.receipt(result);
        return receipt.source() == Source.CACHED ? result : request.withReceipt(result, receipt.from(Source.SHARED));
    }
}
