package io.github.qcc.app.config;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What reaching out to the service showed, at no cost.
 *
 * @param httpStatus HTTP status of the answer; any shows that a server is there
 * @param took from the question to the answer
 * @param tlsVersion version of TLS; empty over plain {@code http}
 * @param certificateUntil end of the server's certificate; empty over plain {@code http}
 * @param clockSkew how far the service's clock is ahead of ours; empty if it does not say
 */
public record Diagnosis(
        int httpStatus,
        Duration took,
        Optional<String> tlsVersion,
        Optional<Instant> certificateUntil,
        Optional<Duration> clockSkew) {
    /** The skew to the nearest second, which is as exact as a service states its time. */
    public Optional<Long> clockSkewSeconds() {
        return clockSkew.map(skew -> Math.floorDiv(skew.toMillis() + 500, 1000L));
    }
}
