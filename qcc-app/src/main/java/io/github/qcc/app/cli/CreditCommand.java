package io.github.qcc.app.cli;

import io.github.qcc.app.report.Output;
import io.github.qcc.domain.port.ImportExportCreditCheck;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The import/export credit check alone. */
@Command(name = "credit", description = "Ask what customs says of a company (进出口信用核查).")
final class CreditCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private OneCheck one;

    @Parameters(paramLabel = "KEY", description = "Company name, registration number or unified social credit code.")
    private String key;

    CreditCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return one.ask(console, key, Output::credit, (ports, company) -> {
            ImportExportCreditCheck check = ports.importExportCredit();
            return one.read(page -> check.check(company, page), check.pages(company));
        });
    }
}
