package io.github.qcc.app.run;

import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.screening.CounterpartyQuery;
import io.github.qcc.domain.screening.RegisteredCapital;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A company of the list, asked once however often it is listed.
 *
 * @param id its number in the run, from 1, in the order of the list
 * @param key what it is looked up by
 * @param registeredCapital its registered capital in yuan, if the list states it
 */
public record Company(int id, SearchKey key, Optional<BigDecimal> registeredCapital) {
    public Company {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(registeredCapital, "registeredCapital");
    }

    /** What is asked about it. */
    public CounterpartyQuery query() {
        CounterpartyQuery query = CounterpartyQuery.of(key);
        return registeredCapital
                .map(yuan -> query.withRegisteredCapital(RegisteredCapital.ofYuan(yuan)))
                .orElse(query);
    }
}
