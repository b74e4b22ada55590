package io.github.qcc.app.diff;

import io.github.qcc.app.run.Company;
import io.github.qcc.app.run.CompanyCursor;
import io.github.qcc.app.run.Dispositions;
import io.github.qcc.app.run.Evidence;
import io.github.qcc.app.run.RefusedException;
import io.github.qcc.app.run.RunStore;
import io.github.qcc.domain.screening.Decision;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What changed between two runs. Both lists are read side by side in the order of their keys, and of each company that changed
 * only its two numbers and its rank stay in memory; what a report says of it is read again when it is written.
 */
public final class RunDiff {
    private static final int NONE = 0;

    private final DiffedRun former;
    private final DiffedRun now;
    private final SameCompany same;
    private final Totals totals = new Totals();
    private final List<Entry> changed = new ArrayList<>();

    private RunDiff(DiffedRun former, DiffedRun now) {
        this.former = former;
        this.now = now;
        this.same = new SameCompany(former.store(), now.store());
    }

    /**
     * Where a company that changed is found.
     *
     * @param before its number in the former run; 0 if that one does not have it
     * @param after its number in the new run; 0 if that one does not have it
     * @param decision the decision that it is sorted by; null without any
     * @param growth by how many yuan more is unpaid
     */
    private record Entry(Direction direction, Decision decision, BigDecimal growth, int before, int after) {
        private static final Comparator<Entry> WORST_FIRST = Comparator.comparing(Entry::direction)
                .thenComparing(Entry::decision, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Entry::growth, Comparator.reverseOrder())
                .thenComparing(Entry::after)
                .thenComparing(Entry::before);

        static Entry of(CompanyChange change) {
            return new Entry(
                    change.direction(),
                    change.decisionAfter().or(change::decisionBefore).orElse(null),
                    change.unpaidGrowth(),
                    change.before().map(side -> side.company().id()).orElse(NONE),
                    change.after().map(side -> side.company().id()).orElse(NONE));
        }
    }

    /**
     * Compares two stores, which must stay open while the comparison is used.
     *
     * @param oldFolder folder of the former run, to be named
     * @param newFolder folder of the new run, to be named
     * @throws RefusedException if no run has begun in one of them
     */
    public static RunDiff of(Path oldFolder, RunStore oldStore, Path newFolder, RunStore newStore) {
        RunDiff diff = new RunDiff(DiffedRun.of(oldFolder, oldStore), DiffedRun.of(newFolder, newStore));
        diff.compare();
        return diff;
    }

    private void compare() {
        List<Company> dropped = new ArrayList<>();
        List<Company> added = new ArrayList<>();
        try (CompanyCursor left = former.store().companiesByKey();
                CompanyCursor right = now.store().companiesByKey()) {
            Optional<Company> before = left.next();
            Optional<Company> after = right.next();
            while (before.isPresent() || after.isPresent()) {
                int order = order(before, after);
                if (order == 0) {
                    add(before, after);
                } else if (order < 0) {
                    dropped.add(before.orElseThrow());
                } else {
                    added.add(after.orElseThrow());
                }
                before = order <= 0 ? left.next() : before;
                after = order >= 0 ? right.next() : after;
            }
        }
        addUnmatched(dropped, added);
        changed.sort(Entry.WORST_FIRST);
    }

    /** By code points, as the store sorts them. */
    private static int order(Optional<Company> before, Optional<Company> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return before.isPresent() ? -1 : 1;
        }
        return Arrays.compareUnsigned(
                before.get().key().value().getBytes(StandardCharsets.UTF_8),
                after.get().key().value().getBytes(StandardCharsets.UTF_8));
    }

    private void addUnmatched(List<Company> dropped, List<Company> added) {
        Map<Integer, Integer> pairs = same.pairs(numbers(dropped), numbers(added));
        Map<Integer, Company> byNumber = new HashMap<>();
        added.forEach(company -> byNumber.put(company.id(), company));
        for (Company company : dropped) {
            Optional<Company> renamed =
                    Optional.ofNullable(pairs.get(company.id())).map(byNumber::remove);
            add(Optional.of(company), renamed);
        }
        added.stream()
                .filter(company -> byNumber.containsKey(company.id()))
                .forEach(company -> add(Optional.empty(), Optional.of(company)));
    }

    private static Set<Integer> numbers(List<Company> companies) {
        Set<Integer> numbers = new HashSet<>();
        companies.forEach(company -> numbers.add(company.id()));
        return numbers;
    }

    private void add(Optional<Company> before, Optional<Company> after) {
        CompanyChange change = CompanyComparison.of(
                before.map(company -> Side.of(former.store(), company)),
                after.map(company -> Side.of(now.store(), company)));
        totals.add(change);
        if (change.direction() != Direction.ADDED && change.direction() != Direction.DROPPED) {
            change.resultBefore().ifPresent(same::take);
            change.resultAfter().ifPresent(same::take);
        }
        if (change.direction() != Direction.UNCHANGED) {
            changed.add(Entry.of(change));
        }
    }

    /** What is counted. */
    public Totals totals() {
        return totals;
    }

    /** The former run. */
    DiffedRun former() {
        return former;
    }

    /** The new run. */
    DiffedRun now() {
        return now;
    }

    /** How many companies changed, were added or dropped. */
    public int size() {
        return changed.size();
    }

    /** Passes on the companies that changed, the worst first. */
    void forEach(int most, Consumer<ReportedChange> action) {
        Causes causes = new Causes(former, now);
        Dispositions before = Dispositions.of(former.store());
        Dispositions after = Dispositions.of(now.store());
        for (Entry entry : changed.subList(0, Math.min(most, changed.size()))) {
            CompanyChange change = change(entry);
            action.accept(new ReportedChange(
                    change,
                    causes.of(change),
                    evidence(former, entry.before),
                    evidence(now, entry.after),
                    after.of(entry.after).isEmpty() ? before.of(entry.before) : after.of(entry.after)));
        }
    }

    private CompanyChange change(Entry entry) {
        return CompanyComparison.of(
                entry.before == NONE ? Optional.empty() : Optional.of(Side.of(former.store(), entry.before)),
                entry.after == NONE ? Optional.empty() : Optional.of(Side.of(now.store(), entry.after)));
    }

    private static List<Evidence> evidence(DiffedRun run, int company) {
        return company == NONE ? List.of() : run.store().evidence(company);
    }
}
