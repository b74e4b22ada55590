package io.github.qcc.http;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What reaching out to QCC's address showed, without key, company or cost.
 *
 * @param httpStatus HTTP status of the answer; any shows that somebody is there
 * @param took from the question to the head of the answer, connection and TLS included
 * @param tlsVersion version of TLS, as in {@code TLSv1.3}; empty over plain {@code http}
 * @param certificateUntil end of the server's certificate; empty over plain {@code http}
 * @param clockSkew how far QCC's clock is ahead of ours, negative if behind; empty where the answer has no {@code Date}
 */
public record Probe(
        int httpStatus,
        Duration took,
        Optional<String> tlsVersion,
        Optional<Instant> certificateUntil,
        Optional<Duration> clockSkew) {}
