package io.github.qcc.http.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Answer to {@link AccountState#admit}. Only {@link Granted} has booked anything. */
public sealed interface Admission {
    /**
     * The call is booked and its departure is reserved.
     *
     * @param id the call
     * @param delay time from the answer to the departure, never negative
     * @param probes ended refusals that this call tests; a settlement lifts them if QCC accepted the call
     * @param limits limits of the account that apply now, the rate always present
     */
    record Granted(CallId id, Duration delay, List<ActiveRefusal> probes, AccountLimits limits) implements Admission {
        public Granted {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(delay, "delay");
            probes = List.copyOf(probes);
            Objects.requireNonNull(limits, "limits");
        }

        /** Whether this is the only call that is let through to test a refusal. */
        public boolean isProbe() {
            return !probes.isEmpty();
        }
    }

    /**
     * QCC refused before, and the refusal still applies.
     *
     * @param refusal the refusal
     * @param retryAt when a call may be admitted: the refusal's end, or the end of the probe that is under way
     */
    record Refused(ActiveRefusal refusal, Instant retryAt) implements Admission {
        public Refused {
            Objects.requireNonNull(refusal, "refusal");
            Objects.requireNonNull(retryAt, "retryAt");
        }
    }

    /**
     * A budget or the day's quota has no room for the call.
     *
     * @param balance the ledger that is full; its {@link LedgerBalance#openCalls()} may still come back
     * @param retryAt next midnight in China for the day's quota; empty for a budget
     */
    record Exhausted(LedgerBalance balance, Optional<Instant> retryAt) implements Admission {
        public Exhausted {
            Objects.requireNonNull(balance, "balance");
            Objects.requireNonNull(retryAt, "retryAt");
        }
    }

    /**
     * The account has as many calls under way as {@code accountConcurrency} allows.
     *
     * @param delay when to ask again; a place may be free earlier or later
     */
    record Busy(Duration delay) implements Admission {
        public Busy {
            Objects.requireNonNull(delay, "delay");
        }
    }

    /**
     * The next departure is further ahead than the state reserves.
     *
     * @param delay when the next departure comes into reach if no other call takes it
     */
    record TooFarAhead(Duration delay) implements Admission {
        public TooFarAhead {
            Objects.requireNonNull(delay, "delay");
        }
    }

    /**
     * The store failed or did not answer in time. Whether the call was booked is unknown: the caller repeats the request
     * with the same id, or settles it with {@link Settlement#notSent}.
     *
     * @param reason what failed, without secrets
     */
    record Unreachable(String reason) implements Admission {
        public Unreachable {
            Objects.requireNonNull(reason, "reason");
        }
    }
}
