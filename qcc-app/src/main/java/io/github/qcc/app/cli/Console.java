package io.github.qcc.app.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * What a command talks to, so that a test can stand in for a terminal.
 *
 * @param out data
 * @param err everything else
 * @param environment the environment variables
 * @param clock the time
 * @param terminal the person to ask; empty where the command runs unattended
 */
public record Console(
        PrintStream out, PrintStream err, Map<String, String> environment, Clock clock, Optional<Terminal> terminal) {
    /** Unattended. */
    public Console(PrintStream out, PrintStream err, Map<String, String> environment, Clock clock) {
        this(out, err, environment, clock, Optional.empty());
    }

    /** With the person at the keyboard, if there is one. */
    public Console withTerminal() {
        return System.console() == null
                ? this
                : new Console(out, err, environment, clock, Optional.of(question -> {
                    err.print(question);
                    String answer = System.console().readLine();
                    return answer == null ? "" : answer;
                }));
    }

    /** Says what went wrong, apart from the data. */
    void complain(String sentence) {
        err.println("qcc: " + harmless(sentence));
    }

    /** The text without what could steer the terminal: headings and cells of a list come from outside. */
    static String harmless(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\n]]", "\uFFFD");
    }
}
