package io.github.qcc.domain.offender;

import java.time.Instant;

/** Breaks the rule that time comes from outside. */
public final class ReadsTheClock {
    Instant now() {
        return Instant.now();
    }
}
