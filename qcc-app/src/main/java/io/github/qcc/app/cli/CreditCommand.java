package io.github.qcc.app.cli;

import io.github.qcc.app.wiring.Connection;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.port.ImportExportCreditCheck;
import io.github.qcc.domain.screening.CheckOutcome;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The import/export credit check alone. */
@Command(name = "credit", description = "Ask what customs says of a company (进出口信用核查).")
final class CreditCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CommonOptions common;

    @Mixin
    private Pages pages;

    @Parameters(paramLabel = "KEY", description = "Company name, registration number or unified social credit code.")
    private String key;

    CreditCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        SearchKey company = CommonOptions.searchKey(key);
        Optional<PageRequest> page = pages.named();
        try (Connection connection = common.connect(console)) {
            ImportExportCreditCheck check = connection.ports().importExportCredit();
            CheckOutcome<CustomsRegistration> outcome =
                    Pages.ask(page, request -> check.check(company, request), check.walk(company));
            console.out().println(common.output().credit(company, outcome));
            outcome.error().map(QccException::getMessage).ifPresent(console::complain);
            return ExitCode.of(outcome.error().stream());
        }
    }
}
