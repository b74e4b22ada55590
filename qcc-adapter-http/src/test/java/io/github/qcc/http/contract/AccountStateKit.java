package io.github.qcc.http.contract;

import io.github.qcc.domain.contract.TestKit;
import io.github.qcc.http.account.AccountState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** What the contracts need to know of the state under test. */
public interface AccountStateKit extends TestKit {
    /** Zone in which QCC's days begin. */
    ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /** The state under test. Each test uses accounts of its own, so all tests may share one store. */
    AccountState state();

    /** Lets the store's time pass: at once if it is virtual, else by waiting. */
    void pass(Duration time);

    /** The same account state as another process sees it: another object over the same store. */
    default AccountState otherNode() {
        return state();
    }

    /** Whether other processes may use the store, so that a limit must be agreed on and a forgotten account waits a second. */
    default boolean isShared() {
        return true;
    }

    /** Whether {@link #pass} can let days pass. */
    default boolean canPassDays() {
        return true;
    }

    /** Whether {@link #pass} of a negative time turns the store's clock back, as an administrator may. */
    default boolean canTurnClockBack() {
        return false;
    }

    /** How far two readings of the store's time in one test may differ from what {@link #pass} let pass. */
    default Duration tolerance() {
        return Duration.ZERO;
    }

    /** First moment of the day in China after a moment. */
    static Instant nextMidnight(Instant moment) {
        return LocalDate.ofInstant(moment, CHINA)
                .plusDays(1)
                .atStartOfDay(CHINA)
                .toInstant();
    }
}
