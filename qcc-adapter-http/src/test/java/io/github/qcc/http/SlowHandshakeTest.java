package io.github.qcc.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.http.account.DepartureSpacing;
import io.github.qcc.http.account.InMemoryAccountState;
import io.github.qcc.http.call.CallSettings;
import io.github.qcc.http.internal.call.Threads;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rate holds at the server although each request needs a connection that takes long to open. */
class SlowHandshakeTest {
    private static final long SECOND = 1_000_000_000L;

    @ParameterizedTest
    @CsvSource({"5, 8", "20, 40"})
    @Timeout(60)
    void noSecondSeesMoreThanTheRate(int rate, int concurrency, @TempDir Path folder) throws Exception {
        TlsIdentity identity = TlsIdentity.of(folder, "ip:127.0.0.1");
        List<Long> arrivals = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch never = new CountDownLatch(1);
        try (RawServer server = new RawServer(
                        (number, connection, self) -> {
                            arrivals.add(System.nanoTime());
                            connection.getOutputStream().write(RawServer.ok("{\"Status\":\"201\"}".getBytes()));
                            connection.close();
                        },
                        identity.server().getServerSocketFactory(),
                        () -> pause(never));
                QccHttp qcc = identity.trustedBy(server.patientClient())
                        .baseUrl(server.url().replace("http:", "https:"))
                        .calls(CallSettings.builder()
                                .rate(rate)
                                .concurrency(concurrency)
                                .build())
                        // Room for a busy machine; without the wait at the open connection it would not be enough.
                        .state(InMemoryAccountState.builder()
                                .spacing(new DepartureSpacing(Duration.ofMillis(150), Duration.ofMillis(30)))
                                .build())
                        .build()) {
            AtomicInteger companies = new AtomicInteger();
            int requests = 4 * rate;
            Threads threads = Threads.of(concurrency, () -> {
                for (int next = companies.getAndIncrement(); next < requests; next = companies.getAndIncrement()) {
                    qcc.terminatedCases().check(SearchKey.of("虚构公司" + next), PageRequest.first());
                }
                return "done";
            });
            assertThat(threads.results()).containsOnly("done");
            assertThat(arrivals).hasSize(requests);
            Collections.sort(arrivals);
            for (int i = 0; i + rate < arrivals.size(); i++) {
                assertThat(arrivals.get(i + rate) - arrivals.get(i)).isGreaterThanOrEqualTo(SECOND);
            }
        }
    }

    private static void pause(CountDownLatch never) {
        try {
            never.await(350, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
