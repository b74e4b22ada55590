package io.github.qcc.http.call;

import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.http.account.AccountLimits;
import io.github.qcc.http.account.Rate;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Limits of the calls, what is repeated, and what calls may cost. The names are the same in Java, properties and the command
 * line. Immutable; {@link Builder} documents each default.
 */
public final class CallSettings {
    private static final int MOST_CONCURRENCY = 10_000;
    private static final int MOST_ATTEMPTS = 10;

    private final AccountLimits accountLimits;
    private final int concurrency;
    private final int attempts;
    private final RetryUncertain retryUncertain;
    private final boolean pollsWhilePreparing;
    private final Duration operationTimeout;
    private final Duration probePause;
    private final Optional<Budget> budget;
    private final Map<Endpoint, BigDecimal> prices;
    private final Map<Endpoint, Long> pricesFen = new EnumMap<>(Endpoint.class);

    private CallSettings(Builder builder) {
        accountLimits = builder.accountLimits;
        concurrency = builder.concurrency;
        attempts = builder.attempts;
        retryUncertain = builder.retryUncertain;
        pollsWhilePreparing = builder.pollsWhilePreparing;
        operationTimeout = builder.operationTimeout;
        probePause = builder.probePause;
        budget = Optional.ofNullable(builder.budget);
        prices = Map.copyOf(builder.prices);
        requireRange("concurrency", concurrency, 1, MOST_CONCURRENCY);
        requireRange("attempts", attempts, 1, MOST_ATTEMPTS);
        requireRange("operationTimeout", operationTimeout, Duration.ofMillis(1), Duration.ofHours(1));
        requireRange("probePause", probePause, Duration.ofSeconds(1), Duration.ofDays(1));
        prices.forEach((endpoint, price) -> {
            requireRange("price of " + endpoint, price, BigDecimal.ZERO, null);
            pricesFen.put(endpoint, Budget.fen("price of " + endpoint, price));
        });
        budget.ifPresent(this::requirePrices);
    }

    /** The default settings. */
    public static CallSettings defaults() {
        return builder().build();
    }

    /** A builder with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these settings. */
    public Builder toBuilder() {
        Builder copy = new Builder();
        copy.accountLimits = accountLimits;
        copy.concurrency = concurrency;
        copy.attempts = attempts;
        copy.retryUncertain = retryUncertain;
        copy.pollsWhilePreparing = pollsWhilePreparing;
        copy.operationTimeout = operationTimeout;
        copy.probePause = probePause;
        copy.budget = budget.orElse(null);
        copy.prices.putAll(prices);
        return copy;
    }

    static <T extends Comparable<T>> void requireRange(String name, T value, T least, T most) {
        Objects.requireNonNull(value, name);
        if (value.compareTo(least) < 0 || most != null && value.compareTo(most) > 0) {
            throw new IllegalArgumentException(
                    name + " must be " + least + (most == null ? " or more" : " to " + most) + " but was " + value);
        }
    }

    /**
     * Requires that a budget in yuan has a price for each endpoint.
     *
     * @throws IllegalArgumentException that names the first endpoint without a price
     */
    public void requirePrices(Budget limited) {
        if (limited.maxCost().isEmpty()) {
            return;
        }
        for (Endpoint endpoint : Endpoint.values()) {
            if (!prices.containsKey(endpoint)) {
                throw new IllegalArgumentException("maxCost needs a price for each endpoint but has none for "
                        + endpoint + ": give price(" + endpoint + ", …) too");
            }
        }
    }

    /** Limits of the account that are named here: rate, accountConcurrency and callsPerDay. */
    public AccountLimits accountLimits() {
        return accountLimits;
    }

    /** Most attempts that this process has under way at once. */
    public int concurrency() {
        return concurrency;
    }

    /** Most attempts of one operation, the first included. */
    public int attempts() {
        return attempts;
    }

    /** Whether an attempt that may have been charged is repeated. */
    public RetryUncertain retryUncertain() {
        return retryUncertain;
    }

    /** Whether a request is repeated while QCC prepares its response (205). */
    public boolean pollsWhilePreparing() {
        return pollsWhilePreparing;
    }

    /** Time for an operation with all its waits and attempts. */
    public Duration operationTimeout() {
        return operationTimeout;
    }

    /** Time after a refusal of account or endpoint until one call is let through as a probe. */
    public Duration probePause() {
        return probePause;
    }

    /** Budget that all calls count against. */
    public Optional<Budget> budget() {
        return budget;
    }

    /** Price of a call in yuan; empty if it is not known. */
    public Optional<BigDecimal> price(Endpoint endpoint) {
        return Optional.ofNullable(prices.get(endpoint));
    }

    /** Price of a call in fen; 0 if it is not known. */
    public long priceFen(Endpoint endpoint) {
        return pricesFen.getOrDefault(endpoint, 0L);
    }

    /** Collects settings, which are checked when they are built. Not thread-safe. */
    public static final class Builder {
        private static final Budget DEFAULT_BUDGET = Budget.named("default");

        private final Map<Endpoint, BigDecimal> prices = new EnumMap<>(Endpoint.class);
        private AccountLimits accountLimits = AccountLimits.unnamed();
        private int concurrency = 4;
        private int attempts = 3;
        private RetryUncertain retryUncertain = RetryUncertain.ONCE;
        private boolean pollsWhilePreparing = true;
        private Duration operationTimeout = Duration.ofSeconds(60);
        private Duration probePause = Duration.ofMinutes(5);
        private Budget budget;

        private Builder() {}

        /**
         * Most calls of the account in any second, as a decimal such as 5, 5.5 or 0.05. By default that of the account's
         * state, and 5 if it has none: QCC documents no rate, and locks accounts that send too many calls.
         */
        public Builder rate(BigDecimal callsPerSecond) {
            accountLimits = accountLimits.withRate(Rate.perSecond(callsPerSecond));
            return this;
        }

        /** Most calls of the account in any second, as a whole number. */
        public Builder rate(int callsPerSecond) {
            return rate(BigDecimal.valueOf(callsPerSecond));
        }

        /** Most calls that all processes of the account have under way at once; not limited by default. */
        public Builder accountConcurrency(int calls) {
            accountLimits = accountLimits.withAccountConcurrency(calls);
            return this;
        }

        /** Most calls a day in China that are, or may have been, charged; not limited by default. */
        public Builder callsPerDay(long calls) {
            accountLimits = accountLimits.withCallsPerDay(calls);
            return this;
        }

        /**
         * Most attempts that this process has under way at once. 4 by default: enough for 5 a second at responses of 800 ms,
         * and the most that is lost in an outage.
         */
        public Builder concurrency(int calls) {
            concurrency = calls;
            return this;
        }

        /** Most attempts of one operation. 3 by default; with 1 only 205 polls and the clock correction are repeated. */
        public Builder attempts(int most) {
            attempts = most;
            return this;
        }

        /** Once by default: one repeat of an attempt that may have been charged saves most operations. */
        public Builder retryUncertain(RetryUncertain whether) {
            retryUncertain = Objects.requireNonNull(whether, "whether");
            return this;
        }

        /** True by default. Each poll is charged; turn it off to count each call yourself. */
        public Builder pollWhilePreparing(boolean whether) {
            pollsWhilePreparing = whether;
            return this;
        }

        /**
         * 60 seconds by default: two attempts that take all of their 30 seconds. An attempt that is under way at its end is
         * given up, and may have been charged.
         */
        public Builder operationTimeout(Duration timeout) {
            operationTimeout = timeout;
            return this;
        }

        /** 5 minutes by default: people settle an account, and QCC counts each probe that fails. */
        public Builder probePause(Duration pause) {
            probePause = pause;
            return this;
        }

        /** Budget that all calls count against, in place of the limits set before; none by default. */
        public Builder budget(Budget named) {
            budget = Objects.requireNonNull(named, "named");
            return this;
        }

        /** Limits the calls of the budget, which is called {@code default} unless {@link #budget} named another. */
        public Builder maxCalls(long calls) {
            budget = named().maxCalls(calls);
            return this;
        }

        /** Limits the yuan of the budget; it needs a {@link #price} for each endpoint. */
        public Builder maxCost(BigDecimal yuan) {
            budget = named().maxCost(yuan);
            return this;
        }

        private Budget named() {
            return budget == null ? DEFAULT_BUDGET : budget;
        }

        /** Price of one call by the account's contract, in yuan with at most two decimal places. */
        public Builder price(Endpoint endpoint, BigDecimal yuan) {
            prices.put(Objects.requireNonNull(endpoint, "endpoint"), Objects.requireNonNull(yuan, "yuan"));
            return this;
        }

        /**
         * The settings.
         *
         * @throws IllegalArgumentException if one of them is out of its range; the message says which
         */
        public CallSettings build() {
            return new CallSettings(this);
        }
    }
}
