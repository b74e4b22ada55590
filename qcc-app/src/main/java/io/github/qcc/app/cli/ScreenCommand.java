package io.github.qcc.app.cli;

import io.github.qcc.app.config.Configuration;
import io.github.qcc.app.config.Connection;
import io.github.qcc.app.list.read.ListFile;
import io.github.qcc.app.run.Bilingual;
import io.github.qcc.app.run.Limits;
import io.github.qcc.app.run.RefusedException;
import io.github.qcc.app.run.RunEnd;
import io.github.qcc.app.run.Timekeeper;
import io.github.qcc.app.screen.Estimate;
import io.github.qcc.app.screen.ScreeningRequest;
import io.github.qcc.app.screen.ScreeningRun;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A list of companies: both checks and the verdict of each, resumable at any moment. */
@Command(
        name = "screen",
        description = {
            "Screen a list of companies: CSV (UTF-8, UTF-16 or GB18030), XLSX, or one company a line.",
            "The same command again goes on where it stopped; what was answered is never asked again."
        })
final class ScreenCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CommonOptions common;

    @Parameters(paramLabel = "FILE", description = "The list; - for standard input.")
    private Path list;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for store and reports. Default: the name of the list with '-screening' behind it.")
    private Path out;

    @Mixin
    private ListReadingOptions reading;

    @Mixin
    private ReportOptions reports;

    @Option(
            names = "--rate",
            paramLabel = "N",
            defaultValue = "5",
            description = "Most calls a second. Default: ${DEFAULT-VALUE}.")
    private BigDecimal rate;

    @Option(
            names = "--concurrency",
            paramLabel = "N",
            defaultValue = "4",
            description = "Most calls at the same time. Default: ${DEFAULT-VALUE}.")
    private int concurrency;

    @Option(
            names = "--max-calls",
            paramLabel = "N",
            description = "Most charged calls of the whole run, resumptions included.")
    private Integer maxCalls;

    @Option(
            names = "--max-cost",
            paramLabel = "YUAN",
            description = "Most yuan of the whole run, resumptions included; prices by QCC_PRICE_CREDIT and"
                    + " QCC_PRICE_CASES.")
    private BigDecimal maxCost;

    @Option(names = "--policy", paramLabel = "FILE", description = "Policy file, see 'qcc policy'.")
    private Path policy;

    @Option(names = "--limit", paramLabel = "N", description = "Ask only the first N companies of the list.")
    private Integer limit;

    @Option(names = "--dry-run", description = "Say what would be asked and what it would cost, and ask nothing.")
    private boolean dryRun;

    @Option(
            names = {"-y", "--yes"},
            description = "Do not ask for confirmation.")
    private boolean yes;

    ScreenCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Configuration configuration = common.configuration(console);
        ScreeningRequest order = order(configuration);
        ScreenText text = new ScreenText(console, common.isJson(), configuration.prices());
        try (ScreeningRun run = ScreeningRun.prepare(order, console.in())) {
            Estimate estimate = run.estimate();
            text.estimate(estimate, dryRun);
            if (dryRun || estimate.atLeast() > 0 && !confirmed()) {
                return ExitCode.DONE;
            }
            try (Connection connection = CommonOptions.announced(
                            console, Connection.open(configuration, console.clock(), order.limits()));
                    ScreeningRun.RunningScreening started =
                            run.start(connection.ports(), Timekeeper.of(console.clock()))) {
                // The process stays until the summary is printed, whatever it is told.
                return Interruption.guarding(started.engine()::interrupt, () -> {
                    RunEnd ending = Progress.showing(
                            console, started, rate, configuration.prices(), () -> started.run(reports.of(console)));
                    text.summary(started, ending, folder());
                    return exitCode(ending);
                });
            }
        }
    }

    private static int exitCode(RunEnd ending) {
        if (ending.stop().isEmpty()) {
            return ExitCode.of(ending.errors().stream());
        }
        return switch (ending.stop().get().cause()) {
            case INTERRUPTED -> ExitCode.INTERRUPTED;
            case BUDGET -> ExitCode.ACCOUNT;
            case DISK -> ExitCode.UNEXPECTED;
            case REFUSED, OUTAGE -> ExitCode.of(ending.stop().get().error().stream());
        };
    }

    private ScreeningRequest order(Configuration configuration) {
        try {
            Limits limits = new Limits(
                    rate,
                    concurrency,
                    maxCalls == null ? OptionalInt.empty() : OptionalInt.of(maxCalls),
                    Optional.ofNullable(maxCost),
                    configuration.prices());
            return new ScreeningRequest(
                    list,
                    folder(),
                    reading.options(),
                    Optional.ofNullable(policy),
                    limit == null ? OptionalInt.empty() : OptionalInt.of(limit),
                    limits,
                    configuration.source());
        } catch (IllegalArgumentException e) {
            throw new RefusedException(e.getMessage());
        }
    }

    private Path folder() {
        if (out != null) {
            return out;
        }
        Path file = list.getFileName();
        boolean unnamed = file == null || list.equals(ListFile.STANDARD_INPUT);
        String name = unnamed ? "list" : file.toString().replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
        return Path.of(name + "-screening");
    }

    private boolean confirmed() {
        if (yes || console.terminal().isEmpty()) {
            return true;
        }
        String answer = console.terminal()
                .get()
                .ask(new Bilingual("即将发起计费查询，是否开始？[y/N] ", "Paid calls are about to start. Go on? [y/N] ")
                        .in(console.locale()));
        return answer.strip().equalsIgnoreCase("y") || answer.strip().equalsIgnoreCase("yes");
    }
}
