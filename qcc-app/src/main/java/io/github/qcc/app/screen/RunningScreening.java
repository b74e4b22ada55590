package io.github.qcc.app.screen;

import io.github.qcc.app.report.JsonOutput;
import io.github.qcc.app.report.LiveResults;
import io.github.qcc.app.report.ReportSettings;
import io.github.qcc.app.report.Reports;
import io.github.qcc.app.report.Section;
import io.github.qcc.app.run.DiskException;
import io.github.qcc.app.run.RunEnd;
import io.github.qcc.app.run.RunStore;
import io.github.qcc.app.run.ScreeningEngine;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A run that has begun. */
public final class RunningScreening implements AutoCloseable {
    private final ScreeningRequest request;
    private final RunStore store;
    private final ScreeningEngine engine;
    private final boolean judgesAgain;

    RunningScreening(ScreeningRequest request, RunStore store, ScreeningEngine engine, boolean judgesAgain) {
        this.request = request;
        this.store = store;
        this.engine = engine;
        this.judgesAgain = judgesAgain;
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
        store.close();
    }
}
