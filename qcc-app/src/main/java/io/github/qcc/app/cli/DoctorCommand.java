package io.github.qcc.app.cli;

import io.github.qcc.app.config.Connection;
import io.github.qcc.app.config.Health;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Configuration, reachability, TLS and clock, without spending a call. */
@Command(name = "doctor", description = "Look at configuration, reachability, TLS and clock, without spending a call.")
final class DoctorCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CommonOptions common;

    DoctorCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String source = common.configuration(console).source();
        try (Connection connection = common.connect(console)) {
            Health health = new Health(source, connection.diagnose());
            console.out().println(common.output(console).health(health));
            return ExitCode.DONE;
        }
    }
}
