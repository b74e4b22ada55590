package io.github.qcc.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qcc.domain.AccountRefusedException;
import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.http.call.CallSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class AsyncQccTest {
    private static final String NO_RECORD = "{\"Status\":\"201\"}";

    private static QccHttp client(RawServer server, int concurrency) {
        return server.client()
                .calls(CallSettings.builder()
                        .rate(1000)
                        .concurrency(concurrency)
                        .build())
                .build();
    }

    private static CompletableFuture<CheckResult<TerminatedCase>> ask(QccHttp qcc, int company) {
        return qcc.async().terminatedCases(SearchKey.of("虚构公司" + company), PageRequest.first());
    }

    @Test
    void completesWithTheResultOrTheFailureOfThePort() throws Exception {
        try (RawServer server = RawServer.answering(NO_RECORD);
                QccHttp qcc = client(server, 2)) {
            assertThat(ask(qcc, 1).get(20, TimeUnit.SECONDS)).isInstanceOf(CheckResult.NoRecord.class);
        }
        try (RawServer server = RawServer.answering("{\"Status\":\"102\"}");
                QccHttp qcc = client(server, 2)) {
            assertThatThrownBy(() -> ask(qcc, 1).get(20, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(AccountRefusedException.class);
        }
    }

    @Test
    void hasAtMostAsManyRequestsUnderWayAsConcurrencyAllows() {
        AtomicInteger underWay = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch three = new CountDownLatch(3);
        try (RawServer server = new RawServer((number, connection, self) -> {
                    most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
                    three.countDown();
                    FaultHarness.await(three);
                    underWay.decrementAndGet();
                    connection.getOutputStream().write(RawServer.ok(NO_RECORD.getBytes()));
                });
                QccHttp qcc = client(server, 3)) {
            List<CompletableFuture<?>> all = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                all.add(ask(qcc, i));
            }
            CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
            assertThat(most).hasValue(3);
            assertThat(server.requests()).hasSize(30);
        }
    }

    @Test
    void aRequestThatWasNotSentIsCancelledAndNeverSent() {
        CountDownLatch mayAnswer = new CountDownLatch(1);
        CountDownLatch arrived = new CountDownLatch(1);
        try (RawServer server = new RawServer((number, connection, self) -> {
                    arrived.countDown();
                    FaultHarness.await(mayAnswer);
                    connection.getOutputStream().write(RawServer.ok(NO_RECORD.getBytes()));
                });
                QccHttp qcc = client(server, 1)) {
            CompletableFuture<?> first = ask(qcc, 1);
            FaultHarness.await(arrived);
            CompletableFuture<?> second = ask(qcc, 2);
            assertThat(second.cancel(true)).isTrue();
            mayAnswer.countDown();
            first.join();
            ask(qcc, 3).join();
            assertThat(second).isCancelled();
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void aRequestThatWasSentIsNotCancelledAndItsResultArrives() {
        CountDownLatch mayAnswer = new CountDownLatch(1);
        CountDownLatch arrived = new CountDownLatch(1);
        try (RawServer server = new RawServer((number, connection, self) -> {
                    arrived.countDown();
                    FaultHarness.await(mayAnswer);
                    connection.getOutputStream().write(RawServer.ok(NO_RECORD.getBytes()));
                });
                QccHttp qcc = client(server, 1)) {
            CompletableFuture<CheckResult<TerminatedCase>> sent = ask(qcc, 1);
            FaultHarness.await(arrived);
            assertThat(sent.cancel(true)).isFalse();
            mayAnswer.countDown();
            assertThat(sent.join().cost()).isEqualTo(new Cost(1, 0, 0));
            assertThat(ask(qcc, 2).join().cost()).isEqualTo(new Cost(1, 0, 0));
        }
    }

    @Test
    void afterCloseItRefuses() {
        try (RawServer server = RawServer.answering(NO_RECORD)) {
            QccHttp qcc = client(server, 1);
            qcc.close();
            assertThatThrownBy(() -> ask(qcc, 1).join()).hasCauseInstanceOf(IllegalStateException.class);
        }
    }
}
