package io.github.qcc.domain.enforcement;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Unpaid amount of several terminated cases, as two bounds. Each case counts once, with the largest amount that one of
 * its rows states. A resumed case (执恢) may continue a case of the same list under a number of its own, so the debt is
 * at least the larger of two sums (resumed cases, all other cases) and at most their total.
 *
 * @param cases number of different cases
 * @param amount lower bound in yuan, which a policy uses
 * @param upTo upper bound in yuan; equal to {@code amount} if no debt can be counted twice
 * @param absent cases without a readable amount in any row, so they are in neither bound
 */
public record UnperformedTotal(int cases, BigDecimal amount, BigDecimal upTo, int absent) {
    public UnperformedTotal {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(upTo, "upTo");
        if (upTo.compareTo(amount) < 0) {
            throw new IllegalArgumentException(
                    "upTo must not be below amount, but amount was " + amount + " and upTo " + upTo);
        }
    }

    /** Adds up the rows of one company's list. */
    public static UnperformedTotal of(Collection<TerminatedCase> rows) {
        List<EnforcementCase> cases = EnforcementCase.of(rows);
        BigDecimal resumed = sum(cases, EnforcementCase::isResumed);
        BigDecimal first = sum(cases, each -> !each.isResumed());
        return new UnperformedTotal(
                cases.size(), resumed.compareTo(first) > 0 ? resumed : first, first.add(resumed), (int) cases.stream()
                        .filter(each -> each.unperformed().isEmpty())
                        .count());
    }

    private static BigDecimal sum(List<EnforcementCase> cases, Predicate<EnforcementCase> counted) {
        return cases.stream()
                .filter(counted)
                .flatMap(each -> each.unperformed().stream())
                .map(UnperformedAmount::yuan)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether a resumed case may continue another one of the list, so that the two bounds differ. */
    public boolean mayCountTwice() {
        return upTo.compareTo(amount) > 0;
    }
}
