package io.github.qcc.http.internal.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qcc.domain.BudgetExhaustedException;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.http.account.AccountKey;
import io.github.qcc.http.account.AccountState;
import io.github.qcc.http.account.InMemoryAccountState;
import io.github.qcc.http.account.RequestDigest;
import io.github.qcc.http.account.StateSecret;
import io.github.qcc.http.cache.Freshness;
import io.github.qcc.http.cache.Lead;
import io.github.qcc.http.cache.ResponseKey;
import io.github.qcc.http.cache.ResponseStore;
import io.github.qcc.http.cache.StoredPages;
import io.github.qcc.http.cache.StoredResponse;
import io.github.qcc.http.call.AttemptEvent;
import io.github.qcc.http.call.CallListener;
import io.github.qcc.http.call.CallOptions;
import io.github.qcc.http.call.CallSettings;
import io.github.qcc.http.call.OperationEvent;
import io.github.qcc.http.internal.call.ScriptedTransport.ScriptedRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The steps of the executor's class comment, in their order. */
class CallExecutorOrderTest {
    private final List<String> steps = new ArrayList<>();
    private boolean isWarm;
    private final VirtualTime time = VirtualTime.from("2026-03-04T05:06:07Z");
    private final SkewCorrectedClock clock = new SkewCorrectedClock(time);
    private final StateSecret secret = StateSecret.random();
    private final ScriptedTransport answering = new ScriptedTransport(() -> {
        steps.add("7 send");
        return ScriptedTransport.answer().get();
    });
    private final ScriptedRequest request =
            new ScriptedRequest(Endpoint.CASE_CHECK, "虚构贸易", PageRequest.first(), PageSet.ofOnePage(), answering);
    private final CallOptions cached = CallOptions.defaults().freshness(Freshness.maxAge(Duration.ofDays(1)));

    private CallExecutor executor(CallSettings settings) {
        AccountState memory =
                InMemoryAccountState.builder().clock(clock).ticker(time::nanos).build();
        return new CallExecutor(
                new CallContext(
                        "main",
                        secret.accountKey("key"),
                        secret,
                        settings,
                        new RecordingState(memory, steps),
                        Optional.of(new RecordingStore(ResponseStore.inMemory())),
                        List.of(new RecordingListener()),
                        clock,
                        time),
                RecordingConnection::new);
    }

    @Test
    void aChargedCallGoesThroughAllOfThem() {
        executor(CallSettings.defaults()).execute(request, cached, new Cancellation());
        assertThat(steps)
                .containsExactly(
                        "3 find",
                        "3 lead",
                        "3 find",
                        "4 snapshot",
                        "5 connect",
                        "4 admit",
                        "6 leave",
                        "7 send",
                        "9 put",
                        "attempted",
                        "10 settle CHARGED",
                        "3 end of lead",
                        "finished");
    }

    @Test
    void aCachedResponseIsNotAdmitted() {
        CallExecutor executor = executor(CallSettings.defaults());
        executor.execute(request, cached, new Cancellation());
        steps.clear();
        executor.execute(request, cached, new Cancellation());
        assertThat(steps).containsExactly("3 find", "finished");
    }

    @Test
    void aWarmConnectionIsAdmittedAtOnce() {
        CallExecutor executor = executor(CallSettings.builder().rate(1000).build());
        executor.execute(request, CallOptions.defaults(), new Cancellation());
        steps.clear();
        executor.execute(request, CallOptions.defaults(), new Cancellation());
        assertThat(steps)
                .containsExactly("4 admit", "6 leave", "7 send", "9 put", "attempted", "10 settle CHARGED", "finished");
    }

    @Test
    void aBudgetRefusesBeforeAnythingIsWaitedFor() {
        CallExecutor executor =
                executor(CallSettings.builder().rate(1).maxCalls(1).build());
        executor.execute(request, CallOptions.defaults(), new Cancellation());
        steps.clear();
        long before = time.nanos();
        assertThatThrownBy(() -> executor.execute(request, CallOptions.defaults(), new Cancellation()))
                .isInstanceOf(BudgetExhaustedException.class);
        assertThat(steps).containsExactly("4 admit", "finished");
        assertThat(time.nanos()).isEqualTo(before);
    }

    @Test
    void afterCloseNothingIsLookedAt() {
        CallExecutor executor = executor(CallSettings.defaults());
        executor.close();
        executor.close();
        assertThatThrownBy(() -> executor.execute(request, cached, new Cancellation()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(steps).containsExactly("closed");
    }

    private final class RecordingListener implements CallListener {
        @Override
        public void attempted(AttemptEvent event) {
            steps.add("attempted");
        }

        @Override
        public void finished(OperationEvent event) {
            steps.add("finished");
        }

        @Override
        public void closed() {
            steps.add("closed");
        }
    }

    /** Its connections share one socket: the second caller finds it open. */
    private final class RecordingConnection implements ClientConnection {
        @Override
        public boolean isOpen() {
            return isWarm;
        }

        @Override
        public void open(Duration timeout) {
            steps.add("5 connect");
            isWarm = true;
        }

        @Override
        public Reply send(Request<?> sent, Attempt attempt) {
            return ((ScriptedRequest) sent).script().attempt(attempt);
        }

        @Override
        public void close() {
            // Shared.
        }
    }

    private final class RecordingStore implements ResponseStore {
        private final ResponseStore store;

        RecordingStore(ResponseStore store) {
            this.store = store;
        }

        @Override
        public List<StoredPages> find(ResponseKey key) {
            steps.add("3 find");
            return store.find(key);
        }

        @Override
        public void put(ResponseKey key, StoredResponse page) {
            steps.add("9 put");
            store.put(key, page);
        }

        @Override
        public long forget(AccountKey account, Endpoint endpoint, RequestDigest digest) {
            return store.forget(account, endpoint, digest);
        }

        @Override
        public long forgetBefore(AccountKey account, Instant moment) {
            return store.forgetBefore(account, moment);
        }

        @Override
        public Optional<Lead> lead(ResponseKey key, Duration lease) {
            steps.add("3 lead");
            return store.lead(key, lease).map(lead -> () -> {
                steps.add("3 end of lead");
                lead.close();
            });
        }
    }
}
