package io.github.qcc.app.screen;

import io.github.qcc.app.report.JsonText;
import io.github.qcc.app.run.Coverage;
import io.github.qcc.app.run.Run;
import io.github.qcc.app.run.RunEnd;
import io.github.qcc.app.run.RunStore;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.domain.screening.Decision;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What came out of a run so far.
 *
 * @param folder where store and reports are
 * @param run the run
 * @param coverage how much of the list is covered
 * @param spent what all calls of the run cost, by interface
 * @param yuan what they cost in yuan, if prices are known
 * @param stopped why it ended early
 * @param isReported whether the reports show all of it
 * @param changedDecisions decisions that differ from the former ones, if all companies were judged again
 */
public record RunSummary(
        Path folder,
        Run run,
        Coverage coverage,
        Map<Endpoint, Cost> spent,
        Optional<String> yuan,
        Optional<String> stopped,
        boolean isReported,
        OptionalInt changedDecisions) {
    public RunSummary {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(run, "run");
        Objects.requireNonNull(coverage, "coverage");
        spent = Map.copyOf(spent);
        Objects.requireNonNull(yuan, "yuan");
        Objects.requireNonNull(stopped, "stopped");
        Objects.requireNonNull(changedDecisions, "changedDecisions");
    }

    static RunSummary of(RunStore store, Path folder, RunEnd end, boolean judgedAgain) {
        Map<Endpoint, Cost> spent = store.spent();
        return new RunSummary(
                folder,
                store.run().orElseThrow(),
                store.coverage(),
                spent,
                store.prices().of(spent).map(sum -> sum.stripTrailingZeros().toPlainString()),
                end.stop().map(stop -> stop.cause().name()),
                store.isReported(),
                judgedAgain ? OptionalInt.of(store.changedDecisions()) : OptionalInt.empty());
    }

    /** All calls. */
    public Cost cost() {
        return spent.values().stream().reduce(Cost.NONE, Cost::plus);
    }

    /** One JSON object. */
    public String json() {
        Cost cost = cost();
        return JsonText.object(line -> {
            line.text("folder", folder.toString())
                    .text("list", run.list())
                    .text("policy", run.policyHash())
                    .number("companies", coverage.subjects());
            for (Decision decision : Decision.values()) {
                line.number(name(decision), coverage.of(decision));
            }
            line.number("notAsked", coverage.notAsked())
                    .number("unknown", coverage.lost())
                    .number("refusedQueries", coverage.refusedQueries())
                    .number("rejectedRows", coverage.rejected())
                    .text("stopped", stopped)
                    .flag("sandbox", run.sandbox())
                    .number("changedDecisions", changedDecisions.isPresent() ? changedDecisions.getAsInt() : null)
                    .text("yuan", yuan)
                    .object(
                            "billing",
                            billing -> billing.number("charged", cost.charged())
                                    .number("uncertain", cost.uncertain())
                                    .number("free", cost.free()));
        });
    }

    private static String name(Decision decision) {
        String words = decision.name().toLowerCase(Locale.ROOT);
        int gap = words.indexOf('_');
        return gap < 0
                ? words
                : words.substring(0, gap) + Character.toUpperCase(words.charAt(gap + 1)) + words.substring(gap + 2);
    }
}
