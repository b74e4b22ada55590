package io.github.qcc.app.run;

import io.github.qcc.domain.Cost;
import java.time.Instant;
import java.util.Objects;

/**
 * An answer that was paid for and is kept.
 *
 * @param body its envelope, as on the wire
 * @param receivedAt when it was received
 * @param cost all calls that were made for it, failed ones included
 */
public record StoredAnswer(String body, Instant receivedAt, Cost cost) {
    public StoredAnswer {
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(receivedAt, "receivedAt");
        Objects.requireNonNull(cost, "cost");
    }
}
