package io.github.qcc.app.cli;

import io.github.qcc.app.config.DisplaySettings;
import io.github.qcc.app.report.JsonOutput;
import io.github.qcc.app.run.AlteredException;
import io.github.qcc.app.run.Bilingual;
import io.github.qcc.app.run.DiskException;
import io.github.qcc.app.run.RefusedException;
import io.github.qcc.domain.QccException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/** The {@code qcc} command, of which every other is a part. */
@Command(
        name = "qcc",
        description = {
            "Ask QCC (企查查) what customs and courts say of a company. Calls are billed.",
            "Without an account, invented sandbox data answer."
        },
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = QccCommand.Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:unexpected",
            "2:bad usage or query, nothing sent",
            "3:account, key, signature or quota",
            "4:service unavailable or not ready, try later",
            "5:unreadable answer, a status that no document lists, or altered data",
            "6:--fail-on was met",
            "129, 130, 143:ended by SIGHUP, SIGINT or SIGTERM; the same command goes on"
        },
        footerHeading = "%nAccount: ",
        footer = {
            "environment QCC_KEY, QCC_SECRET_KEY and QCC_BASE_URL, or --config FILE.",
            "Secrets are never taken from the command line."
        })
public final class QccCommand {
    private QccCommand() {}

    /**
     * Runs one command.
     *
     * @param console where it prints, and what it is configured by
     * @param args the command line
     * @return the exit code
     */
    public static int run(Console console, String... args) {
        Map<String, String> environment = DisplaySettings.over(console.environment(), value(args, "--config"));
        return execute(console.withEnvironment(environment), args);
    }

    private static int execute(Console console, String... args) {
        CommandLine commands = new CommandLine(new QccCommand())
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new CreditCommand(console))
                .addSubcommand(new CasesCommand(console))
                .addSubcommand(new CaseCommand(console))
                .addSubcommand(new ScreenCommand(console))
                .addSubcommand(new ReportCommand(console))
                .addSubcommand(new DiffCommand(console))
                .addSubcommand(new NoteCommand(console))
                .addSubcommand(new VerifyCommand(console))
                .addSubcommand(new PolicyCommand(console))
                .addSubcommand(new AccountCommand(console))
                .addSubcommand(new StatusesCommand(console))
                .addSubcommand(new DoctorCommand(console))
                .addSubcommand(new SandboxCommand(console))
                .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        // A company whose name begins with @ is not the name of a file.
        commands.setExpandAtFiles(false);
        commands.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().mixinStandardHelpOptions(true));
        Help.in(console.locale()).ifPresent(commands::setResourceBundle);
        Failures failures = new Failures(console, wantsJson(args));
        return commands.setParameterExceptionHandler((error, given) -> failures.usage(error))
                .setExecutionExceptionHandler((error, command, parsed) -> failures.of(error))
                .execute(args.length == 0 ? new String[] {"--help"} : args);
    }

    /** Known before parsing, because a command line that cannot be parsed fails in the same format. */
    private static boolean wantsJson(String... args) {
        return value(args, "--format").filter("json"::equals).isPresent();
    }

    /** Value of an option, before parsing. */
    private static Optional<String> value(String[] args, String option) {
        for (int i = 0; i < args.length; i++) {
            if (args[i].startsWith(option + "=")) {
                return Optional.of(args[i].substring(option.length() + 1));
            }
            if (args[i].equals(option) && i + 1 < args.length) {
                return Optional.of(args[i + 1]);
            }
        }
        return Optional.empty();
    }

    /** How a command that fails as a whole says so: an object in JSON format, and a sentence for the person. */
    private record Failures(Console console, boolean json) {
        int of(Exception error) {
            if (error instanceof QccException refused) {
                return print(JsonOutput.error(refused), ErrorText.of(refused), ExitCode.of(refused));
            }
            if (error instanceof RefusedException refused) {
                return fail("USAGE", refused.reason(), ExitCode.BAD_QUERY);
            }
            if (error instanceof AlteredException altered) {
                return fail("ALTERED", altered.reason(), ExitCode.UNREADABLE);
            }
            if (error instanceof DiskException disk) {
                return fail("DISK", disk.sentence(), ExitCode.UNEXPECTED);
            }
            // The message of an unexpected error may hold anything, and so it is not shown.
            String what = error.getClass().getName();
            return fail(
                    "UNEXPECTED",
                    new Bilingual(
                            "意外错误：" + what + "，位置 " + origin(error) + "；请反馈此问题",
                            "unexpected error: " + what + " at " + origin(error) + "; please report it"),
                    ExitCode.UNEXPECTED);
        }

        int usage(ParameterException error) {
            return fail("USAGE", UsageText.of(error), ExitCode.BAD_QUERY);
        }

        private int fail(String type, Bilingual sentence, int code) {
            return print(JsonOutput.error(type, sentence.en()), sentence, code);
        }

        private int print(String object, Bilingual sentence, int code) {
            if (json) {
                console.out().println(object);
            }
            console.complain(sentence);
            return code;
        }

        private static String origin(Exception error) {
            StackTraceElement[] trace = error.getStackTrace();
            return trace.length == 0 ? "?" : trace[0].toString();
        }
    }

    /** The version that the jar's manifest states. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = QccCommand.class.getPackage().getImplementationVersion();
            return new String[] {"qcc " + (version == null ? "(unpackaged)" : version)};
        }
    }
}
