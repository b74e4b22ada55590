package io.github.qcc.app.cli;

import io.github.qcc.app.report.JsonOutput;
import io.github.qcc.app.run.AlteredException;
import io.github.qcc.app.run.DiskException;
import io.github.qcc.app.run.RefusedException;
import io.github.qcc.domain.QccException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
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
        List<String> words = Arrays.asList(args);
        int option = words.indexOf("--format");
        return words.contains("--format=json")
                || option >= 0
                        && option + 1 < words.size()
                        && words.get(option + 1).equals("json");
    }

    /** How a command that fails as a whole says so: an object in JSON format, and a sentence for the person. */
    private record Failures(Console console, boolean json) {
        int of(Exception error) {
            if (error instanceof QccException refused) {
                return print(JsonOutput.error(refused), refused.getMessage(), ExitCode.of(refused));
            }
            if (error instanceof RefusedException refused) {
                return print(
                        JsonOutput.error("USAGE", refused.getMessage()),
                        refused.reason().in(console.locale()),
                        ExitCode.BAD_QUERY);
            }
            if (error instanceof AlteredException) {
                return print(JsonOutput.error("ALTERED", error.getMessage()), error.getMessage(), ExitCode.UNREADABLE);
            }
            if (error instanceof DiskException) {
                return print(JsonOutput.error("DISK", error.getMessage()), error.getMessage(), ExitCode.UNEXPECTED);
            }
            // The message of an unexpected error may hold anything, and so it is not shown.
            String sentence =
                    "unexpected error: " + error.getClass().getName() + " at " + origin(error) + "; please report it";
            return print(JsonOutput.error("UNEXPECTED", sentence), sentence, ExitCode.UNEXPECTED);
        }

        int usage(ParameterException error) {
            String command = error.getCommandLine().getCommandSpec().qualifiedName();
            String sentence = error.getMessage() + "; see '" + command + " --help'";
            return print(JsonOutput.error("USAGE", sentence), sentence, ExitCode.BAD_QUERY);
        }

        private int print(String object, String sentence, int code) {
            if (json) {
                console.out().println(object);
            }
            console.complain(sentence);
            return code;
        }

        private static String origin(Exception error) {
            StackTraceElement[] trace = error.getStackTrace();
            return trace.length == 0 ? "an unknown place" : trace[0].toString();
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
