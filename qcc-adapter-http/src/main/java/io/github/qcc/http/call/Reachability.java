package io.github.qcc.http.call;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Result of an unsigned request to QCC's address, which costs nothing.
 *
 * @param httpStatus HTTP status of the response; any status shows that the address is reachable
 * @param took time until the head of the response, connection and TLS included
 * @param tlsVersion version of TLS, such as {@code TLSv1.3}; empty over plain {@code http}
 * @param certificateUntil end of the server's certificate; empty over plain {@code http}
 * @param clockSkew how far QCC's clock is ahead of ours, negative if behind; empty if the response has no {@code Date}
 */
public record Reachability(
        int httpStatus,
        Duration took,
        Optional<String> tlsVersion,
        Optional<Instant> certificateUntil,
        Optional<Duration> clockSkew) {}
