package io.github.qcc.app.cli;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Map;

/**
 * What a command talks to, so that a test can stand in for a terminal.
 *
 * @param out data
 * @param err everything else
 * @param environment the environment variables
 * @param clock the time
 */
public record Console(PrintStream out, PrintStream err, Map<String, String> environment, Clock clock) {
    /** Says what went wrong, apart from the data. */
    void complain(String sentence) {
        err.println("qcc: " + sentence);
    }
}
