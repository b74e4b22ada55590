package io.github.qcc.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.http.internal.call.Threads;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An interrupt ends waits, and throws no response away that may be charged. */
@Timeout(30)
class InterruptTest {
    private static final byte[] RESPONSE = RawServer.ok("{\"Status\":\"201\"}".getBytes(StandardCharsets.UTF_8));

    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch interrupted = new CountDownLatch(1);

    /** Sends the response in two parts, the second after the interrupt. */
    private RawServer server() {
        return new RawServer((number, connection, self) -> {
            int half = RESPONSE.length / 2;
            connection.getOutputStream().write(Arrays.copyOf(RESPONSE, half));
            connection.getOutputStream().flush();
            arrived.countDown();
            FaultHarness.await(interrupted);
            connection.getOutputStream().write(Arrays.copyOfRange(RESPONSE, half, RESPONSE.length));
        });
    }

    /** Gives the caller time to read the first part and to wait for the second. */
    private static void awaitReading() throws InterruptedException {
        assertThat(new CountDownLatch(1).await(200, TimeUnit.MILLISECONDS)).isFalse();
    }

    private static CheckResult<TerminatedCase> check(QccHttp qcc) {
        CheckResult<TerminatedCase> result = qcc.terminatedCases().check(Wire.KEY, PageRequest.first());
        assertThat(Thread.interrupted()).isTrue();
        return result;
    }

    @Test
    void aResponseThatIsUnderWayIsReadToItsEndAndTheInterruptStays() throws InterruptedException {
        try (RawServer server = server();
                QccHttp qcc = server.client().build()) {
            Threads threads = new Threads();
            Thread caller = threads.add(() -> check(qcc).cost());
            FaultHarness.await(arrived);
            awaitReading();
            caller.interrupt();
            interrupted.countDown();
            assertThat(threads.results()).containsExactly(new Cost(1, 0, 0));
        }
    }

    @Test
    void soItIsOnAVirtualThread() throws Exception {
        Method start = Arrays.stream(Thread.class.getMethods())
                .filter(method -> method.getName().equals("startVirtualThread"))
                .findAny()
                .orElse(null);
        Assumptions.assumeTrue(start != null, "virtual threads need Java 21");
        try (RawServer server = server();
                QccHttp qcc = server.client().build()) {
            CompletableFuture<Cost> cost = new CompletableFuture<>();
            AtomicReference<Thread> caller = new AtomicReference<>();
            caller.set((Thread) start.invoke(null, (Runnable) () -> {
                try {
                    cost.complete(check(qcc).cost());
                } catch (Throwable failure) {
                    cost.completeExceptionally(failure);
                }
            }));
            FaultHarness.await(arrived);
            awaitReading();
            caller.get().interrupt();
            interrupted.countDown();
            assertThat(cost.get(20, TimeUnit.SECONDS)).isEqualTo(new Cost(1, 0, 0));
        }
    }
}
