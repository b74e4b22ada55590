package io.github.qcc.app.cli;

import io.github.qcc.app.config.DisplaySettings;
import io.github.qcc.app.report.Printable;
import io.github.qcc.app.run.Bilingual;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a command talks to, so that a test can replace a terminal.
 *
 * @param out data
 * @param err everything else
 * @param environment the environment variables
 * @param clock the time
 * @param in standard input, read only on request
 * @param terminal the person to ask; empty if the command runs unattended
 */
public record Console(
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        Clock clock,
        InputStream in,
        Optional<Terminal> terminal) {
    /** Unattended. */
    public Console(PrintStream out, PrintStream err, Map<String, String> environment, Clock clock) {
        this(out, err, environment, clock, InputStream.nullInputStream(), Optional.empty());
    }

    /** With standard input. */
    public Console withInput(InputStream input) {
        return new Console(out, err, environment, clock, input, terminal);
    }

    /** With other environment variables. */
    Console withEnvironment(Map<String, String> variables) {
        return new Console(out, err, variables, clock, in, terminal);
    }

    /** With the person at the keyboard, if there is one. */
    public Console withTerminal() {
        return System.console() == null
                ? this
                : new Console(out, err, environment, clock, in, Optional.of(question -> {
                    err.print(question);
                    String answer = System.console().readLine();
                    return answer == null ? "" : answer;
                }));
    }

    /** Language of the person: {@code QCC_LANG} if it is set, else Chinese if the locale of the shell is Chinese. */
    Locale locale() {
        String language = Stream.of(DisplaySettings.LANGUAGE, "LC_ALL", "LC_MESSAGES", "LANG")
                .map(environment::get)
                .filter(value -> value != null && !value.isBlank())
                .findFirst()
                .orElse("");
        return language.toLowerCase(Locale.ROOT).startsWith("zh") ? Locale.CHINESE : Locale.ENGLISH;
    }

    /** Says what went wrong, apart from the data. */
    void complain(String sentence) {
        err.println("qcc: " + harmless(sentence));
    }

    /** Says what went wrong in the language of the person. */
    void complain(Bilingual sentence) {
        complain(sentence.in(locale()));
    }

    /** The text without what could steer the terminal: headings and cells of a list come from outside. */
    static String harmless(String text) {
        return Printable.of(text).replace('\t', '\uFFFD');
    }
}
