package io.github.qcc.app.cli;

import io.github.qcc.app.config.Connection;
import io.github.qcc.app.report.Output;
import io.github.qcc.app.run.BeijingTime;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.port.QccPorts;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.CounterpartyScreening;
import io.github.qcc.domain.screening.ScreeningResult;
import io.github.qcc.domain.screening.rule.StandardPolicy;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The main job: both checks for each company, the verdict and its reasons. */
@Command(
        name = "check",
        description = "Ask both checks about each company; print the verdict with its reasons, then the rows.")
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CommonOptions common;

    @Mixin
    private KeyOptions reading;

    @Option(
            names = "--fail-on",
            paramLabel = "review|no-record|reject",
            converter = FailOn.Converter.class,
            description =
                    "Exit with 6 if a verdict is this one or a more severe one; the order is REJECT, UNDETERMINED,"
                            + " REVIEW, NO_RECORD, PASS.")
    private FailOn failOn;

    @Option(
            names = "--max-age",
            paramLabel = "AGE",
            converter = Age.class,
            description =
                    "Take a cached response up to this age at no cost, such as 7d, 12h or 30m; needs QCC_CACHE. Default:"
                            + " each check is asked.")
    private Duration maxAge = Duration.ZERO;

    @Parameters(
            paramLabel = "KEY",
            arity = "1..*",
            description = "Company name, registration number or unified social credit code.")
    private List<String> keys;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        // All keys are read before the first is asked: a bad one among them sends nothing.
        List<SearchKey> companies = keys.stream().map(reading::key).toList();
        try (Connection connection = common.connect(console, maxAge)) {
            return check(companies, connection.ports());
        }
    }

    private int check(List<SearchKey> companies, QccPorts ports) {
        CounterpartyScreening screening = new CounterpartyScreening(ports, StandardPolicy.create());
        Output output = common.output(console);
        LocalDate today = BeijingTime.day(console.clock().instant());
        List<QccException> errors = new ArrayList<>();
        boolean failed = false;
        String separator = "";
        for (SearchKey company : companies) {
            ScreeningResult screened = errors.stream()
                    .filter(QccException::concernsAccount)
                    .findFirst()
                    .map(stop -> screening.unknown(company, today, stop))
                    .orElseGet(() -> screening.screen(company, today));
            console.out().println(separator + output.screened(screened));
            separator = common.isJson() ? "" : "\n";
            errors.addAll(errors(screened.profile()).toList());
            failed |= failOn != null && failOn.fails(screened.verdict().decision());
        }
        errors.stream().map(ErrorText::of).distinct().forEach(console::complain);
        int code = ExitCode.of(errors.stream());
        return code == ExitCode.DONE && failed ? ExitCode.FAIL_ON : code;
    }

    private static Stream<QccException> errors(CounterpartyProfile profile) {
        return Stream.of(profile.importExportCredit(), profile.terminatedCases())
                .flatMap(outcome -> outcome.error().stream());
    }
}
