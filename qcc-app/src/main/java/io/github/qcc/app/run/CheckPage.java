package io.github.qcc.app.run;

import io.github.qcc.domain.port.Endpoint;
import java.util.Objects;

/**
 * One page of a check of a company: what one call asks, and what one response answers.
 *
 * @param company number of the company in the run
 * @param endpoint the endpoint called
 * @param page page of twenty rows, from 1
 */
public record CheckPage(int company, Endpoint endpoint, int page) {
    public CheckPage {
        Objects.requireNonNull(endpoint, "endpoint");
    }
}
