package io.github.qcc.http;

import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.port.QccPorts;
import io.github.qcc.http.call.AttemptEvent;
import io.github.qcc.http.call.CallListener;
import io.github.qcc.http.call.CallSettings;
import io.github.qcc.http.internal.call.VirtualTime;
import io.github.qcc.http.meter.ObservedPorts;
import io.github.qcc.http.meter.QccMeters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Where a fault happens: servers of our own, a client in virtual time, and an ear for everything that is told. */
final class FaultHarness implements AutoCloseable {
    /** What happens, and who asks meanwhile. */
    @FunctionalInterface
    interface Scene {
        void play(FaultHarness stage) throws Exception;

        /** One question to a server that replies by these in turn, and by the last to all that follow. */
        static Scene replying(UnaryOperator<QccHttpBuilder> settings, ServerReply... replies) {
            return stage -> stage.ask(stage.client(stage.server(replies).url(), settings));
        }

        static Scene replying(ServerReply... replies) {
            return replying(UnaryOperator.identity(), replies);
        }
    }

    private final VirtualTime time = VirtualTime.from("2026-03-04T05:06:07Z");
    private final LogCapture log = new LogCapture();
    private final List<RawServer> servers = new ArrayList<>();
    private final List<QccHttp> clients = new ArrayList<>();
    private final List<AttemptEvent> attempts = Collections.synchronizedList(new ArrayList<>());
    private final List<Observed> sights = new ArrayList<>();
    private final Set<String> charged = new HashSet<>();
    private final AtomicInteger companies = new AtomicInteger();
    private int chargedAnswersRepeated;
    private long billed;

    /** Plays one scene to its end. */
    static FaultReport play(Scene scene) throws Exception {
        try (FaultHarness stage = new FaultHarness()) {
            scene.play(stage);
            return stage.report();
        }
    }

    VirtualTime time() {
        return time;
    }

    RawServer server(RawServer.Behaviour behaviour) {
        return opened(new RawServer(behaviour));
    }

    RawServer opened(RawServer server) {
        servers.add(server);
        return server;
    }

    /** A server that always gives the same reply, and keeps a book of what it charged. */
    RawServer server(ServerReply reply) {
        return server(new ServerReply[] {reply});
    }

    /** A server that keeps a book of what it charged. */
    RawServer server(ServerReply... replies) {
        return server((number, connection, self) -> {
            ServerReply reply = replies[Math.min(number, replies.length) - 1];
            booked(reply).answer(number, connection, self);
        });
    }

    /** The same reply, which is written down where it is charged. */
    RawServer.Behaviour booked(ServerReply reply) {
        return (number, connection, self) -> {
            book(self.requests().get(number - 1).get(0), reply);
            reply.answer(number, connection, self);
        };
    }

    private synchronized void book(String question, ServerReply reply) {
        if (charged.contains(question)) {
            chargedAnswersRepeated++;
        }
        if (reply.isCharged()) {
            billed++;
        }
        if (reply.isChargedForGood()) {
            charged.add(question);
        }
    }

    /** Writes down one charged response that is not a reply. */
    synchronized void bill() {
        billed++;
    }

    /** The adapter with its defaults, but for those that a scene needs otherwise. */
    QccPorts client(String baseUrl, UnaryOperator<QccHttpBuilder> settings) {
        QccHttpBuilder builder = settings.apply(QccHttp.builder(SecretCanary.credentials())
                .baseUrl(baseUrl)
                .clock(time)
                .ticker(time)
                .listener(new CallListener() {
                    @Override
                    public void attempted(AttemptEvent event) {
                        attempts.add(event);
                    }
                })
                .listener(log)
                .listener(QccMeters.of(log.meters())));
        QccHttp qcc = builder.build();
        clients.add(qcc);
        log.hear(List.of(
                builder,
                qcc,
                qcc.terminatedCases(),
                qcc.importExportCredit(),
                SecretCanary.credentials(),
                CallSettings.defaults()));
        return ObservedPorts.of(qcc, log.observations());
    }

    QccPorts client(RawServer server) {
        return client(server.url(), UnaryOperator.identity());
    }

    /** Asks about a company that nobody asked about before. */
    void ask(QccPorts qcc) {
        SearchKey company = nextCompany();
        saw(look(() -> Observed.of(check(qcc, company))));
    }

    SearchKey nextCompany() {
        return SecretCanary.company(companies.incrementAndGet());
    }

    static CheckResult<TerminatedCase> check(QccPorts qcc, SearchKey company) {
        return qcc.terminatedCases().check(company, PageRequest.first());
    }

    /** What comes of a question, and whether the asking thread was interrupted meanwhile; it is so no more. */
    static Observed look(Supplier<Observed> question) {
        Observed sight;
        try {
            sight = question.get();
        } catch (QccException failure) {
            sight = Observed.of(failure);
        }
        return Thread.interrupted() ? sight.interrupted() : sight;
    }

    /** Waits for what is sure to come about. */
    static void await(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new AssertionError("did not come about within 20 seconds");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void saw(Observed sight) {
        sights.add(sight);
    }

    void closeClients() {
        clients.forEach(QccHttp::close);
    }

    private synchronized FaultReport report() {
        // Closing takes the gauges down.
        String whileOpen = log.everything();
        closeClients();
        List<List<String>> requests =
                servers.stream().flatMap(server -> server.requests().stream()).toList();
        String everything = sights.stream().map(Observed::everything).collect(Collectors.joining())
                + whileOpen
                + log.everything()
                + clients;
        return new FaultReport(
                requests, List.copyOf(attempts), List.copyOf(sights), chargedAnswersRepeated, billed, everything);
    }

    @Override
    public void close() {
        closeClients();
        servers.forEach(RawServer::close);
        log.close();
    }
}
