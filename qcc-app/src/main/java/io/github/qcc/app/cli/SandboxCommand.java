package io.github.qcc.app.cli;

import io.github.qcc.app.config.Account;
import io.github.qcc.app.config.Sandbox;
import io.github.qcc.app.run.Bilingual;
import io.github.qcc.app.run.RefusedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The protocol as a local server. */
@Command(
        name = "sandbox",
        description = "Serve the protocol, by default on loopback from invented data, until it is interrupted.")
final class SandboxCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "0",
            description = "TCP port; 0 for a free one. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(names = "--key", paramLabel = "K", description = "Key it admits. Default: sandbox-key.")
    private String key;

    @Option(
            names = "--secret-file",
            paramLabel = "FILE",
            description = "File whose first line is the secret it admits. Default: the secret sandbox-secret.")
    private Path secretFile;

    @Option(
            names = "--scenario",
            paramLabel = "FILE",
            description = "JSON file with the companies and faults to serve. Default: the embedded data.")
    private Path scenario;

    @Option(
            names = "--expose",
            paramLabel = "ADDRESS",
            description = "Listen on this address, and so to other machines; there is no TLS. Default: loopback.")
    private String address;

    SandboxCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (port < 0 || port > 65_535) {
            throw new RefusedException(
                    new Bilingual("端口须为 0 至 65535，现为 " + port, "port must be 0..65535 but was " + port));
        }
        try (Sandbox sandbox = start()) {
            console.out().println("listening on " + sandbox.baseUrl());
            new CountDownLatch(1).await();
        }
        return ExitCode.DONE;
    }

    private Sandbox start() {
        Optional<Account> account = account();
        Optional<InetAddress> exposed = Optional.ofNullable(address).map(SandboxCommand::resolved);
        try {
            return Sandbox.start(port, account, Optional.ofNullable(scenario), exposed);
        } catch (UncheckedIOException e) {
            throw new RefusedException(new Bilingual(
                    "端口 " + port + " 无法监听：请换一个，或用 0 取空闲端口",
                    "port " + port + " cannot be bound: choose another, or 0 for a free one"));
        } catch (IOException e) {
            throw new RefusedException(new Bilingual(
                    "场景文件 " + scenario + " 无法读取：请给出可读的 JSON 文件",
                    "scenario file " + scenario + " cannot be read: give a readable JSON file"));
        } catch (IllegalArgumentException e) {
            throw new RefusedException(new Bilingual("演示服务无法启动：" + e.getMessage(), e.getMessage()));
        }
    }

    private static InetAddress resolved(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new RefusedException(new Bilingual(
                    "地址“" + address + "”无法识别：请给出本机地址，如 0.0.0.0",
                    "address '" + address + "' is not known: give one of this machine, such as 0.0.0.0"));
        }
    }

    private Optional<Account> account() {
        if ((key == null) != (secretFile == null)) {
            throw new RefusedException(new Bilingual(
                    "--key 与 --secret-file 须同时给出，或都不给", "--key and --secret-file go together: give both, or neither"));
        }
        return Optional.ofNullable(key).map(given -> new Account(given, secret()));
    }

    private String secret() {
        try (var lines = Files.lines(secretFile)) {
            return lines.map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .findFirst()
                    .orElseThrow(() -> new RefusedException(
                            new Bilingual("密钥文件 " + secretFile + " 为空", "secret file " + secretFile + " is empty")));
        } catch (IOException | UncheckedIOException e) {
            throw new RefusedException(new Bilingual(
                    "密钥文件 " + secretFile + " 无法读取：请给出可读的文本文件",
                    "secret file " + secretFile + " cannot be read: give a readable text file"));
        }
    }
}
