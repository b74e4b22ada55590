package io.github.qcc.app.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What a report counts over all companies, and the gravest of them. */
final class Statistics {
    /** More companies than this are in the other files alone: a page is for reading. */
    static final int MOST_COMPANIES = 10_000;

    /** More debtors than this are a curve. */
    static final int MOST_DEBTORS = 10;

    /**
     * A bar of a chart.
     *
     * @param name what it stands for
     * @param value how long it is
     */
    record Bar(String name, BigDecimal value) {}

    private final PriorityQueue<Listed> gravest =
            new PriorityQueue<>(Comparator.<Listed, Company>comparing(Listed::company, Company.BY_GRAVITY)
                    .reversed());
    private final PriorityQueue<Bar> debtors = new PriorityQueue<>(Comparator.comparing(Bar::value));
    private final int[] tiers = new int[8];
    private final TreeMap<Integer, Integer> terminations = new TreeMap<>();
    /** A date that is not understood is in a row as its text. */
    private static final Pattern ISO_DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private BigDecimal unpaid = BigDecimal.ZERO;
    private boolean atLeast;
    private final List<BigDecimal> amounts = new ArrayList<>();

    /** A company and what the page says of it. */
    private record Listed(Company company, String json) {}

    /** Index in {@link #tiers()} of companies that have a registration without a tier. */
    static final int NO_TIER = 0;

    /** Index in {@link #tiers()} of companies of which no registration was found. */
    static final int NO_REGISTRATION = 6;

    /** Index in {@link #tiers()} of companies of which that is unknown. */
    static final int UNKNOWN = 7;

    void add(Company company) {
        gravest.add(new Listed(company.summary(), CompanyText.of(company)));
        if (gravest.size() > MOST_COMPANIES) {
            gravest.poll();
        }
        tiers[tier(company)]++;
        countCases(company);
        BigDecimal sum = company.unpaid();
        unpaid = unpaid.add(sum);
        atLeast |= company.cases().part("unperformedTotal").flag("atLeast")
                || company.cases().text("outcome").equals("UNKNOWN");
        if (sum.signum() > 0) {
            amounts.add(sum);
            debtors.add(new Bar(company.key(), sum));
            if (debtors.size() > MOST_DEBTORS) {
                debtors.poll();
            }
        }
    }

    private static int tier(Company company) {
        return switch (company.credit().text("outcome")) {
            case "FOUND" -> company.tier().orElse(NO_TIER);
            case "NO_RECORD" -> NO_REGISTRATION;
            default -> UNKNOWN;
        };
    }

    /** Each case number once, as the sum of what is unpaid has it. */
    private void countCases(Company company) {
        Set<String> seen = new HashSet<>();
        for (Company.Part row : company.caseRows()) {
            String number = row.text("caseNumber");
            String ended = row.text("terminatedOn");
            if (ISO_DAY.matcher(ended).matches() && (number.isEmpty() || seen.add(number))) {
                terminations.merge(Integer.valueOf(ended.substring(0, 4)), 1, Integer::sum);
            }
        }
    }

    /** Companies by tier 1 to 5, and by why there is none. */
    int[] tiers() {
        return tiers.clone();
    }

    /** Cases by the year in which they were terminated. */
    TreeMap<Integer, Integer> terminations() {
        return new TreeMap<>(terminations);
    }

    /** The {@value #MOST_DEBTORS} companies with most unpaid, the largest first. */
    List<Bar> debtors() {
        return debtors.stream()
                .sorted(Comparator.comparing(Bar::value).reversed())
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

    /** Whether amounts are missing, so that the sum reads "at least". */
    boolean isAtLeast() {
        return atLeast;
    }

    /** What the page says of the gravest companies, the gravest first. */
    List<String> gravest() {
        List<Listed> all = new ArrayList<>(gravest);
        all.sort(Comparator.comparing(Listed::company, Company.BY_GRAVITY));
        return all.stream().map(Listed::json).toList();
    }
}
