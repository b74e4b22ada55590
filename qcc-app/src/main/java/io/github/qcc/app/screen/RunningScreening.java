package io.github.qcc.app.screen;

import io.github.qcc.app.config.Configuration;
import io.github.qcc.app.config.RunConnection;
import io.github.qcc.app.report.JsonOutput;
import io.github.qcc.app.report.LiveResults;
import io.github.qcc.app.report.ReportSettings;
import io.github.qcc.app.report.Reports;
import io.github.qcc.app.report.Section;
import io.github.qcc.app.run.CallRecorder;
import io.github.qcc.app.run.DiskException;
import io.github.qcc.app.run.RunEnd;
import io.github.qcc.app.run.RunStore;
import io.github.qcc.app.run.ScreeningEngine;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.domain.screening.ScreeningPolicy;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** A run that has begun. */
public final class RunningScreening implements AutoCloseable {
    private final ScreeningRequest request;
    private final RunStore store;
    private final RunConnection connection;
    private final ScreeningEngine engine;
    private final boolean judgesAgain;

    private RunningScreening(
            ScreeningRequest request,
            RunStore store,
            RunConnection connection,
            ScreeningEngine engine,
            boolean judgesAgain) {
        this.request = request;
        this.store = store;
        this.connection = connection;
        this.engine = engine;
        this.judgesAgain = judgesAgain;
    }

    /** Connects a run that has begun in a store. */
    static RunningScreening of(
            ScreeningRequest request,
            RunStore store,
            ScreeningPolicy policy,
            Configuration configuration,
            Clock clock,
            boolean judgesAgain) {
        Supplier<Map<Endpoint, Cost>> spent = request.again() ? store::spentInCycle : store::spent;
        CallRecorder recorder = new CallRecorder(store, clock);
        RunConnection connection =
                RunConnection.open(configuration, request.settings(), spent.get(), store, recorder, clock);
        ScreeningEngine engine =
                new ScreeningEngine(connection.ports(), store, recorder, policy, request.settings(), spent, clock);
        return new RunningScreening(request, store, connection, engine, judgesAgain);
    }

    /** The engine, to be watched or interrupted. */
    public ScreeningEngine engine() {
        return engine;
    }

    /** How many companies there are to ask. */
    public int left() {
        return store.left(request.upTo());
    }

    /**
     * Asks, and makes the reports, also of a run that stops early.
     *
     * @param reports how the reports are made
     * @throws DiskException if the disk fails before anything is asked
     */
    public RunEnd run(ReportSettings reports) {
        return run(reports, Optional.empty());
    }

    /**
     * Asks, and makes the reports with what is known beside the run.
     *
     * @param reports how the reports are made
     * @param sections makes more sections of the reports, once everything is asked
     * @throws DiskException if the disk fails before anything is asked
     */
    public RunEnd run(ReportSettings reports, Optional<Function<RunStore, List<Section>>> sections) {
        if (sections.isEmpty() && left() == 0 && store.isReported() && Reports.areIn(request.folder())) {
            return new RunEnd(Optional.empty(), List.of());
        }
        store.reported(false);
        JsonOutput line = new JsonOutput();
        connection.prime();
        RunEnd end;
        try (LiveResults results = LiveResults.open(store, request.folder())) {
            end = engine.run(request.upTo(), screened -> results.add(line.screened(screened)));
        }
        try {
            List<Section> more = sections.map(each -> each.apply(store)).orElse(List.of());
            Reports.write(store, request.folder(), reports, more);
            Reports.replace(
                    request.folder().resolve(Reports.SUMMARY), summary(end).json() + "\n");
            return end;
        } catch (DiskException e) {
            return end.andThen(e);
        }
    }

    /** What came out. */
    public RunSummary summary(RunEnd end) {
        return RunSummary.of(store, request.folder(), end, judgesAgain);
    }

    @Override
    public void close() {
        try (store) {
            connection.close();
        }
    }
}
