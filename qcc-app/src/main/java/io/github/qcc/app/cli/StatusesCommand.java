package io.github.qcc.app.cli;

import io.github.qcc.domain.QccStatus;
import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The status codes with group and remedy. */
@Command(name = "statuses", description = "List the status codes of both interfaces, what they cost and what to do.")
final class StatusesCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CommonOptions common;

    StatusesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out()
                .println(common.output(console)
                        .statuses(Arrays.stream(QccStatus.values())
                                .sorted(Comparator.comparing(QccStatus::code))
                                .toList()));
        return ExitCode.DONE;
    }
}
