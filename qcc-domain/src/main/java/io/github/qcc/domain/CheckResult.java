package io.github.qcc.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Answer of a check to one page request: rows, or the statement that there are none. Whatever is not an answer is a
 * {@link QccException}, so an outage never reads as "nothing found".
 *
 * @param <T> type of a row
 */
public sealed interface CheckResult<T> {
    /** Reference of the call for billing; empty where the answer carried none. */
    Optional<OrderNumber> orderNumber();

    /** When the answer arrived. */
    Instant answeredAt();

    /** Treats both answers, so that neither is forgotten. */
    <R> R fold(Function<? super Found<T>, ? extends R> found, Function<? super NoRecord<T>, ? extends R> noRecord);

    /**
     * There are rows.
     *
     * @param page the rows asked for; past the end of the list a page has none
     * @param orderNumber reference of the call
     * @param answeredAt when the answer arrived
     * @param <T> type of a row
     */
    record Found<T>(Page<T> page, Optional<OrderNumber> orderNumber, Instant answeredAt) implements CheckResult<T> {
        public Found {
            Objects.requireNonNull(page, "page");
            Objects.requireNonNull(orderNumber, "orderNumber");
            Objects.requireNonNull(answeredAt, "answeredAt");
        }

        @Override
        public <R> R fold(
                Function<? super Found<T>, ? extends R> found, Function<? super NoRecord<T>, ? extends R> noRecord) {
            return found.apply(this);
        }
    }

    /**
     * Nothing is published under this search key now: {@code Status} 201; or 200 with {@code VerifyResult} 0; or 200
     * without data where no total contradicts it. It does not say that there never was anything.
     *
     * @param orderNumber reference of the call
     * @param answeredAt when the answer arrived
     * @param <T> type of a row, had there been one
     */
    record NoRecord<T>(Optional<OrderNumber> orderNumber, Instant answeredAt) implements CheckResult<T> {
        public NoRecord {
            Objects.requireNonNull(orderNumber, "orderNumber");
            Objects.requireNonNull(answeredAt, "answeredAt");
        }

        @Override
        public <R> R fold(
                Function<? super Found<T>, ? extends R> found, Function<? super NoRecord<T>, ? extends R> noRecord) {
            return noRecord.apply(this);
        }
    }
}
