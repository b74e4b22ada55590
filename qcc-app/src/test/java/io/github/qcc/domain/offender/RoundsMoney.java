package io.github.qcc.domain.offender;

/** Breaks the rule that money is exact. */
public final class RoundsMoney {
    double yuan;

    double yuan() {
        return yuan;
    }
}
