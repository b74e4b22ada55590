package io.github.qcc.app.report;

import io.github.qcc.app.run.Coverage;
import io.github.qcc.app.run.Prices;
import io.github.qcc.app.run.Run;
import io.github.qcc.app.run.RunStore;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.port.Endpoint;
import java.util.Map;

/**
 * What the reports say of a run as a whole.
 *
 * @param run the run
 * @param settings how the reports are made
 * @param coverage how much of the list is covered
 * @param spent what the calls cost, by interface; unmodifiable
 * @param prices what a charged call costs in yuan, if that is known
 */
record RunFacts(Run run, ReportSettings settings, Coverage coverage, Map<Endpoint, Cost> spent, Prices prices) {
    RunFacts {
        spent = Map.copyOf(spent);
    }

    static RunFacts of(RunStore store, ReportSettings settings) {
        Run run = store.run().orElseThrow(() -> new IllegalStateException("the store holds no run"));
        return new RunFacts(run, settings, store.coverage(), store.spent(), store.prices());
    }
}
