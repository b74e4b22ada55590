package io.github.qcc.http.call;

import io.github.qcc.domain.port.Endpoint;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How much may be asked, how often an attempt is repeated, and what a call may cost. The defaults suit an account of which
 * nothing is known; {@link Builder} says why each is as it is.
 *
 * @param permitsPerSecond most attempts that leave within any second
 * @param inFlight most attempts under way at once
 * @param attempts most attempts of one operation, the first included
 * @param strict whether an attempt that may have been charged is never repeated
 * @param polls whether an answer that is still being prepared (205) is asked for again
 * @param operationTimeout time for an operation with all its waits and attempts
 * @param probePause how long after a refusal of account or endpoint one call is let through to see whether it still stands
 * @param callsPerDay most attempts a day in China that are, or may have been, charged
 * @param budgetCalls most such attempts at all, as far as the {@link CallState} remembers
 * @param budgetYuan most yuan that such attempts cost
 * @param prices yuan a call
 */
public record CallSettings(
        int permitsPerSecond,
        int inFlight,
        int attempts,
        boolean strict,
        boolean polls,
        Duration operationTimeout,
        Duration probePause,
        OptionalLong callsPerDay,
        OptionalLong budgetCalls,
        Optional<BigDecimal> budgetYuan,
        Map<Endpoint, BigDecimal> prices) {
    private static final int MOST_PERMITS = 100_000;
    private static final int MOST_IN_FLIGHT = 10_000;

    public CallSettings {
        requireRange("permitsPerSecond", permitsPerSecond, 1, MOST_PERMITS);
        requireRange("inFlight", inFlight, 1, MOST_IN_FLIGHT);
        requireRange("attempts", attempts, 1, 10);
        requireRange("operationTimeout", operationTimeout, Duration.ofMillis(1), Duration.ofHours(1));
        requireRange("probePause", probePause, Duration.ofSeconds(1), Duration.ofDays(1));
        callsPerDay.ifPresent(limit -> requireRange("callsPerDay", limit, 0L, null));
        budgetCalls.ifPresent(limit -> requireRange("budgetCalls", limit, 0L, null));
        prices = Map.copyOf(prices);
        prices.forEach((endpoint, price) -> requireRange("price of " + endpoint, price, BigDecimal.ZERO, null));
        if (budgetYuan.isPresent()) {
            requireRange("budgetYuan", budgetYuan.get(), BigDecimal.ZERO, null);
            for (Endpoint endpoint : Endpoint.values()) {
                if (!prices.containsKey(endpoint)) {
                    throw new IllegalArgumentException(
                            "a budget in yuan needs a price for each endpoint but has none for " + endpoint
                                    + ": give price(" + endpoint + ", …) too");
                }
            }
        }
    }

    /** The settings without a setting. */
    public static CallSettings defaults() {
        return builder().build();
    }

    /** Begins with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    private static <T extends Comparable<T>> void requireRange(String name, T value, T least, T most) {
        Objects.requireNonNull(value, name);
        if (value.compareTo(least) < 0 || most != null && value.compareTo(most) > 0) {
            throw new IllegalArgumentException(
                    name + " must be " + least + (most == null ? " or more" : " to " + most) + " but was " + value);
        }
    }

    /** Settings while they are gathered; all are checked when they are built. For one thread. */
    public static final class Builder {
        private final Map<Endpoint, BigDecimal> prices = new EnumMap<>(Endpoint.class);
        private int permitsPerSecond = 5;
        private int inFlight = 4;
        private int attempts = 3;
        private boolean strict;
        private boolean polls = true;
        private Duration operationTimeout = Duration.ofSeconds(60);
        private Duration probePause = Duration.ofMinutes(5);
        private OptionalLong callsPerDay = OptionalLong.empty();
        private OptionalLong budgetCalls = OptionalLong.empty();
        private Optional<BigDecimal> budgetYuan = Optional.empty();

        private Builder() {}

        /** 5 by default: QCC states no rate in its documents, and punishes too many calls with a lock of the account. */
        public Builder permitsPerSecond(int permits) {
            permitsPerSecond = permits;
            return this;
        }

        /** 4 by default: enough for 5 a second at answers of 800 ms, and the most that is lost in an outage. */
        public Builder inFlight(int calls) {
            inFlight = calls;
            return this;
        }

        /** 3 by default: what has not passed after two pauses is no hiccup. 1 repeats nothing but polls and a wrong clock. */
        public Builder attempts(int most) {
            attempts = most;
            return this;
        }

        /** Off by default: one repeat of an attempt that may have been charged costs a call, and saves most operations. */
        public Builder strict(boolean never) {
            strict = never;
            return this;
        }

        /** On by default: each poll is charged, but without the last those before are lost. Off for who counts each call. */
        public Builder polls(boolean whether) {
            polls = whether;
            return this;
        }

        /**
         * 60 seconds by default: two attempts that take all of their 30 seconds. An attempt under way at its end is given
         * up, and may have been charged.
         */
        public Builder operationTimeout(Duration timeout) {
            operationTimeout = timeout;
            return this;
        }

        /** 5 minutes by default: an account is settled by people, and each probe in vain counts with QCC. */
        public Builder probePause(Duration pause) {
            probePause = pause;
            return this;
        }

        /** No limit by default. A day begins at midnight in China. */
        public Builder callsPerDay(long calls) {
            callsPerDay = OptionalLong.of(calls);
            return this;
        }

        /** No limit by default. */
        public Builder budgetCalls(long calls) {
            budgetCalls = OptionalLong.of(calls);
            return this;
        }

        /** No limit by default; needs a {@link #price} for each endpoint. */
        public Builder budgetYuan(BigDecimal yuan) {
            budgetYuan = Optional.of(yuan);
            return this;
        }

        /** What one call costs by the account's contract, in yuan. */
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
            return new CallSettings(
                    permitsPerSecond,
                    inFlight,
                    attempts,
                    strict,
                    polls,
                    operationTimeout,
                    probePause,
                    callsPerDay,
                    budgetCalls,
                    budgetYuan,
                    prices);
        }
    }
}
