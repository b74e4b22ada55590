package io.github.qcc.http.many;

import io.github.qcc.domain.AccountRefusedException;
import io.github.qcc.domain.BudgetExhaustedException;
import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.domain.port.QccPorts;
import io.github.qcc.http.QccCredentials;
import io.github.qcc.http.QccHttp;
import io.github.qcc.http.QccHttpBuilder;
import io.github.qcc.http.account.StateSecret;
import io.github.qcc.http.cache.Freshness;
import io.github.qcc.http.call.CallOptions;
import io.github.qcc.http.call.CallSettings;
import io.github.qcc.http.call.RetryUncertain;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * One of the processes. Its arguments are the URLs of the store and of the server, and whether the
 * machine is busy. For each {@link Plan} on standard input it
 * prints {@code ready} when its client is primed, begins at the next line, and prints the {@link Outcome}.
 */
final class CallingProcess {
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);
    private static final StateSecret SECRET = StateSecret.of("the secret of the platform");

    private CallingProcess() {}

    public static void main(String... args) throws Exception {
        Store store = Store.open(args[0], Boolean.parseBoolean(args[2]));
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            run(Plan.of(line), store, args[1], in);
        }
        System.exit(0);
    }

    private static void run(Plan plan, Store store, String url, BufferedReader in) throws Exception {
        try (QccHttp qcc = client(plan, store, url)) {
            qcc.prime();
            System.out.println("ready");
            in.readLine();
            QccPorts ports = plan.isCached()
                    ? qcc.with(CallOptions.defaults().freshness(Freshness.maxAge(Duration.ofHours(1))))
                    : qcc;
            System.out.println(ask(plan, ports).line());
        }
    }

    private static QccHttp client(Plan plan, Store store, String url) throws IOException {
        CallSettings.Builder calls = CallSettings.builder()
                .rate(plan.rate())
                .concurrency(plan.threads())
                .attempts(1)
                .retryUncertain(RetryUncertain.NEVER)
                .probePause(Duration.ofSeconds(1));
        if (plan.callsPerDay() > 0) {
            calls.callsPerDay(plan.callsPerDay());
        }
        QccHttpBuilder builder = QccHttp.builder(QccCredentials.of(plan.account(), "secret"))
                .baseUrl(url)
                .calls(calls.build())
                .state(store.state())
                .stateSecret(SECRET);
        if (plan.isCached()) {
            builder.responses(store.responses().orElseThrow());
        }
        return builder.build();
    }

    private static Outcome ask(Plan plan, QccPorts ports) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(plan.threads());
        AtomicInteger next = new AtomicInteger();
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(plan.millis());
        List<Future<Outcome>> futures = new ArrayList<>();
        for (int i = 0; i < plan.threads(); i++) {
            futures.add(threads.submit(() -> askInTurn(plan, ports, next, deadline)));
        }
        Outcome all = Outcome.NONE;
        for (Future<Outcome> future : futures) {
            all = all.plus(future.get());
        }
        threads.shutdown();
        return all;
    }

    private static Outcome askInTurn(Plan plan, QccPorts ports, AtomicInteger next, long deadline) {
        Outcome seen = Outcome.NONE;
        while (plan.millis() == 0 || System.nanoTime() - deadline < 0) {
            int company = next.getAndIncrement();
            if (company >= plan.companies()) {
                break;
            }
            seen = seen.plus(ask(ports, SearchKey.of("虚构" + plan.prefix() + company + "号公司")));
        }
        return seen;
    }

    private static Outcome ask(QccPorts ports, SearchKey company) {
        long begin = System.nanoTime();
        try {
            CheckResult<?> result = ports.importExportCredit().check(company, PageRequest.first());
            return result.receipt().cost().atMost() == 0
                    ? new Outcome(0, 1, 0, 0, 0, 0)
                    : new Outcome(1, 0, 0, 0, 0, 0);
        } catch (BudgetExhaustedException full) {
            return new Outcome(0, 0, 0, 1, 0, 0);
        } catch (ServiceUnavailableException unavailable) {
            long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
            LockSupport.parkNanos(PAUSE);
            return new Outcome(0, 0, 0, 0, 1, took);
        } catch (QccException refused) {
            if (refused instanceof AccountRefusedException) {
                LockSupport.parkNanos(PAUSE);
            }
            return new Outcome(0, 0, 1, 0, 0, 0);
        }
    }
}
