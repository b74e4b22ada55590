package io.github.qcc.http.call;

import io.github.qcc.http.account.AdmitRequest;
import io.github.qcc.http.cache.Freshness;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * Options of the calls of one view of the ports: how old a cached response may be, the time for an operation, and what a
 * call is counted under. Immutable.
 */
public final class CallOptions {
    private static final CallOptions DEFAULTS =
            new CallOptions(Freshness.none(), Optional.empty(), AdmitRequest.DEFAULT_PURPOSE, Optional.empty());

    private final Freshness freshness;
    private final Optional<Duration> operationTimeout;
    private final String purpose;
    private final Optional<Budget> budget;

    private CallOptions(
            Freshness freshness, Optional<Duration> operationTimeout, String purpose, Optional<Budget> budget) {
        this.freshness = freshness;
        this.operationTimeout = operationTimeout;
        this.purpose = purpose;
        this.budget = budget;
    }

    /** No cached responses, the timeout of the settings, the purpose {@code default}, and no budget of its own. */
    public static CallOptions defaults() {
        return DEFAULTS;
    }

    /** These options with another freshness; it has an effect only if the adapter has a response store. */
    public CallOptions freshness(Freshness other) {
        return new CallOptions(Objects.requireNonNull(other, "other"), operationTimeout, purpose, budget);
    }

    /**
     * These options with another time for an operation, all its waits and attempts included.
     *
     * @throws IllegalArgumentException if it is not 1 millisecond to 1 hour
     */
    public CallOptions operationTimeout(Duration timeout) {
        CallSettings.requireRange("operationTimeout", timeout, Duration.ofMillis(1), Duration.ofHours(1));
        return new CallOptions(freshness, Optional.of(timeout), purpose, budget);
    }

    /**
     * These options with another purpose, which separates spending in the account state, events and meters.
     *
     * @param other from a small set, because it becomes a metric tag: 1 to 32 small letters, digits and {@code -}
     */
    public CallOptions purpose(String other) {
        return new CallOptions(freshness, operationTimeout, AdmitRequest.requirePurpose(other), budget);
    }

    /** These options with a budget that the calls count against, beside the budget of the settings. */
    public CallOptions budget(Budget other) {
        return new CallOptions(freshness, operationTimeout, purpose, Optional.of(other));
    }

    /** How old a cached response may be. */
    public Freshness freshness() {
        return freshness;
    }

    /** Time for an operation; empty for that of the settings. */
    public Optional<Duration> operationTimeout() {
        return operationTimeout;
    }

    /** Purpose that calls are counted under. */
    public String purpose() {
        return purpose;
    }

    /** Budget that calls count against, beside the budget of the settings. */
    public Optional<Budget> budget() {
        return budget;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CallOptions that
                && freshness.equals(that.freshness)
                && operationTimeout.equals(that.operationTimeout)
                && purpose.equals(that.purpose)
                && budget.equals(that.budget);
    }

    @Override
    public int hashCode() {
        return Objects.hash(freshness, operationTimeout, purpose, budget);
    }

    @Override
    public String toString() {
        return "CallOptions[" + freshness + ", operationTimeout=" + operationTimeout + ", purpose=" + purpose
                + ", budget=" + budget + "]";
    }
}
