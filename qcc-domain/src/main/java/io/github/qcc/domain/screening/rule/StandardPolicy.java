package io.github.qcc.domain.screening.rule;

import io.github.qcc.domain.screening.ScreeningPolicy;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;

/** The policy that applies unless a platform composes its own: practice-like thresholds, all of them parameters. */
public final class StandardPolicy {
    private StandardPolicy() {}

    /** All rules, with their default thresholds. */
    public static ScreeningPolicy create() {
        return new ScreeningPolicy(List.of(
                new DishonestLevel(),
                new OrdinaryLevel(),
                new CertifiedLevel(),
                new CreditLevelUnclear(),
                new SmugglingPenalty(Period.ofYears(5)),
                new BreachPenalties(Period.ofYears(1), 2, Period.ofYears(3)),
                new Deregistered(),
                new AnnualReportOverdue(),
                new RegistrationExpired(),
                new TerminatedCasesPresent(Period.ofYears(5)),
                new UnperformedSum(new BigDecimal("1000000"), new BigDecimal("10000000"), new BigDecimal("0.1")),
                new UnpaidRatio(new BigDecimal("0.9")),
                new RecentTermination(Period.ofMonths(12)),
                new MultipleTerminations(3, Period.ofMonths(24)),
                new IncompleteList(),
                new CertifiedWithTerminatedCases(),
                new UnpaidAboveClaim(),
                new TerminatedBeforeFiled(),
                new ZoneAreaMismatch(),
                new DebtorMismatch(),
                new UnreadableValues(),
                new NothingFound()));
    }
}
