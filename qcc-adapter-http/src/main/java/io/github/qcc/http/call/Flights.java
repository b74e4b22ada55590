package io.github.qcc.http.call;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.QccException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Joins identical questions: whoever comes first asks, and those who come before the answer share it, or the failure. Each
 * keeps its own deadline and its own interrupt; where the first is interrupted before anything was sent, another takes over.
 */
final class Flights {
    private final Map<Question, CompletableFuture<Object>> underWay = new ConcurrentHashMap<>();

    /** The first one was interrupted, and left nothing behind. */
    private static final class AbandonedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        AbandonedException() {
            super(null, null, false, false);
        }
    }

    @SuppressWarnings("unchecked") // Equal questions have results of one type.
    <R> R join(Operation operation, Supplier<R> ask) {
        while (true) {
            CompletableFuture<Object> flight = new CompletableFuture<>();
            CompletableFuture<Object> earlier = underWay.putIfAbsent(operation.question(), flight);
            if (earlier == null) {
                return lead(operation.question(), flight, ask);
            }
            operation.join();
            try {
                return (R) follow(operation, earlier);
            } catch (AbandonedException e) {
                operation.leave();
            }
        }
    }

    private <R> R lead(Question question, CompletableFuture<Object> flight, Supplier<R> ask) {
        try {
            R result = ask.get();
            end(question, flight);
            flight.complete(result);
            return result;
        } catch (RuntimeException | Error e) {
            end(question, flight);
            flight.completeExceptionally(isAbandoned(e) ? new AbandonedException() : e);
            throw e;
        }
    }

    /** First of all, so that whoever asks after the answer gets one of its own. */
    private void end(Question question, CompletableFuture<Object> flight) {
        underWay.remove(question, flight);
    }

    private static boolean isAbandoned(Throwable e) {
        return Thread.currentThread().isInterrupted()
                && e instanceof QccException failure
                && failure.billing() == Billing.NONE;
    }

    private static Object follow(Operation operation, CompletableFuture<Object> flight) {
        String what = "waiting for an identical question under way";
        return operation.waiting(what, () -> {
            try {
                return flight.get(operation.remaining().toNanos(), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                throw operation.endedHere("out of time " + what);
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException failure) {
                    throw failure;
                }
                throw (Error) e.getCause();
            }
        });
    }
}
