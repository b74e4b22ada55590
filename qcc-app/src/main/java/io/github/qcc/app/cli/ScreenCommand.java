package io.github.qcc.app.cli;

import io.github.qcc.app.config.Configuration;
import io.github.qcc.app.diff.Direction;
import io.github.qcc.app.diff.Since;
import io.github.qcc.app.list.read.ListFile;
import io.github.qcc.app.run.Bilingual;
import io.github.qcc.app.run.RefusedException;
import io.github.qcc.app.run.RunEnd;
import io.github.qcc.app.run.RunSettings;
import io.github.qcc.app.run.StopReason;
import io.github.qcc.app.screen.Estimate;
import io.github.qcc.app.screen.RunSummary;
import io.github.qcc.app.screen.RunningScreening;
import io.github.qcc.app.screen.ScreeningRequest;
import io.github.qcc.app.screen.ScreeningRun;
import io.github.qcc.domain.screening.Decision;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
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
    private static final int DEFAULT_CONCURRENCY = 4;

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
            description = "Most calls a second, such as 5 or 0.5. Default: QCC_RATE, or 5.")
    private BigDecimal rate;

    @Option(
            names = "--concurrency",
            paramLabel = "N",
            description = "Most calls at the same time. Default: QCC_CONCURRENCY, or 4.")
    private Integer concurrency;

    @Option(
            names = "--max-calls",
            paramLabel = "N",
            description = "Most calls of the whole run that are or may have been charged, resumptions included.")
    private Integer maxCalls;

    @Option(
            names = "--max-cost",
            paramLabel = "YUAN",
            description = "Most yuan of the whole run, resumptions included; prices by QCC_PRICE_CREDIT and"
                    + " QCC_PRICE_CASES.")
    private BigDecimal maxCost;

    @Option(
            names = "--retry-uncertain",
            paramLabel = "once|never",
            defaultValue = "once",
            description = "Whether a call that may have been charged is made one more time. Default: ${DEFAULT-VALUE}.")
    private RetryUncertainOption retryUncertain;

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "Policy file, see 'qcc policy'. Default: the one that the run has, or the standard policy.")
    private Path policy;

    @Option(names = "--limit", paramLabel = "N", description = "Ask only the first N companies of the list.")
    private Integer limit;

    @Option(
            names = "--again",
            description = "Ask once more what is unknown, also if it was charged or refused; --max-calls and --max-cost"
                    + " then count from here.")
    private boolean again;

    @Option(
            names = "--fail-on",
            paramLabel = "review|no-record|reject|worse",
            converter = FailOn.OfScreen.class,
            description = "Exit with 6 if a company has this verdict or a more severe one; the order is REJECT,"
                    + " UNDETERMINED, REVIEW, NO_RECORD, PASS. With --since: worse, if a company is worse than before.")
    private FailOn failOn;

    @Option(
            names = "--since",
            paramLabel = "DIR",
            description =
                    "Compare with the run in this folder, or with the last run in the folders below it: the reports get a"
                            + " section, changes.* are written, and dispositions are carried over.")
    private Path since;

    @Option(names = "--dry-run", description = "Say what would be asked and what it would cost, and ask nothing.")
    private boolean dryRun;

    @Option(
            names = "--sandbox",
            description = "Use invented data instead of an account; every file is marked as a demonstration.")
    private boolean sandbox;

    @Option(
            names = {"-y", "--yes"},
            description = "Do not ask for confirmation.")
    private boolean yes;

    /** Whether a call that may have been charged is made one more time. */
    enum RetryUncertainOption {
        once,
        never
    }

    ScreenCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (failOn != null && failOn.isWorse() && since == null) {
            throw new RefusedException(
                    new Bilingual("--fail-on worse 须与 --since 同用", "--fail-on worse needs --since: worse than what?"));
        }
        Configuration configuration = configuration();
        ScreeningRequest request = request(configuration);
        ScreenText text = new ScreenText(console, common.isJson(), configuration.prices());
        try (Since former = since == null ? Since.nothing() : Since.of(since, request.folder());
                ScreeningRun run = ScreeningRun.prepare(request, console.in())) {
            Estimate estimate = run.estimate();
            text.estimate(estimate, dryRun);
            if (dryRun || estimate.atLeast() > 0 && !confirmed()) {
                return ExitCode.DONE;
            }
            if (sandbox) {
                console.complain(new Bilingual(
                        "由虚构的演示数据应答，所有文件均已标明，不涉及任何真实企业",
                        "invented sandbox data answer, and every file is marked so; no real company is checked"));
            }
            try (RunningScreening running = run.start(configuration, console.clock())) {
                // The process stays until the summary is printed, regardless of signals.
                return Interruption.guarding(running.engine()::interrupt, () -> {
                    RunEnd end = Progress.showing(
                            console,
                            running,
                            request.settings().perSecond(),
                            configuration.prices(),
                            () -> running.run(
                                    reports.of(console),
                                    since == null
                                            ? Optional.empty()
                                            : Optional.of(store -> former.compare(store, request.folder()))));
                    RunSummary summary = running.summary(end);
                    text.summary(summary, end);
                    if (since != null) {
                        text.since(former);
                    }
                    return exitCode(summary, end, former);
                });
            }
        }
    }

    private Configuration configuration() {
        Configuration configuration = common.configuration(console);
        if (sandbox && configuration.account().isPresent()) {
            return configuration.withoutAccount();
        }
        // A look at the list needs no account, because nothing is sent.
        if (!sandbox && !dryRun && configuration.account().isEmpty()) {
            throw new RefusedException(new Bilingual(
                    "未配置账户：请设置 QCC_KEY 和 QCC_SECRET_KEY，或用 --config 指定含二者的文件，或用 --sandbox 以演示数据试用",
                    "no account is configured: set QCC_KEY and QCC_SECRET_KEY, or name a file with them by"
                            + " --config, or give --sandbox to try it with invented data"));
        }
        return configuration;
    }

    private int exitCode(RunSummary summary, RunEnd end, Since former) {
        int stopped = end.stop().map(ScreenCommand::exitCode).orElse(ExitCode.DONE);
        if (stopped != ExitCode.DONE) {
            return stopped;
        }
        int unknown = ExitCode.ofTypes(summary.coverage().unknown().keySet());
        boolean isWorse = former.diff()
                .filter(diff -> diff.totals().of(Direction.WORSE) > 0)
                .isPresent();
        boolean fails = failOn != null
                && (failOn.isWorse() && isWorse
                        || Stream.of(Decision.values())
                                .anyMatch(decision -> failOn.fails(decision)
                                        && summary.coverage().of(decision) > 0));
        return unknown == ExitCode.DONE && fails ? ExitCode.FAIL_ON : unknown;
    }

    private static int exitCode(StopReason stop) {
        return switch (stop.cause()) {
            case INTERRUPTED -> ExitCode.INTERRUPTED;
            case BUDGET -> ExitCode.ACCOUNT;
            case DISK -> ExitCode.UNEXPECTED;
            case REFUSED, OUTAGE -> ExitCode.of(stop.error().stream());
        };
    }

    private ScreeningRequest request(Configuration configuration) {
        try {
            RunSettings settings = new RunSettings(
                    Optional.ofNullable(rate).or(configuration::rate),
                    concurrency == null ? configuration.concurrency().orElse(DEFAULT_CONCURRENCY) : concurrency,
                    retryUncertain == RetryUncertainOption.once,
                    maxCalls == null ? OptionalInt.empty() : OptionalInt.of(maxCalls),
                    Optional.ofNullable(maxCost),
                    configuration.prices());
            return new ScreeningRequest(
                    list,
                    folder(),
                    reading.options(),
                    Optional.ofNullable(policy),
                    limit == null ? OptionalInt.empty() : OptionalInt.of(limit),
                    settings,
                    configuration.source(),
                    sandbox,
                    again);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(new Bilingual(
                    "限额有误：--rate 与 --max-cost 须大于 0，--concurrency、--max-calls 与 --limit 须为不小于 1 的整数（" + e.getMessage()
                            + "）",
                    e.getMessage()));
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
        if (yes) {
            return true;
        }
        if (console.terminal().isEmpty()) {
            throw new RefusedException(new Bilingual(
                    "未发起查询：标准输入不是终端，无法确认费用；确认后请加 --yes 重新运行",
                    "nothing was sent: the calls are billed, and there is no terminal to confirm them on; give --yes"));
        }
        String answer = console.terminal()
                .get()
                .ask(new Bilingual("即将发起计费查询，是否开始？[y/N] ", "Paid calls are about to start. Go on? [y/N] ")
                        .in(console.locale()));
        return answer.strip().equalsIgnoreCase("y") || answer.strip().equalsIgnoreCase("yes");
    }
}
