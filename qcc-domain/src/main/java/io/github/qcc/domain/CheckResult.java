package io.github.qcc.domain;

import io.github.qcc.domain.value.NotABean;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Result of a check for one page: rows, no rows, or more rows than QCC returns. Everything else is a {@link QccException},
 * so an outage never reads as "nothing found".
 *
 * @param <T> type of a row
 */
public sealed interface CheckResult<T> extends NotABean {
    /** Where the response comes from and what it cost. */
    Receipt receipt();

    /** Rows of the page; empty unless {@link Found}. Unmodifiable. */
    default List<T> rows() {
        return List.of();
    }

    /** QCC's billing reference; empty if the response carried none. */
    default Optional<OrderNumber> orderNumber() {
        return receipt().orderNumber();
    }

    /** When QCC's response was received. */
    default Instant answeredAt() {
        return receipt().answeredAt();
    }

    /** What the operation cost, retries and polls included. */
    default Cost cost() {
        return receipt().cost();
    }

    /** Returns the same result with another receipt. */
    CheckResult<T> withReceipt(Receipt receipt);

    /** Applies the function for the kind of result. */
    <R> R fold(
            Function<? super Found<T>, ? extends R> found,
            Function<? super NoRecord<T>, ? extends R> noRecord,
            Function<? super TooMany<T>, ? extends R> tooMany);

    /**
     * There are rows.
     *
     * @param page the page requested; past the end of the list it has no rows
     * @param receipt where the response comes from and what it cost
     * @param <T> type of a row
     */
    record Found<T>(Page<T> page, Receipt receipt) implements CheckResult<T> {
        public Found {
            Objects.requireNonNull(page, "page");
            Objects.requireNonNull(receipt, "receipt");
        }

        @Override
        public List<T> rows() {
            return page.rows();
        }

        @Override
        public Found<T> withReceipt(Receipt other) {
            return new Found<>(page, other);
        }

        @Override
        public <R> R fold(
                Function<? super Found<T>, ? extends R> found,
                Function<? super NoRecord<T>, ? extends R> noRecord,
                Function<? super TooMany<T>, ? extends R> tooMany) {
            return found.apply(this);
        }
    }

    /**
     * Nothing is published under this search key now: {@code Status} 201; or 200 with {@code VerifyResult} 0; or 200
     * without data if no total contradicts it. It does not mean that there never was anything.
     *
     * @param receipt where the response comes from and what it cost
     * @param <T> type of a row, had there been one
     */
    record NoRecord<T>(Receipt receipt) implements CheckResult<T> {
        public NoRecord {
            Objects.requireNonNull(receipt, "receipt");
        }

        @Override
        public NoRecord<T> withReceipt(Receipt other) {
            return new NoRecord<>(other);
        }

        @Override
        public <R> R fold(
                Function<? super Found<T>, ? extends R> found,
                Function<? super NoRecord<T>, ? extends R> noRecord,
                Function<? super TooMany<T>, ? extends R> tooMany) {
            return noRecord.apply(this);
        }
    }

    /**
     * There are more than 5,000 rows, and QCC returns none of them ({@code Status} 207, charged).
     *
     * @param receipt where the response comes from and what it cost
     * @param <T> type of a row
     */
    record TooMany<T>(Receipt receipt) implements CheckResult<T> {
        public TooMany {
            Objects.requireNonNull(receipt, "receipt");
        }

        @Override
        public TooMany<T> withReceipt(Receipt other) {
            return new TooMany<>(other);
        }

        @Override
        public <R> R fold(
                Function<? super Found<T>, ? extends R> found,
                Function<? super NoRecord<T>, ? extends R> noRecord,
                Function<? super TooMany<T>, ? extends R> tooMany) {
            return tooMany.apply(this);
        }
    }
}
