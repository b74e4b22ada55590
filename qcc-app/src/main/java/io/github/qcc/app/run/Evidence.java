package io.github.qcc.app.run;

import io.github.qcc.domain.port.Endpoint;
import java.time.Instant;
import java.util.Objects;

/**
 * Proof of what QCC answered about a company.
 *
 * @param endpoint which interface
 * @param page which page of twenty, from 1
 * @param receivedAt when the answer was received
 * @param sha256 SHA-256 of the answer as it is stored, in hexadecimal
 */
public record Evidence(Endpoint endpoint, int page, Instant receivedAt, String sha256) {
    public Evidence {
        Objects.requireNonNull(endpoint, "endpoint");
        Objects.requireNonNull(receivedAt, "receivedAt");
        Objects.requireNonNull(sha256, "sha256");
    }
}
