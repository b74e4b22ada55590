package io.github.qcc.http;

import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.port.QccPorts;
import io.github.qcc.http.FaultHarness.Scene;
import io.github.qcc.http.call.CallSettings;
import io.github.qcc.http.internal.call.Threads;
import io.github.qcc.http.internal.call.Ticker;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** What the caller's side does to a call: a wrong clock, many threads, interrupts, and closing. */
final class CallerCases {
    private static final int IN_FLIGHT = 4;

    private CallerCases() {}

    /** The scenes by the names of their faults. */
    static Map<String, Scene> all() {
        Map<String, Scene> scenes = new LinkedHashMap<>();
        scenes.put("clock behind by 10 minutes", clock(Duration.ofMinutes(10), SkewedServer.DATE));
        scenes.put("clock ahead by 10 minutes", clock(Duration.ofMinutes(-10), SkewedServer.DATE));
        scenes.put("clock behind by 10 minutes, Date missing", clock(Duration.ofMinutes(10)));
        scenes.put("1,000 threads asking the same", CallerCases::thousand);
        scenes.put("asked by an interrupted thread", stage -> {
            QccPorts qcc = stage.client(stage.server(ServerReply.NOTHING_FOUND));
            Thread.currentThread().interrupt();
            stage.ask(qcc);
        });
        scenes.put("interrupt while waiting for a place", stage -> interruptBehind(stage, SecretCanary.company(2)));
        scenes.put(
                "interrupt while waiting for another's answer to the same",
                stage -> interruptBehind(stage, SecretCanary.company(1)));
        scenes.put("interrupt while waiting for a permit", CallerCases::interruptBeforeAPermit);
        scenes.put("interrupt while pausing before another attempt", CallerCases::interruptInAPause);
        scenes.put("interrupt while waiting for the answer", CallerCases::interruptBeforeTheAnswer);
        scenes.put("close while calls run", CallerCases::close);
        return scenes;
    }

    private static Scene clock(Duration serverAhead, String... headers) {
        return stage ->
                stage.ask(stage.client(stage.server(SkewedServer.of(stage.time(), serverAhead, stage::bill, headers))));
    }

    /** Holds each request until it is told to answer. */
    private static final class Holding {
        private final CountDownLatch arrived;
        private final CountDownLatch mayAnswer = new CountDownLatch(1);
        private final RawServer server;

        Holding(FaultHarness stage, int requests) {
            arrived = new CountDownLatch(requests);
            server = stage.server((number, connection, self) -> {
                arrived.countDown();
                FaultHarness.await(mayAnswer);
                stage.booked(ServerReply.NOTHING_FOUND).answer(number, connection, self);
            });
        }

        void awaitRequests() {
            FaultHarness.await(arrived);
        }

        void answer() {
            mayAnswer.countDown();
        }
    }

    private static Observed look(QccPorts qcc, SearchKey company) {
        return FaultHarness.look(() -> Observed.of(FaultHarness.check(qcc, company)));
    }

    private static void saw(FaultHarness stage, Threads crowd) {
        crowd.results().forEach(sight -> stage.saw((Observed) sight));
    }

    private static void thousand(FaultHarness stage) {
        Holding holding = new Holding(stage, 1);
        QccPorts qcc = stage.client(holding.server);
        SearchKey company = stage.nextCompany();
        Threads crowd = Threads.of(1000, () -> look(qcc, company));
        holding.awaitRequests();
        crowd.awaitWaiting(999);
        holding.answer();
        saw(stage, crowd);
    }

    /** The first company's question takes the only place. */
    private static void interruptBehind(FaultHarness stage, SearchKey company) {
        Holding holding = new Holding(stage, 1);
        QccPorts qcc = stage.client(
                holding.server.url(),
                settings -> settings.calls(CallSettings.builder().concurrency(1).build()));
        Threads first = Threads.of(1, () -> look(qcc, SecretCanary.company(1)));
        holding.awaitRequests();
        Threads second = new Threads();
        Thread waiting = second.add(() -> look(qcc, company));
        second.awaitWaiting(1);
        waiting.interrupt();
        saw(stage, second);
        holding.answer();
        saw(stage, first);
    }

    private static void interruptBeforeAPermit(FaultHarness stage) {
        QccPorts qcc = stage.client(
                stage.server(ServerReply.NOTHING_FOUND).url(),
                settings -> settings.ticker(Ticker.system())
                        .calls(CallSettings.builder().rate(1).build()));
        stage.ask(qcc);
        interruptWaiting(stage, qcc);
    }

    private static void interruptInAPause(FaultHarness stage) {
        QccPorts qcc = stage.client(
                stage.server(ServerReply.http("503 Busy", "Retry-After: 30")).url(),
                settings -> settings.ticker(Ticker.system())
                        .calls(CallSettings.builder().rate(1000).build()));
        interruptWaiting(stage, qcc);
    }

    private static void interruptWaiting(FaultHarness stage, QccPorts qcc) {
        SearchKey company = stage.nextCompany();
        Threads crowd = new Threads();
        Thread waiting = crowd.add(() -> look(qcc, company));
        crowd.awaitWaiting(1);
        waiting.interrupt();
        saw(stage, crowd);
    }

    /** No answer follows, for it might or might not be faster than the interrupt. */
    private static void interruptBeforeTheAnswer(FaultHarness stage) {
        Thread asking = Thread.currentThread();
        RawServer server = stage.server((number, connection, self) -> {
            asking.interrupt();
            self.waitForClose(30_000);
        });
        stage.ask(stage.client(server.url(), settings -> settings.readTimeout(Duration.ofMillis(500))));
    }

    private static void close(FaultHarness stage) {
        Holding holding = new Holding(stage, IN_FLIGHT);
        QccPorts qcc = stage.client(holding.server);
        Threads inFlight = Threads.of(IN_FLIGHT, () -> look(qcc, stage.nextCompany()));
        holding.awaitRequests();
        Threads waiting = Threads.of(2, () -> look(qcc, stage.nextCompany()));
        waiting.awaitWaiting(2);
        stage.closeClients();
        saw(stage, inFlight);
        saw(stage, waiting);
        holding.answer();
    }
}
