package io.github.qcc.http.call;

import io.github.qcc.domain.port.Endpoint;
import java.time.Duration;

/**
 * A wait of an operation that begins now. Waits below 100 ms are not reported.
 *
 * @param account name of the account, as the builder was given it
 * @param endpoint the endpoint that is to be called
 * @param reason what the operation waits for
 * @param atMost how long it waits at most
 */
public record WaitEvent(String account, Endpoint endpoint, Reason reason, Duration atMost) {
    /** What an operation waits for. */
    public enum Reason {
        /** One of the places of {@code concurrency} in this process. */
        CONCURRENCY("waiting for one of the calls under way to end"),
        /** One of the places of {@code accountConcurrency}. */
        ACCOUNT_CONCURRENCY("waiting for a call of the account to end"),
        /** Its turn by the rate. */
        RATE("waiting for its turn by the rate"),
        /** Calls under way, whose booking may be returned to the budget. */
        BUDGET("waiting for calls under way that may not use up the budget"),
        /** The pause before a retry. */
        RETRY("pausing before a retry"),
        /** The pause before the next poll of a response that QCC prepares (205). */
        PREPARING("pausing while QCC prepares the response"),
        /** The result of an identical request of another caller in this process. */
        OTHER_CALLER("waiting for an identical request that is under way"),
        /** An identical request that another process of the account has sent. */
        OTHER_PROCESS("waiting for an identical request of another process"),
        /** A pause because QCC answered that calls come too fast (120) or too many at once (122). */
        SLOWED_DOWN("pausing because QCC answered that there are too many calls");

        private final String description;

        Reason(String description) {
            this.description = description;
        }

        /** English clause for messages. */
        public String description() {
            return description;
        }
    }
}
