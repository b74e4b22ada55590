package io.github.qcc.app.screen;

import io.github.qcc.app.config.Configuration;
import io.github.qcc.app.config.PolicyFile;
import io.github.qcc.app.config.RunConnection;
import io.github.qcc.app.list.Plan;
import io.github.qcc.app.list.PlanSummary;
import io.github.qcc.app.list.read.ListFile;
import io.github.qcc.app.run.BeijingTime;
import io.github.qcc.app.run.Bilingual;
import io.github.qcc.app.run.Coverage;
import io.github.qcc.app.run.RefusedException;
import io.github.qcc.app.run.Run;
import io.github.qcc.app.run.RunStore;
import io.github.qcc.app.store.SqliteRunStore;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.port.Endpoint;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A screening run from its list to its reports. Until {@link #start} nothing is written, and nothing is ever asked twice. */
public final class ScreeningRun implements AutoCloseable {
    private final ScreeningRequest request;
    private final PolicyFile policy;
    private final ListFile list;
    private final Plan plan;
    private final Optional<RunStore> kept;

    private ScreeningRun(
            ScreeningRequest request, PolicyFile policy, ListFile list, Plan plan, Optional<RunStore> kept) {
        this.request = request;
        this.policy = policy;
        this.list = list;
        this.plan = plan;
        this.kept = kept;
    }

    /**
     * Reads policy and list, and opens the store if there is one.
     *
     * @param standardInput read if the list is {@code -}
     * @throws RefusedException if any of them cannot be used, or the store holds another run
     */
    public static ScreeningRun prepare(ScreeningRequest request, InputStream standardInput) {
        Objects.requireNonNull(request, "request");
        Optional<PolicyFile> named = request.policy().map(PolicyFile::read);
        ListFile list = ListFile.open(request.list(), standardInput);
        try {
            return prepare(request, named, list);
        } catch (RuntimeException e) {
            list.close();
            throw e;
        }
    }

    private static ScreeningRun prepare(ScreeningRequest request, Optional<PolicyFile> named, ListFile list) {
        Plan plan = Plan.of(list, request.reading());
        RunFolder folder = new RunFolder(request.folder());
        folder.requireUsable(request.list());
        if (!SqliteRunStore.isIn(request.folder())) {
            PolicyFile policy = named.orElseGet(PolicyFile::standard);
            return new ScreeningRun(request, policy, list, plan, Optional.empty());
        }
        RunStore store = SqliteRunStore.open(request.folder());
        try {
            Optional<Run> run = store.run();
            if (run.isEmpty()) {
                folder.requireNoReports(new Bilingual("其旁的数据文件为空", "the store beside it is empty"));
            }
            run.ifPresent(before -> refuseAnother(before, request, list, plan));
            PolicyFile policy = named.or(() -> run.map(before -> PolicyFile.ofText(before.policy())))
                    .orElseGet(PolicyFile::standard);
            return new ScreeningRun(request, policy, list, plan, Optional.of(store));
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private static void refuseAnother(Run run, ScreeningRequest request, ListFile list, Plan plan) {
        if (!run.listHash().equals(list.hash()) && !run.list().equals(list.name())) {
            throw new RefusedException(new Bilingual(
                    "文件夹 " + request.folder() + " 中是另一份名单（" + run.list() + "）的筛查：请另用 --out；若只是同一名单增加了行，请沿用文件名 "
                            + run.list(),
                    "the folder " + request.folder() + " holds the run of another list (" + run.list()
                            + "): give another --out, or, if this is the same list with more rows, name it "
                            + run.list()));
        }
        if (!run.column().equals(plan.column())) {
            throw new RefusedException(new Bilingual(
                    "文件夹 " + request.folder() + " 中的筛查按“" + run.column() + "”列查询：请用 --column 指定该列，或另用 --out",
                    "the folder " + request.folder() + " holds a run that asked by the column '" + run.column()
                            + "': name it by --column, or give another --out"));
        }
        if (!run.source().equals(request.source()) || run.sandbox() != request.sandbox()) {
            throw new RefusedException(new Bilingual(
                    "文件夹 " + request.folder() + " 中的数据来自 " + run.source() + "，现为 " + request.source() + "：请另用 --out",
                    "the folder " + request.folder() + " holds a run that was answered by " + run.source()
                            + ", and now " + request.source() + " would answer: give another --out"));
        }
    }

    /** Whether the list has changed since it was screened last. */
    private boolean hasChanged(Run run) {
        return !run.listHash().equals(list.hash());
    }

    /**
     * What is left to ask; asks nothing.
     *
     * @throws RefusedException if no row of the list can be asked
     */
    public Estimate estimate() {
        PlanSummary summary = plan.summary(request.upTo());
        Optional<RunStore> begun = kept.filter(store -> store.run().isPresent());
        if (begun.isPresent()) {
            return estimate(begun.get(), summary);
        }
        if (summary.companies() == 0) {
            throw new RefusedException(nothingToAsk(summary));
        }
        return estimate(summary, 0, summary.calls(), Map.of());
    }

    private Estimate estimate(RunStore store, PlanSummary summary) {
        Map<Endpoint, Cost> spent = request.again() ? Map.of() : store.spent();
        if (hasChanged(store.run().orElseThrow())) {
            Set<String> settled = store.settledKeys();
            int[] done = {0};
            long[] calls = {0};
            plan.forEach(row -> row.first().ifPresent(key -> {
                boolean isDone = settled.contains(key.value());
                done[0] += isDone ? 1 : 0;
                calls[0] += isDone || row.company().orElseThrow() > request.upTo()
                        ? 0
                        : key.kind() == SearchKey.Kind.KEY_NO ? 1 : 2;
            }));
            return estimate(summary, done[0], calls[0], spent);
        }
        Coverage coverage = store.coverage();
        // A check that is unknown needs one call at least.
        long again = request.again() ? coverage.lost() + coverage.refusedQueries() - coverage.open() : 0;
        return estimate(
                summary,
                coverage.judged() - coverage.open(),
                store.callsLeft(request.upTo()) + Math.max(0, again),
                spent);
    }

    private Estimate estimate(PlanSummary summary, int done, long calls, Map<Endpoint, Cost> spent) {
        return new Estimate(
                Estimate.ListShape.of(plan),
                summary,
                done,
                calls,
                request.settings().mostCallsLeft(spent));
    }

    private Bilingual nothingToAsk(PlanSummary summary) {
        Optional<PlanSummary.RowProblem> first = summary.problems().stream().findFirst();
        return new Bilingual(
                "名单 " + list.label() + " 没有可查询的行"
                        + first.map(problem -> "；第 " + problem.line() + " 行："
                                        + problem.reason().zh())
                                .orElse("：请每行填写一家企业"),
                "the list " + list.label() + " has no row that can be searched for"
                        + first.map(problem -> "; row " + problem.line() + ": "
                                        + problem.reason().en())
                                .orElse(": give one company a row"));
    }

    /**
     * Begins the run, or resumes it.
     *
     * @param configuration who is asked
     * @throws RefusedException if the folder cannot be written, or the settings break a rule
     */
    public RunningScreening start(Configuration configuration, Clock clock) {
        RunConnection.requireUsable(configuration, request.settings());
        RunStore store = kept.orElseGet(() -> SqliteRunStore.open(request.folder()));
        try {
            Optional<Run> before = store.run();
            boolean judgesAgain = before.isPresent() && begin(store, before.get(), clock.instant());
            if (before.isEmpty()) {
                store.begin(newRun(clock.instant()), plan::forEach);
            }
            if (request.settings().prices().areKnown()) {
                store.price(request.settings().prices());
            }
            if (request.again()) {
                store.beginCycle();
            }
            return RunningScreening.of(request, store, policy.policy(), configuration, clock, judgesAgain);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /** Takes over a changed list and a changed policy; returns whether all companies are judged again. */
    private boolean begin(RunStore store, Run before, Instant now) {
        if (hasChanged(before)) {
            store.replaceList(before.withList(list.name(), list.hash(), plan.column(), plan.headings()), plan::forEach);
        }
        boolean isAnotherPolicy = !before.policyHash().equals(policy.hash());
        if (isAnotherPolicy) {
            store.judgeBy(policy.text(), policy.hash(), now);
        }
        return isAnotherPolicy || store.isConverted();
    }

    private Run newRun(Instant now) {
        return new Run(
                list.name(),
                list.hash(),
                plan.column(),
                plan.headings(),
                request.source(),
                request.sandbox(),
                now,
                BeijingTime.day(now),
                policy.text(),
                policy.hash());
    }

    /** Closes the list, and a store that was opened for the estimate. */
    @Override
    public void close() {
        kept.ifPresent(RunStore::close);
        list.close();
    }
}
