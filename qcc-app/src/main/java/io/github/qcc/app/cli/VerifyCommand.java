package io.github.qcc.app.cli;

import io.github.qcc.app.screen.Verification;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** For an auditor: whether the store of a run is as it was written. */
@Command(
        name = "verify",
        description =
                "Check the hashes of answers and verdicts of a screening run, and derive the verdicts again; sends"
                        + " nothing. Exit code 5 if something was altered.")
final class VerifyCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "DIR", description = "Folder of the run.")
    private Path folder;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "How data are printed. Default: ${DEFAULT-VALUE}.")
    private CommonOptions.Format format;

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Verification verification = Verification.of(folder);
        if (format == CommonOptions.Format.json) {
            console.out().println(verification.json());
        } else {
            verification.lines().map(Console::harmless).forEach(console.out()::println);
        }
        return verification.defects().isEmpty() ? ExitCode.DONE : ExitCode.UNREADABLE;
    }
}
