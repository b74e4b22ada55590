package io.github.qcc.app.cli;

import io.github.qcc.app.report.JsonText;
import io.github.qcc.app.report.Reports;
import io.github.qcc.app.run.BeijingTime;
import io.github.qcc.app.run.Coverage;
import io.github.qcc.app.run.Endpoint;
import io.github.qcc.app.run.Prices;
import io.github.qcc.app.run.RunEnd;
import io.github.qcc.app.run.Spent;
import io.github.qcc.app.run.StopReason;
import io.github.qcc.app.screen.Estimate;
import io.github.qcc.app.screen.ScreeningRun;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.screening.Decision;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code qcc screen} says before and after: for a person on stderr and stdout, for a program as JSON. */
final class ScreenText {
    private final Console console;
    private final boolean json;
    private final Prices prices;

    ScreenText(Console console, boolean json, Prices prices) {
        this.console = console;
        this.json = json;
        this.prices = prices;
    }

    /** What will be searched for. In a dry run that is the data, and goes to stdout. */
    void estimate(Estimate estimate, boolean dryRun) {
        EstimateText text = new EstimateText(estimate, prices, console.locale());
        if (!dryRun) {
            console.err().print(Console.harmless(text.forPerson()));
        } else if (json) {
            console.out().println(text.json());
        } else {
            console.out().print(Console.harmless(text.forPerson()));
        }
    }

    /** What came out. */
    void summary(ScreeningRun.RunningScreening started, RunEnd ending, Path folder) {
        Coverage coverage = started.coverage();
        Map<Endpoint, Spent> spent = started.spent();
        int charged = spent.values().stream().mapToInt(Spent::charged).sum();
        int uncertain = spent.values().stream().mapToInt(Spent::uncertain).sum();
        Optional<String> yuan =
                prices.of(spent).map(sum -> sum.stripTrailingZeros().toPlainString());
        if (json) {
            console.out()
                    .println(JsonText.object(line -> line.text("folder", folder.toString())
                            .number("companies", coverage.subjects())
                            .number("reject", coverage.of(Decision.REJECT))
                            .number("undetermined", coverage.of(Decision.UNDETERMINED))
                            .number("review", coverage.of(Decision.REVIEW))
                            .number("pass", coverage.of(Decision.PASS))
                            .number("notAsked", coverage.notAsked())
                            .number("unaskableRows", coverage.unaskable())
                            .text(
                                    "stopped",
                                    ending.stop().map(stop -> stop.cause().name()))
                            .object(
                                    "billing",
                                    billing ->
                                            billing.number("charged", charged).number("uncertain", uncertain))
                            .text("yuan", yuan)));
        } else {
            console.out()
                    .println("拒绝 REJECT " + coverage.of(Decision.REJECT) + " · 无法判定 UNDETERMINED "
                            + coverage.of(Decision.UNDETERMINED) + " · 需复核 REVIEW " + coverage.of(Decision.REVIEW)
                            + " · 通过 PASS " + coverage.of(Decision.PASS) + " · 未查询 not asked "
                            + coverage.notAsked());
            console.out()
                    .println("费用 cost: " + charged + " 次计费 charged"
                            + (uncertain > 0 ? ", " + uncertain + " 次不确定 uncertain" : "")
                            + yuan.map(sum -> ", " + sum + " 元 yuan").orElse(""));
            if (started.isReported()) {
                console.out().println("报告 report: " + folder.resolve(Reports.HTML));
            }
        }
        ending(coverage, ending);
    }

    /** Why it is not all, and the way on. */
    void ending(Coverage coverage, RunEnd ending) {
        ending.stop().ifPresent(stop -> console.complain("stopped: " + stop.sentence()));
        Optional<String> said = ending.stop().flatMap(StopReason::error).map(QccException::type);
        ending.errors().stream()
                .filter(error -> !said.equals(Optional.of(error.type())))
                .forEach(error -> console.complain(error.getMessage()));
        if (!coverage.isComplete() && (ending.stop().isPresent() || coverage.open() > 0)) {
            console.complain(left(coverage) + ": " + condition(ending) + "the same command goes on from here");
        }
    }

    private static String left(Coverage coverage) {
        return Stream.of(
                        counted(coverage.notAsked(), "is not asked yet", "are not asked yet"),
                        counted(coverage.open(), "has a check that is unknown", "have a check that is unknown"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    private static Optional<String> counted(int companies, String one, String more) {
        return companies == 0
                ? Optional.empty()
                : Optional.of(companies + (companies == 1 ? " company " + one : " companies " + more));
    }

    /** What has to happen first. */
    private static String condition(RunEnd ending) {
        Optional<Instant> retryAt = Stream.concat(
                        ending.stop().flatMap(StopReason::error).stream(), ending.errors().stream())
                .flatMap(error -> error.retryAt().stream())
                .max(Comparator.naturalOrder());
        if (retryAt.isPresent()) {
            // A minute too early may be charged again.
            return "from " + BeijingTime.minute(retryAt.get().plusSeconds(59)) + " Beijing time on, ";
        }
        return ending.stop()
                .map(stop -> switch (stop.cause()) {
                    case INTERRUPTED -> "";
                    case BUDGET -> "with a larger budget ";
                    case REFUSED -> "once that is settled, ";
                    case OUTAGE -> "once QCC answers again, ";
                    case DISK -> "once there is room, ";
                })
                .orElse("");
    }
}
