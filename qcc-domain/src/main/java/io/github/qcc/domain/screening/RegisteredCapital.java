package io.github.qcc.domain.screening;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * Registered capital 注册资本 of a company, as the platform or the user's list states it. Neither check returns it.
 *
 * @param stated the text as it was given
 * @param yuan the amount in yuan, above 0; empty if it is in another currency or not understood, and then never guessed
 */
public record RegisteredCapital(String stated, Optional<BigDecimal> yuan) {
    public RegisteredCapital {
        Objects.requireNonNull(stated, "stated");
        yuan.ifPresent(amount -> {
            if (amount.signum() <= 0) {
                throw new IllegalArgumentException("registered capital must be above 0 yuan but was " + amount);
            }
        });
    }

    /** Returns a capital in yuan. */
    public static RegisteredCapital ofYuan(BigDecimal yuan) {
        return new RegisteredCapital(yuan.toPlainString(), Optional.of(yuan));
    }
}
