package io.github.qcc.domain.screening;

import io.github.qcc.domain.Cost;
import io.github.qcc.domain.Listing;
import io.github.qcc.domain.PageIterator;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.value.NotABean;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How one check of a company ended: rows, no rows, or not known.
 *
 * @param <T> type of a row
 */
public sealed interface CheckOutcome<T> extends NotABean {
    /** Rows and receipts of the pages that were read, including those before a failure. */
    Listing<T> listing();

    /** Why the outcome is not known; empty if it is known. */
    default Optional<QccException> error() {
        return Optional.empty();
    }

    /** Cost of the check: its pages, and the request that failed. */
    default Cost cost() {
        return error().map(QccException::cost).orElse(Cost.NONE).plus(listing().cost());
    }

    /** The rows that were read. */
    default List<T> rows() {
        return listing().rows();
    }

    /** Reads a list to its end, or to the failure that stops it. */
    static <T> CheckOutcome<T> of(PageIterator<T> walk) {
        try {
            Listing<T> all = walk.readAll();
            // A total without rows does not mean "nothing found".
            return all.rows().isEmpty() && !all.isIncomplete() ? new NoRecord<>(all) : new Found<>(all);
        } catch (QccException error) {
            return new Unknown<>(walk.listing(), error);
        }
    }

    /** The outcome of a check that sends nothing, because this error prevents it; the error costs nothing here. */
    static <T> CheckOutcome<T> unknown(QccException error) {
        return new Unknown<>(Listing.empty(), error.withCost(Cost.NONE));
    }

    /**
     * There are rows.
     *
     * @param listing the rows
     * @param <T> type of a row
     */
    record Found<T>(Listing<T> listing) implements CheckOutcome<T> {
        public Found {
            Objects.requireNonNull(listing, "listing");
        }
    }

    /**
     * Nothing is published within the search.
     *
     * @param listing the pages that were read, which have no rows
     * @param <T> type of a row, had there been one
     */
    record NoRecord<T>(Listing<T> listing) implements CheckOutcome<T> {
        public NoRecord {
            Objects.requireNonNull(listing, "listing");
        }
    }

    /**
     * Not known. It never counts as clean, but rows read before the failure still count against the company.
     *
     * @param listing what was read before
     * @param cause why the rest is not known
     * @param <T> type of a row
     */
    record Unknown<T>(Listing<T> listing, QccException cause) implements CheckOutcome<T> {
        public Unknown {
            Objects.requireNonNull(listing, "listing");
            Objects.requireNonNull(cause, "cause");
        }

        @Override
        public Optional<QccException> error() {
            return Optional.of(cause);
        }
    }
}
