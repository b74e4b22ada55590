package io.github.qcc.http.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.http.contract.ResponseStoreContract;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class InMemoryResponseStoreTest implements ResponseStoreContract {
    private final AtomicLong nanos = new AtomicLong();
    private final ResponseStore store = InMemoryResponseStore.ofBytes(10_000_000, nanos::get);

    @Override
    public ResponseStore store() {
        return store;
    }

    @Override
    public void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private static ResponseKey key(int company) {
        return new ResponseKey(
                SECRET.accountKey("a"),
                Endpoint.CASE_CHECK,
                SECRET.requestDigest(Endpoint.CASE_CHECK, Integer.toString(company)),
                20);
    }

    @Test
    void theKeyThatWasUsedLeastRecentlyMakesRoom() {
        ResponseStore small = InMemoryResponseStore.ofBytes(4000);
        for (int i = 0; i < 3; i++) {
            small.put(key(i), StoredResponse.received("one", 1, 1, new byte[1000], Optional.empty(), RECEIVED));
        }
        small.find(key(0));
        small.put(key(3), StoredResponse.received("one", 1, 1, new byte[1000], Optional.empty(), RECEIVED));
        assertThat(small.find(key(1))).isEmpty();
        assertThat(small.find(key(0))).hasSize(1);
        assertThat(small.find(key(3))).hasSize(1);
    }

    @Test
    void whatIsLargerThanTheStoreIsNotKept() {
        ResponseStore small = InMemoryResponseStore.ofBytes(1000);
        small.put(key(0), StoredResponse.received("one", 1, 1, new byte[1000], Optional.empty(), RECEIVED));
        assertThat(small.find(key(0))).isEmpty();
    }

    @Test
    void aStoreNeedsRoom() {
        assertThatIllegalArgumentException().isThrownBy(() -> InMemoryResponseStore.ofBytes(0));
    }
}
