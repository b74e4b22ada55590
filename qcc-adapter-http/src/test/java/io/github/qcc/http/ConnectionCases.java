package io.github.qcc.http;

import io.github.qcc.domain.port.QccPorts;
import io.github.qcc.http.FaultHarness.Scene;
import io.github.qcc.http.ServerReply.End;
import io.github.qcc.http.call.CallSettings;
import io.github.qcc.http.call.RetryUncertain;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;

/** What the network does to a call, and a server before there is an answer to read. */
final class ConnectionCases {
    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n";
    private static final RawServer.Behaviour SILENCE = (number, connection, server) -> server.waitForClose(30_000);
    private static final Duration SHORT = Duration.ofMillis(500);

    private ConnectionCases() {}

    /**
     * The scenes by the names of their faults.
     *
     * @param folder for keys
     */
    static Map<String, Scene> all(Path folder) {
        Map<String, Scene> scenes = new LinkedHashMap<>();
        scenes.put("refused", ConnectionCases::refused);
        // A broadcast address; the system itself knows that nobody can be connected to it.
        scenes.put("unreachable", stage -> stage.ask(client(stage, "https://255.255.255.255/")));
        scenes.put("unknown host", stage -> stage.ask(client(stage, "https://no-such-host.invalid/")));
        scenes.put(
                "TLS wrong host",
                stage -> overTls(stage, TlsIdentity.of(folder, "dns:qcc.example"), TlsIdentity::trustedBy));
        scenes.put(
                "TLS expired",
                stage -> overTls(stage, TlsIdentity.issued(folder, "ip:127.0.0.1", "-10d", 9), TlsIdentity::trustedBy));
        scenes.put(
                "TLS self-signed",
                stage -> overTls(stage, TlsIdentity.of(folder, "ip:127.0.0.1"), (identity, client) -> client));
        scenes.put("reset before the answer", Scene.replying(reset("", "")));
        scenes.put("reset during headers", Scene.replying(reset("HTTP/1.1 200 OK\r\nContent-Le", "")));
        scenes.put("reset mid-body, before its Status", Scene.replying(reset(HEAD, "{\"Mess")));
        scenes.put("reset mid-body, after its Status", Scene.replying(reset(HEAD, "{\"Status\":\"200\",\"Res")));
        scenes.put("stale pooled connection", ConnectionCases::stale);
        scenes.put(
                "recycled connection dropped after the request was read",
                stage -> recycled(stage, UnaryOperator.identity()));
        scenes.put(
                "recycled connection dropped, in strict mode",
                stage -> recycled(
                        stage,
                        settings -> settings.calls(CallSettings.builder()
                                .retryUncertain(RetryUncertain.NEVER)
                                .build())));
        scenes.put(
                "slow headers, one byte per 100 ms",
                Scene.replying(
                        settings -> settings.callTimeout(SHORT),
                        ServerReply.text("HTTP/1.1 200 OK\r\nX: ", "").then(End.DRIPPING)));
        scenes.put(
                "one byte per 100 ms, before its Status",
                Scene.replying(
                        settings -> settings.callTimeout(SHORT),
                        ServerReply.promising(999, "{").then(End.DRIPPING)));
        scenes.put(
                "one byte per 100 ms, after its Status",
                Scene.replying(
                        settings -> settings.callTimeout(SHORT),
                        ServerReply.promising(999, "{\"Status\":\"200\",").then(End.DRIPPING)));
        scenes.put("hang", stage -> {
            RawServer silent = stage.server(SILENCE);
            stage.ask(stage.client(silent.url(), settings -> settings.readTimeout(SHORT)));
        });
        scenes.put("hang, over TLS", stage -> {
            TlsIdentity identity = TlsIdentity.of(folder, "ip:127.0.0.1");
            RawServer silent =
                    stage.opened(new RawServer(SILENCE, identity.server().getServerSocketFactory()));
            stage.ask(stage.client(
                    silent.url().replace("http:", "https:"),
                    settings -> identity.trustedBy(settings).readTimeout(SHORT)));
        });
        return scenes;
    }

    private static QccPorts client(FaultHarness stage, String url) {
        return stage.client(url, settings -> settings.connectTimeout(Duration.ofSeconds(2)));
    }

    private static ServerReply reset(String head, String body) {
        return ServerReply.text(head, body).then(End.RESET);
    }

    private static void refused(FaultHarness stage) {
        RawServer gone = stage.server(ServerReply.NOTHING_FOUND);
        gone.close();
        stage.ask(stage.client(gone));
    }

    @FunctionalInterface
    private interface Trust {
        QccHttpBuilder of(TlsIdentity identity, QccHttpBuilder client);
    }

    private static void overTls(FaultHarness stage, TlsIdentity identity, Trust trust)
            throws IOException, GeneralSecurityException {
        RawServer server = stage.opened(identity.answering(ServerReply.NOTHING_FOUND.body()));
        stage.ask(stage.client(server.url().replace("http:", "https:"), settings -> trust.of(identity, settings)));
    }

    /** The server drops the connection between two calls. */
    private static void stale(FaultHarness stage) {
        CountDownLatch dropped = new CountDownLatch(1);
        RawServer server = stage.server((number, connection, self) -> {
            stage.booked(ServerReply.NOTHING_FOUND).answer(number, connection, self);
            if (number == 1) {
                connection.close();
                dropped.countDown();
            }
        });
        QccPorts qcc = stage.client(server);
        stage.ask(qcc);
        FaultHarness.await(dropped);
        // A connection that was used within the last millisecond is not looked at.
        long later = System.nanoTime() + 5_000_000;
        while (System.nanoTime() < later) {
            Thread.onSpinWait();
        }
        stage.ask(qcc);
    }

    private static void recycled(FaultHarness stage, UnaryOperator<QccHttpBuilder> settings) {
        RawServer server = stage.server(
                ServerReply.NOTHING_FOUND, ServerReply.text("", "").then(End.CLOSED), ServerReply.NOTHING_FOUND);
        QccPorts qcc = stage.client(server.url(), settings);
        stage.ask(qcc);
        stage.ask(qcc);
    }
}
