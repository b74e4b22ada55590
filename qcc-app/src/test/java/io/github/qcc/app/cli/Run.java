package io.github.qcc.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** One command, run in this process, with all that it printed. */
record Run(int code, String out, String err) {
    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), ZoneOffset.UTC);

    /** Without an account. */
    static Run of(String... args) {
        return of(Map.of(), NOVEMBER, args);
    }

    static Run of(Map<String, String> environment, String... args) {
        return of(environment, Clock.systemUTC(), args);
    }

    private static Run of(Map<String, String> environment, Clock clock, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment,
                clock);
        int code = QccCommand.run(console, args);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Everything that was printed anywhere. */
    String printed() {
        return out + err;
    }
}
