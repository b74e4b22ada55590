package io.github.qcc.domain.screening;

import io.github.qcc.domain.SearchKey;
import java.util.Objects;
import java.util.Optional;

/**
 * Query for one company. Immutable.
 *
 * @param key the search key of the company
 * @param maxPages largest number of pages to read for each check, from 1. 4,999 cases fill 250 pages, each a charged
 *     request. A longer list is incomplete, and the verdict says so
 * @param details number of largest cases whose details are requested, from 0; each is one charged request
 * @param registeredCapital registered capital, if it is known
 */
public record CounterpartyQuery(
        SearchKey key, int maxPages, int details, Optional<RegisteredCapital> registeredCapital) {
    public CounterpartyQuery {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(registeredCapital, "registeredCapital");
        if (maxPages < 1 || details < 0) {
            throw new IllegalArgumentException(
                    "maxPages must be 1 or more and details 0 or more, but were " + maxPages + " and " + details);
        }
    }

    /** Returns a query for all pages of both checks and no details. */
    public static CounterpartyQuery of(SearchKey key) {
        return new CounterpartyQuery(key, Integer.MAX_VALUE, 0, Optional.empty());
    }

    /** Returns this query with a limit of pages for each check. */
    public CounterpartyQuery withMaxPages(int pages) {
        return new CounterpartyQuery(key, pages, details, registeredCapital);
    }

    /** Returns this query with the details of the largest cases. */
    public CounterpartyQuery withDetails(int cases) {
        return new CounterpartyQuery(key, maxPages, cases, registeredCapital);
    }

    /** Returns this query with the registered capital of the company. */
    public CounterpartyQuery withRegisteredCapital(RegisteredCapital capital) {
        return new CounterpartyQuery(key, maxPages, details, Optional.of(capital));
    }
}
