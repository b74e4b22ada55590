package io.github.qcc.app.cli;

import io.github.qcc.app.wiring.Connection;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.port.TerminatedCaseCheck;
import io.github.qcc.domain.screening.CheckOutcome;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The terminated case check alone. */
@Command(name = "cases", description = "Ask which enforcement cases against a company were terminated (终本案件核查).")
final class CasesCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CommonOptions common;

    @Mixin
    private Pages pages;

    @Parameters(
            paramLabel = "KEY",
            description = "Company name, registration number, unified social credit code or KeyNo.")
    private String key;

    CasesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        SearchKey company = CommonOptions.searchKey(key);
        Optional<PageRequest> page = pages.named();
        try (Connection connection = common.connect(console)) {
            TerminatedCaseCheck check = connection.ports().terminatedCases();
            CheckOutcome<TerminatedCase> outcome =
                    Pages.ask(page, request -> check.check(company, request), check.walk(company));
            console.out().println(common.output().cases(company, outcome));
            outcome.error().map(QccException::getMessage).ifPresent(console::complain);
            return ExitCode.of(outcome.error().stream());
        }
    }
}
