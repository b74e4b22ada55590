package io.github.qcc.app;

import io.github.qcc.app.cli.Console;
import io.github.qcc.app.cli.QccCommand;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** Entry point of the self-contained jar. */
public final class Main {
    private Main() {}

    /** Runs one command and exits with its code. */
    public static void main(String[] args) {
        Console console =
                new Console(utf8(FileDescriptor.out), utf8(FileDescriptor.err), System.getenv(), Clock.systemUTC());
        System.exit(QccCommand.run(console.withInput(System.in).withTerminal(), args));
    }

    /** Chinese must survive any locale the shell is in. */
    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
