package io.github.qcc.http.call;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.port.Endpoint;
import java.time.Duration;
import java.util.Optional;

/**
 * One question that was answered or not, with all its attempts.
 *
 * @param endpoint of whom it was asked
 * @param failure {@link io.github.qcc.domain.QccException#type()}; empty where there was an answer
 * @param attempts how many were made for it; none where it was refused here or joined to another
 * @param joined whether it took part in an identical question that was under way
 * @param billing the most that any of its attempts cost
 * @param took from the question to its end
 */
public record OperationEvent(
        Endpoint endpoint, Optional<String> failure, int attempts, boolean joined, Billing billing, Duration took) {}
