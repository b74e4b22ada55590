package io.github.qcc.domain.screening.rule;

import io.github.qcc.domain.screening.ScreeningPolicy;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;

/** Default policy. Its thresholds follow common practice, and each is a parameter. */
public final class StandardPolicy {
    private StandardPolicy() {}

    /** Returns all rules, with their default thresholds. */
    public static ScreeningPolicy create() {
        return new ScreeningPolicy(List.of(
                new DishonestLevel(),
                new OrdinaryLevel(),
                new CertifiedLevel(),
                new CreditLevelUnclear(),
                new SmugglingPenalty(Period.ofYears(5)),
                new BreachPenalties(Period.ofYears(1), 2, Period.ofYears(3)),
                new Deregistered(Purpose.CREDIT),
                new AnnualReportOverdue(),
                new RegistrationExpired(),
                new TerminatedCasesPresent(),
                new UnperformedSum(new BigDecimal("1000000"), new BigDecimal("10000000"), Ratio.of("0.1")),
                new UnpaidRatio(Ratio.of("0.9"), new BigDecimal("100000"), Period.ofYears(5)),
                new RecentTermination(Period.ofMonths(12)),
                new MultipleTerminations(3, Period.ofMonths(24)),
                new IncompleteList(),
                new TooManyRecords(),
                new CertifiedWithTerminatedCases(),
                new DebtorMismatch(),
                new UnpaidAboveClaim(),
                new TerminatedBeforeFiled(),
                new ZoneAreaMismatch(),
                new UnreadableValues(),
                new NothingFound()));
    }
}
