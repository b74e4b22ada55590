package io.github.qcc.http.call;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.ratelimiter.RateLimiter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;

/**
 * What there is to watch between calls.
 *
 * @param circuitBreakers gates of account and endpoints, which a refusal of QCC's holds open; and breakers, which trouble
 *     opens
 * @param rateLimiter gives the permits
 * @param clockSkew how far QCC's clock is ahead of ours, as far as is known
 * @param inFlight attempts under way
 */
public record CallHealth(
        List<CircuitBreaker> circuitBreakers,
        RateLimiter rateLimiter,
        Supplier<Optional<Duration>> clockSkew,
        IntSupplier inFlight) {}
