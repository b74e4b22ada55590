package io.github.qcc.app.cli;

import io.github.qcc.app.report.Output;
import io.github.qcc.domain.port.TerminatedCaseCheck;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The terminated case check alone. */
@Command(name = "cases", description = "Ask which enforcement cases against a company were terminated (终本案件核查).")
final class CasesCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private OneCheck one;

    @Parameters(
            paramLabel = "KEY",
            description = "Company name, registration number, unified social credit code or KeyNo.")
    private String key;

    CasesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return one.ask(console, key, Output::cases, (ports, company) -> {
            TerminatedCaseCheck check = ports.terminatedCases();
            return one.read(page -> check.check(company, page), check.pages(company));
        });
    }
}
