package io.github.qcc.app.run;

import io.github.qcc.domain.port.Endpoint;
import java.util.Objects;

/**
 * What one call asks.
 *
 * @param company number of the company in the run
 * @param endpoint which interface
 * @param page which page of twenty, from 1
 */
public record Question(int company, Endpoint endpoint, int page) {
    public Question {
        Objects.requireNonNull(endpoint, "endpoint");
    }
}
