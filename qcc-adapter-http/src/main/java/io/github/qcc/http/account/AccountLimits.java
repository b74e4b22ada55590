package io.github.qcc.http.account;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * Limits that QCC grants to the whole account. An empty one is not named: the account's stored value or the default
 * applies.
 *
 * @param rate most calls in any sliding second; {@link #DEFAULT_RATE} by default
 * @param accountConcurrency most calls under way at once in all processes; {@link #UNLIMITED_CONCURRENCY} by default
 * @param callsPerDay most calls a day in China that are, or may have been, charged; {@link #UNLIMITED_CALLS} by default
 */
public record AccountLimits(Optional<Rate> rate, OptionalInt accountConcurrency, OptionalLong callsPerDay) {
    /** 5 a second: QCC documents no rate, and locks accounts that send too many calls. */
    public static final Rate DEFAULT_RATE = Rate.perSecond(5);

    /** Names no limit of concurrent calls. */
    public static final int UNLIMITED_CONCURRENCY = Integer.MAX_VALUE;

    /** Names no limit of calls a day. */
    public static final long UNLIMITED_CALLS = Long.MAX_VALUE;

    private static final AccountLimits UNNAMED =
            new AccountLimits(Optional.empty(), OptionalInt.empty(), OptionalLong.empty());

    public AccountLimits {
        Objects.requireNonNull(rate, "rate");
        if (accountConcurrency.isPresent() && accountConcurrency.getAsInt() < 1) {
            throw new IllegalArgumentException(
                    "accountConcurrency must be 1 or more but was " + accountConcurrency.getAsInt());
        }
        if (callsPerDay.isPresent() && callsPerDay.getAsLong() < 0) {
            throw new IllegalArgumentException("callsPerDay must be 0 or more but was " + callsPerDay.getAsLong());
        }
    }

    /** Names no limit. */
    public static AccountLimits unnamed() {
        return UNNAMED;
    }

    /** Names only a rate. */
    public static AccountLimits of(Rate rate) {
        return UNNAMED.withRate(rate);
    }

    /** These limits with a rate. */
    public AccountLimits withRate(Rate named) {
        return new AccountLimits(Optional.of(named), accountConcurrency, callsPerDay);
    }

    /** These limits with a limit of concurrent calls. */
    public AccountLimits withAccountConcurrency(int calls) {
        return new AccountLimits(rate, OptionalInt.of(calls), callsPerDay);
    }

    /** These limits with a limit of calls a day. */
    public AccountLimits withCallsPerDay(long calls) {
        return new AccountLimits(rate, accountConcurrency, OptionalLong.of(calls));
    }

    /** These limits, and for each one that is not named the other's. */
    public AccountLimits orElse(AccountLimits other) {
        return new AccountLimits(
                rate.or(other::rate),
                accountConcurrency.isPresent() ? accountConcurrency : other.accountConcurrency,
                callsPerDay.isPresent() ? callsPerDay : other.callsPerDay);
    }

    /** These limits with the default rate if they name none. */
    AccountLimits withDefaults() {
        return rate.isPresent() ? this : withRate(DEFAULT_RATE);
    }

    /**
     * Requires that no limit that is named here differs from a stored one.
     *
     * @throws AccountLimitsConflictException that names the first that differs
     */
    void requireAgreement(AccountLimits stored) {
        requireSame("rate", rate, stored.rate);
        requireSame("accountConcurrency", boxed(accountConcurrency), boxed(stored.accountConcurrency));
        requireSame("callsPerDay", boxed(callsPerDay), boxed(stored.callsPerDay));
    }

    private static void requireSame(String name, Optional<?> named, Optional<?> stored) {
        if (named.isPresent() && stored.isPresent() && !named.equals(stored)) {
            throw new AccountLimitsConflictException(name, text(named.get()), text(stored.get()));
        }
    }

    private static Optional<Integer> boxed(OptionalInt limit) {
        return limit.isPresent() ? Optional.of(limit.getAsInt()) : Optional.empty();
    }

    private static Optional<Long> boxed(OptionalLong limit) {
        return limit.isPresent() ? Optional.of(limit.getAsLong()) : Optional.empty();
    }

    private static String text(Object limit) {
        boolean isUnlimited = limit.equals(UNLIMITED_CONCURRENCY) || limit.equals(UNLIMITED_CALLS);
        return isUnlimited ? "unlimited" : limit.toString();
    }
}
