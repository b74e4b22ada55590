package io.github.qcc.app.report;

import io.github.qcc.app.report.ResultRows.CaseRow;
import io.github.qcc.domain.enforcement.CaseNumber;
import io.github.qcc.domain.enforcement.UnperformedAmount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is unpaid over a run, with each case once. Several companies may be debtors of one case, and one company may be
 * listed under several names; each of them states the full amount. A case is known by its number without the suffix of a
 * ruling; a row whose number is masked or unreadable, by its id.
 *
 * <p>A resumed case (执恢) may continue another one under a number of its own. Of the cases of a company that no earlier
 * company has, the larger sum counts: resumed cases, or all others. Before that, what the one may continue of the other is
 * taken off, as far as an earlier company has it. So the total is a lower bound.
 */
final class Debts {
    private static final int SCALE = 4;
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE, SCALE);
    private static final long NOT_STATED = -1;

    /** The largest amount that is stated of a case, in 1/10,000 yuan, by the key of the case. */
    private final LongTable amounts = new LongTable();

    private final TreeMap<Integer, Integer> terminations = new TreeMap<>();
    private BigDecimal total = BigDecimal.ZERO;
    private boolean isLowerBound;

    /** A case of a company: the largest amount that one of its rows states. */
    private static final class Case {
        private final boolean resumed;
        private BigDecimal yuan;
        private LocalDate terminatedOn;

        Case(boolean resumed) {
            this.resumed = resumed;
        }

        void add(CaseRow row) {
            Optional<BigDecimal> stated =
                    UnperformedAmount.parse(row.unperformedAmount()).map(UnperformedAmount::yuan);
            if (stated.isPresent() && (yuan == null || stated.get().compareTo(yuan) > 0)) {
                yuan = stated.get();
            }
            if (terminatedOn == null) {
                terminatedOn = IsoDay.of(row.terminatedOn());
            }
        }
    }

    /** Sums of a company: its new cases, and those that an earlier company has. */
    private static final class Sums {
        private BigDecimal own = BigDecimal.ZERO;
        private BigDecimal shared = BigDecimal.ZERO;
    }

    /** Adds the cases of a company. */
    void add(ReportedCompany company) {
        Sums first = new Sums();
        Sums resumed = new Sums();
        cases(company).forEach((key, each) -> count(key, each, each.resumed ? resumed : first));
        BigDecimal more = first.own.subtract(resumed.shared).max(resumed.own.subtract(first.shared));
        isLowerBound |= resumed.own.add(resumed.shared).signum() > 0
                && first.own.add(first.shared).signum() > 0;
        total = total.add(more.max(BigDecimal.ZERO));
    }

    private static Map<Long, Case> cases(ReportedCompany company) {
        Map<Long, Case> cases = new LinkedHashMap<>();
        int nameless = 0;
        for (CaseRow row : company.cases()) {
            Optional<CaseNumber> number = CaseNumber.parse(row.caseNumber());
            Optional<String> caseKey = number.flatMap(CaseNumber::caseKey);
            long key;
            if (caseKey.isPresent()) {
                key = LongTable.key('K', caseKey.get());
            } else if (row.id() != null) {
                key = LongTable.key('C', row.id());
            } else {
                key = LongTable.key('N', company.number() + " " + nameless++);
            }
            cases.computeIfAbsent(
                            key,
                            unseen -> new Case(
                                    number.filter(CaseNumber::isResumed).isPresent()))
                    .add(row);
        }
        return cases;
    }

    private void count(long key, Case each, Sums sums) {
        long known = amounts.get(key);
        if (known == LongTable.MISSING && each.terminatedOn != null) {
            terminations.merge(each.terminatedOn.getYear(), 1, Integer::sum);
        }
        BigDecimal earlier =
                known == LongTable.MISSING || known == NOT_STATED ? BigDecimal.ZERO : BigDecimal.valueOf(known, SCALE);
        if (each.yuan == null) {
            amounts.put(key, known == LongTable.MISSING ? NOT_STATED : known);
            sums.shared = sums.shared.add(earlier);
            return;
        }
        sums.shared = sums.shared.add(earlier.min(each.yuan));
        if (each.yuan.compareTo(earlier) > 0) {
            sums.own = sums.own.add(each.yuan.subtract(earlier));
        }
        BigDecimal larger = each.yuan.max(earlier).min(MOST);
        amounts.put(key, larger.movePointRight(SCALE).longValue());
    }

    /** What is unpaid at least, in yuan. */
    BigDecimal total() {
        return total;
    }

    /** Whether a resumed case may continue another one, so that more may be unpaid. */
    boolean isLowerBound() {
        return isLowerBound;
    }

    /** Cases by the year in which they were terminated. */
    TreeMap<Integer, Integer> terminations() {
        return terminations;
    }
}
