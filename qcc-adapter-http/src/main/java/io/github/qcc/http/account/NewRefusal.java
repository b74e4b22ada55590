package io.github.qcc.http.account;

import io.github.qcc.domain.QccStatus;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * A refusal to put up. The store's clock sets its beginning and its end. If the scope already has a refusal that ends
 * later, that one stays.
 *
 * @param scope what it concerns
 * @param status QCC's status
 * @param duration how long it lasts; empty for until the next midnight in China
 */
public record NewRefusal(RefusalScope scope, QccStatus status, Optional<Duration> duration) {
    public NewRefusal {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(status, "status");
        duration.ifPresent(time -> {
            if (time.isNegative() || time.isZero()) {
                throw new IllegalArgumentException("duration of a refusal must be positive but was " + time);
            }
        });
    }

    /** A refusal for a while. */
    public static NewRefusal lasting(RefusalScope scope, QccStatus status, Duration duration) {
        return new NewRefusal(scope, status, Optional.of(duration));
    }

    /** A refusal until the next midnight in China, when QCC's daily quotas begin again. */
    public static NewRefusal untilMidnight(RefusalScope scope, QccStatus status) {
        return new NewRefusal(scope, status, Optional.empty());
    }
}
