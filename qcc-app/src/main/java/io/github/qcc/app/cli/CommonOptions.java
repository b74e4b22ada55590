package io.github.qcc.app.cli;

import io.github.qcc.app.config.Configuration;
import io.github.qcc.app.config.Connection;
import io.github.qcc.app.report.JsonOutput;
import io.github.qcc.app.report.Output;
import io.github.qcc.app.run.Bilingual;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** Options that every command that asks something has. */
final class CommonOptions {
    @Option(
            names = "--config",
            paramLabel = "FILE",
            description =
                    "Properties file with QCC_KEY, QCC_SECRET_KEY and QCC_BASE_URL; it outweighs the environment.")
    private Path config;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "How data are printed: for a person, or one JSON object a line. Default: ${DEFAULT-VALUE}.")
    private Format format;

    /** How data are printed. */
    enum Format {
        text,
        json
    }

    boolean isJson() {
        return format == Format.json;
    }

    Output output(Console console) {
        return isJson() ? new JsonOutput() : new TextOutput(Ansi.AUTO, console.locale());
    }

    Configuration configuration(Console console) {
        return Configuration.read(console.environment(), Optional.ofNullable(config));
    }

    /** Opens the service, or the embedded sandbox data, and says which. */
    Connection connect(Console console) {
        return connect(console, Duration.ZERO);
    }

    /** Opens the service as {@link #connect(Console)}, with cached responses up to an age. */
    Connection connect(Console console, Duration maxAge) {
        return announced(console, Connection.open(configuration(console), console.clock(), maxAge));
    }

    static Connection announced(Console console, Connection connection) {
        if (connection.isSandbox()) {
            console.complain(new Bilingual(
                    "未配置账户（QCC_KEY、QCC_SECRET_KEY），由虚构的演示数据应答，不涉及任何真实企业",
                    "no account is configured (QCC_KEY, QCC_SECRET_KEY), so invented sandbox data answer;"
                            + " no real company is checked"));
        }
        return connection;
    }
}
