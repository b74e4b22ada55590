package io.github.qcc.app.run;

import java.time.Instant;
import java.util.Objects;
import okio.ByteString;

/**
 * A response that was paid for and is kept.
 *
 * @param body its bytes as received; of a store of version 2, an envelope written from the fields that it kept
 * @param receivedAt when it was received
 */
public record KeptResponse(ByteString body, Instant receivedAt) {
    public KeptResponse {
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(receivedAt, "receivedAt");
    }
}
