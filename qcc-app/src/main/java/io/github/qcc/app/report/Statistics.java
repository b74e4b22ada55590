package io.github.qcc.app.report;

import io.github.qcc.domain.screening.Decision;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * What a report counts over all companies, and which companies its page shows. Companies that are one subject count once,
 * with the worst decision, the worst tier and the largest amount of them.
 */
final class Statistics {
    /** A page is for reading: more companies than this are in the other files alone. */
    static final int MOST_COMPANIES = 10_000;

    /** As much of the page is kept in memory; what is more is read from the store again. */
    private static final long MOST_BYTES = 48L << 20;

    /** More debtors than this are drawn as a curve. */
    static final int MOST_DEBTORS = 10;

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

    /** Of several companies that are one subject, the first of these says most. */
    private static final List<Tier> BY_WEIGHT = List.of(
            Tier.SEVERE,
            Tier.ADVERSE,
            Tier.ORDINARY,
            Tier.CERTIFIED,
            Tier.ADVANCED,
            Tier.NOT_STATED,
            Tier.UNKNOWN,
            Tier.NO_REGISTRATION);

    /**
     * A subject and what it owes.
     *
     * @param name the company
     * @param yuan what is unpaid
     */
    record Debtor(String name, BigDecimal yuan) {}

    /**
     * A company that the page shows.
     *
     * @param rank by what it is ordered
     * @param index its index among the companies that were added
     * @param json what the page's script reads of it; null if that was not kept
     */
    private record Shown(ReportedCompany.Rank rank, int index, byte[] json) {
        int size() {
            return json == null ? 0 : json.length;
        }
    }

    /**
     * A company that the page shows.
     *
     * @param number its number in the run
     * @param json what the page's script reads of it; null if that was not kept
     * @param sameAs name of the first company of its subject; null if it is that one
     */
    record Listed(int number, byte[] json, String sameAs) {}

    private final Subjects subjects = new Subjects();
    private final Debts debts = new Debts();
    private final PriorityQueue<Shown> worst =
            new PriorityQueue<>(Comparator.comparing(Shown::rank).reversed());
    private final int[] tiers = new int[Tier.values().length];
    private final int[] decisions = new int[Decision.values().length];
    private byte[] decisionOf = new byte[1024];
    private byte[] tierOf = new byte[1024];
    private BigDecimal[] unpaidOf = new BigDecimal[1024];
    private List<Debtor> debtors = List.of();
    private boolean atLeast;
    private long bytes;

    /** Adds a company. */
    void add(ReportedCompany company) {
        int index = subjects.companies();
        if (index == decisionOf.length) {
            decisionOf = Arrays.copyOf(decisionOf, 2 * index);
            tierOf = Arrays.copyOf(tierOf, 2 * index);
            unpaidOf = Arrays.copyOf(unpaidOf, 2 * index);
        }
        subjects.add(company);
        debts.add(company);
        decisionOf[index] = (byte) company.decision().ordinal();
        tierOf[index] = (byte) BY_WEIGHT.indexOf(tier(company));
        unpaidOf[index] = company.unpaid().orElse(BigDecimal.ZERO);
        atLeast |= company.isUnpaidAtLeast();
        show(company, index);
    }

    private void show(ReportedCompany company, int index) {
        ReportedCompany.Rank rank = company.rank();
        if (worst.size() == MOST_COMPANIES) {
            if (rank.compareTo(worst.peek().rank()) > 0) {
                return;
            }
            bytes -= worst.poll().size();
        }
        byte[] json = bytes < MOST_BYTES ? CompanyJson.of(company) : null;
        Shown shown = new Shown(rank, index, json);
        bytes += shown.size();
        worst.add(shown);
    }

    private static Tier tier(ReportedCompany company) {
        return switch (company.line().credit().outcome()) {
            case FOUND -> company.tier().map(tier -> Tier.values()[tier - 1]).orElse(Tier.NOT_STATED);
            case NO_RECORD -> Tier.NO_REGISTRATION;
            case UNKNOWN -> Tier.UNKNOWN;
        };
    }

    /** Counts subjects, once all companies are added: only then is it known which of them are one. */
    void complete() {
        for (int i = 0; i < subjects.companies(); i++) {
            int first = subjects.first(i);
            decisionOf[first] = (byte) Math.min(decisionOf[first], decisionOf[i]);
            tierOf[first] = (byte) Math.min(tierOf[first], tierOf[i]);
            unpaidOf[first] = unpaidOf[first].max(unpaidOf[i]);
        }
        List<Debtor> all = new ArrayList<>();
        for (int i = 0; i < subjects.companies(); i++) {
            if (subjects.first(i) == i) {
                decisions[decisionOf[i]]++;
                tiers[BY_WEIGHT.get(tierOf[i]).ordinal()]++;
                if (unpaidOf[i].signum() > 0) {
                    all.add(new Debtor(subjects.name(i), unpaidOf[i]));
                }
            }
        }
        all.sort(Comparator.comparing(Debtor::yuan).reversed());
        debtors = all;
    }

    int subjects(Tier tier) {
        return tiers[tier.ordinal()];
    }

    int subjects(Decision decision) {
        return decisions[decision.ordinal()];
    }

    /** All subjects. */
    int subjects() {
        return Arrays.stream(decisions).sum();
    }

    /** Which companies are one subject. */
    Subjects same() {
        return subjects;
    }

    /** Cases by the year in which they were terminated. */
    TreeMap<Integer, Integer> terminations() {
        return debts.terminations();
    }

    /** The subjects that owe anything, the largest debtor first. */
    List<Debtor> debtors() {
        return debtors;
    }

    /** What is unpaid in all, in yuan. */
    BigDecimal unpaid() {
        return debts.total();
    }

    /** Whether amounts are missing, so that the sum is a lower bound. */
    boolean isAtLeast() {
        return atLeast;
    }

    /** Whether the sum is a lower bound because resumed cases may continue other ones. */
    boolean mayCountTwice() {
        return debts.isLowerBound();
    }

    /** The companies of the page, the worst first. */
    List<Listed> worst() {
        return worst.stream()
                .sorted(Comparator.comparing(Shown::rank))
                .map(shown -> new Listed(shown.rank().number(), shown.json(), sameAs(shown.index())))
                .toList();
    }

    private String sameAs(int index) {
        int first = subjects.first(index);
        return first == index ? null : subjects.name(first);
    }
}
