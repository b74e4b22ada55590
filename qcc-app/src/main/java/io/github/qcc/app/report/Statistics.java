package io.github.qcc.app.report;

import io.github.qcc.app.report.ResultRows.CaseRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What a report counts over all companies, and the companies that its page shows. */
final class Statistics {
    /** A page is for reading: more companies than this are in the other files alone. */
    static final int MOST_COMPANIES = 10_000;

    /** More debtors than this are drawn as a curve. */
    static final int MOST_DEBTORS = 10;

    /** A date that is not understood is in a row as its text. */
    private static final Pattern ISO_DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** Where a company belongs in the chart of credit tiers; the first five are the tiers themselves. */
    enum Tier {
        ADVANCED,
        CERTIFIED,
        ORDINARY,
        ADVERSE,
        SEVERE,
        NOT_STATED,
        NO_REGISTRATION,
        UNKNOWN
    }

    /**
     * A company and what it owes.
     *
     * @param name the company
     * @param yuan what is unpaid
     */
    record Debtor(String name, BigDecimal yuan) {}

    /** A company that the page shows, as its script reads it. */
    private record Listed(ReportedCompany.Rank rank, String json) {}

    private final PriorityQueue<Listed> worst =
            new PriorityQueue<>(Comparator.comparing(Listed::rank).reversed());
    private final PriorityQueue<Debtor> debtors = new PriorityQueue<>(Comparator.comparing(Debtor::yuan));
    private final int[] tiers = new int[Tier.values().length];
    private final TreeMap<Integer, Integer> terminations = new TreeMap<>();
    private final Map<Set<String>, String> firstNames = new HashMap<>();
    private final Map<String, List<String>> sameCompanies = new LinkedHashMap<>();
    private final List<BigDecimal> amounts = new ArrayList<>();
    private BigDecimal unpaid = BigDecimal.ZERO;
    private boolean atLeast;

    /** Counts a company; one that was listed before under another name counts once in all sums. */
    void add(ReportedCompany company) {
        String sameAs = company.identity()
                .map(identity -> firstNames.putIfAbsent(identity, company.name()))
                .orElse(null);
        worst.add(new Listed(company.rank(), CompanyJson.of(company, sameAs)));
        if (worst.size() > MOST_COMPANIES) {
            worst.poll();
        }
        if (sameAs == null) {
            count(company);
        } else {
            sameCompanies.computeIfAbsent(sameAs, name -> new ArrayList<>()).add(company.name());
        }
    }

    private void count(ReportedCompany company) {
        tiers[tier(company).ordinal()]++;
        countCases(company);
        atLeast |= company.isUnpaidAtLeast();
        company.unpaid().filter(yuan -> yuan.signum() > 0).ifPresent(yuan -> {
            unpaid = unpaid.add(yuan);
            amounts.add(yuan);
            debtors.add(new Debtor(company.name(), yuan));
            if (debtors.size() > MOST_DEBTORS) {
                debtors.poll();
            }
        });
    }

    private static Tier tier(ReportedCompany company) {
        return switch (company.line().credit().outcome()) {
            case FOUND -> company.tier().map(tier -> Tier.values()[tier - 1]).orElse(Tier.NOT_STATED);
            case NO_RECORD -> Tier.NO_REGISTRATION;
            case UNKNOWN -> Tier.UNKNOWN;
        };
    }

    /** Each case number counts once, as in the sum of what is unpaid. */
    private void countCases(ReportedCompany company) {
        Set<String> seen = new HashSet<>();
        for (CaseRow row : company.cases()) {
            if (row.terminatedOn() != null
                    && ISO_DAY.matcher(row.terminatedOn()).matches()
                    && (row.caseNumber() == null || seen.add(row.caseNumber()))) {
                terminations.merge(Integer.valueOf(row.terminatedOn().substring(0, 4)), 1, Integer::sum);
            }
        }
    }

    int companies(Tier tier) {
        return tiers[tier.ordinal()];
    }

    /** Cases by the year in which they were terminated. */
    TreeMap<Integer, Integer> terminations() {
        return terminations;
    }

    /** The {@value #MOST_DEBTORS} companies with most unpaid, the largest first. */
    List<Debtor> debtors() {
        return debtors.stream()
                .sorted(Comparator.comparing(Debtor::yuan).reversed())
                .toList();
    }

    /** What each company that owes anything owes, the largest first. */
    List<BigDecimal> amounts() {
        return amounts.stream().sorted(Comparator.reverseOrder()).toList();
    }

    /** What is unpaid in all, in yuan. */
    BigDecimal unpaid() {
        return unpaid;
    }

    /** Whether amounts are missing, so that the sum is a lower bound. */
    boolean isAtLeast() {
        return atLeast;
    }

    /** Names of which both checks returned the same rows, by the first of them in the list. */
    Map<String, List<String>> sameCompanies() {
        return sameCompanies;
    }

    /** The companies of the page as JSON, the worst first. */
    List<String> worst() {
        return worst.stream()
                .sorted(Comparator.comparing(Listed::rank))
                .map(Listed::json)
                .toList();
    }
}
