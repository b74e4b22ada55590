package io.github.qcc.http.call;

import io.github.qcc.domain.Cost;
import io.github.qcc.domain.Receipt;
import io.github.qcc.domain.port.Endpoint;
import java.time.Duration;
import java.util.Optional;

/**
 * One operation that ended: a request with all its attempts.
 *
 * @param account name of the account, as the builder was given it
 * @param endpoint the endpoint called
 * @param purpose purpose of the operation
 * @param failure {@link io.github.qcc.domain.QccException#type()}, or {@code ERROR} for a failure of this program; empty if
 *     there is a result
 * @param attempts attempts that this operation made
 * @param source where the response comes from; for a failure {@link Receipt.Source#SHARED} if another operation made the
 *     attempts
 * @param cost what all attempts of this operation cost
 * @param took time from the beginning of the operation to its end
 */
public record OperationEvent(
        String account,
        Endpoint endpoint,
        String purpose,
        Optional<String> failure,
        int attempts,
        Receipt.Source source,
        Cost cost,
        Duration took) {}
