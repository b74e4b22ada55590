package io.github.qcc.app.screen;

import io.github.qcc.app.config.PolicyFile;
import io.github.qcc.app.list.Plan;
import io.github.qcc.app.list.PlanSummary;
import io.github.qcc.app.list.read.ListFile;
import io.github.qcc.app.report.JsonOutput;
import io.github.qcc.app.report.LiveResults;
import io.github.qcc.app.report.ReportSettings;
import io.github.qcc.app.report.Reports;
import io.github.qcc.app.run.BeijingTime;
import io.github.qcc.app.run.Bilingual;
import io.github.qcc.app.run.Coverage;
import io.github.qcc.app.run.DiskException;
import io.github.qcc.app.run.Endpoint;
import io.github.qcc.app.run.RefusedException;
import io.github.qcc.app.run.Run;
import io.github.qcc.app.run.RunEnd;
import io.github.qcc.app.run.RunStore;
import io.github.qcc.app.run.ScreeningEngine;
import io.github.qcc.app.run.Spent;
import io.github.qcc.app.run.Timekeeper;
import io.github.qcc.app.store.SqliteRunStore;
import io.github.qcc.domain.port.QccPorts;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A screening run from its list to its reports. Until {@link #start} nothing is written, and nothing is ever asked twice. */
public final class ScreeningRun implements AutoCloseable {
    private final ScreeningRequest order;
    private final PolicyFile policy;
    private final ListFile list;
    private final Plan plan;
    private final Optional<RunStore> kept;

    private ScreeningRun(ScreeningRequest order, PolicyFile policy, ListFile list, Plan plan, Optional<RunStore> kept) {
        this.order = order;
        this.policy = policy;
        this.list = list;
        this.plan = plan;
        this.kept = kept;
    }

    /**
     * Reads policy and list, and opens the store where there is one.
     *
     * @param standardInput read if the list is {@code -}
     * @throws RefusedException if any of them can not be used, or the store holds another run
     */
    public static ScreeningRun prepare(ScreeningRequest order, InputStream standardInput) {
        Objects.requireNonNull(order, "order");
        PolicyFile policy = order.policy().map(PolicyFile::read).orElseGet(PolicyFile::standard);
        ListFile list = ListFile.open(order.list(), standardInput);
        try {
            return prepare(order, policy, list);
        } catch (RuntimeException e) {
            list.close();
            throw e;
        }
    }

    private static ScreeningRun prepare(ScreeningRequest order, PolicyFile policy, ListFile list) {
        Plan plan = Plan.of(list, order.reading());
        if (!SqliteRunStore.isIn(order.folder())) {
            return new ScreeningRun(order, policy, list, plan, Optional.empty());
        }
        RunStore store = SqliteRunStore.open(order.folder());
        try {
            store.run().ifPresent(run -> refuseAnother(run, order, list, plan));
            return new ScreeningRun(order, policy, list, plan, Optional.of(store));
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private static void refuseAnother(Run run, ScreeningRequest order, ListFile list, Plan plan) {
        if (!run.listHash().equals(list.hash())) {
            throw new RefusedException("the folder " + order.folder() + " holds the run of another list (" + run.list()
                    + ", or this one before it was changed): give another --out");
        }
        if (!run.column().equals(plan.column())) {
            throw new RefusedException("the folder " + order.folder() + " holds a run that asked by the column '"
                    + run.column() + "': name it by --column, or give another --out");
        }
        if (!run.source().equals(order.source())) {
            throw new RefusedException("the folder " + order.folder() + " holds a run that was answered by "
                    + run.source() + ", and now " + order.source() + " would answer: give another --out");
        }
    }

    /**
     * What is left to ask; asks nothing.
     *
     * @throws RefusedException if no row of the list can be asked
     */
    public Estimate estimate() {
        Optional<RunStore> begun = kept.filter(store -> store.run().isPresent());
        PlanSummary summary = plan.summary(order.upTo());
        if (begun.isPresent()) {
            Coverage coverage = begun.get().coverage();
            return new Estimate(
                    Estimate.ListShape.of(plan),
                    summary,
                    coverage.judged() - coverage.open(),
                    begun.get().callsLeft(order.upTo()),
                    order.limits().callsAfter(begun.get().spent()));
        }
        if (summary.companies() == 0) {
            throw new RefusedException(nothingToAsk(summary));
        }
        return new Estimate(
                Estimate.ListShape.of(plan),
                summary,
                0,
                summary.calls(),
                order.limits().callsAfter(Map.of()));
    }

    private Bilingual nothingToAsk(PlanSummary summary) {
        Optional<PlanSummary.Problem> first = summary.problems().stream().findFirst();
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
     * Begins the run, or takes it up where it stopped.
     *
     * @param ports who is asked
     * @throws RefusedException if the folder can not be written
     */
    public RunningScreening start(QccPorts ports, Timekeeper time) {
        RunStore store = kept.orElseGet(() -> SqliteRunStore.open(order.folder()));
        try {
            Optional<Run> before = store.run();
            if (before.isEmpty()) {
                store.begin(newRun(time.now()), plan::forEach);
            } else if (!before.get().policyHash().equals(policy.hash())) {
                store.judgeBy(policy.text(), policy.hash());
            }
            if (order.limits().prices().areKnown()) {
                store.price(order.limits().prices());
            }
            return new RunningScreening(
                    store, new ScreeningEngine(ports, store, policy.policy(), order.limits(), time));
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private Run newRun(Instant now) {
        return new Run(
                list.name(),
                list.hash(),
                plan.column(),
                plan.headings(),
                order.source(),
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

    /** A run that has begun. */
    public final class RunningScreening implements AutoCloseable {
        private final RunStore store;
        private final ScreeningEngine engine;

        private RunningScreening(RunStore store, ScreeningEngine engine) {
            this.store = store;
            this.engine = engine;
        }

        /** The engine, to be watched or interrupted. */
        public ScreeningEngine engine() {
            return engine;
        }

        /** How many companies there are to ask. */
        public int left() {
            Coverage coverage = store.coverage();
            int settled = coverage.judged() - coverage.open();
            return Math.max(0, Math.min(coverage.subjects(), order.upTo()) - settled);
        }

        /**
         * Asks, and makes the reports, also of a run that stops early.
         *
         * @throws DiskException if the disk fails before anything is asked
         */
        public RunEnd run(ReportSettings reports) {
            if (left() == 0 && store.isReported() && Reports.areIn(order.folder())) {
                return new RunEnd(Optional.empty(), List.of());
            }
            store.reported(false);
            JsonOutput line = new JsonOutput();
            RunEnd ending;
            try (LiveResults results = LiveResults.open(store, order.folder())) {
                ending = engine.run(order.upTo(), screened -> results.add(line.screened(screened)));
            }
            try {
                Reports.write(store, order.folder(), reports);
                return ending;
            } catch (DiskException e) {
                return ending.andThen(e);
            }
        }

        /** Whether the reports show all that is kept. */
        public boolean isReported() {
            return store.isReported();
        }

        /** How much of the list is covered. */
        public Coverage coverage() {
            return store.coverage();
        }

        /** What all calls of the run have cost. */
        public Map<Endpoint, Spent> spent() {
            return store.spent();
        }

        @Override
        public void close() {
            store.close();
        }
    }
}
