package io.github.qcc.app.cli;

import io.github.qcc.app.config.PolicyFile;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The standard policy, to begin one's own with. */
@Command(
        name = "policy",
        description = "Print the standard screening policy, commented in Chinese and English; change a copy of it and"
                + " give it to 'screen --policy'.")
final class PolicyCommand implements Callable<Integer> {
    private final Console console;

    PolicyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().print(PolicyFile.commented());
        console.out().flush();
        return ExitCode.DONE;
    }
}
