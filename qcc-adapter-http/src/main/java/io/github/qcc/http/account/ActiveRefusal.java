package io.github.qcc.http.account;

import io.github.qcc.domain.QccStatus;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A refusal by QCC that still applies. Calls in its scope are refused without being sent until it ends. After its end the
 * refusal of an account or endpoint lets one call at a time through as a probe, until a probe lifts it.
 *
 * @param scope what it concerns
 * @param statusCode QCC's status code, such as {@code 102}
 * @param since when it was put up, by the store's clock
 * @param until when QCC may be called again, by the store's clock
 * @param version changes with each change of the refusal; lifting names it
 */
public record ActiveRefusal(RefusalScope scope, String statusCode, Instant since, Instant until, long version) {
    public ActiveRefusal {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(statusCode, "statusCode");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(until, "until");
    }

    /** The documented status; empty if another version of this library stored a code that this one does not know. */
    public Optional<QccStatus> status() {
        return QccStatus.parse(statusCode);
    }
}
