package io.github.qcc.http.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.qcc.domain.OrderNumber;
import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.http.contract.ResponseStoreContract;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.Test;

class EncryptedResponseStoreTest implements ResponseStoreContract {
    private static final String BODY = "{\"Name\":\"张三\"}";

    private final AtomicLong nanos = new AtomicLong();
    private final ResponseStore plain = InMemoryResponseStore.ofBytes(10_000_000, nanos::get);
    private final ResponseKeyRing ring = ResponseKeyRing.of(key(1));
    private final ResponseStore store = new EncryptedResponseStore(plain, ring);
    private final ResponseKey key = keyOf("company");

    @Override
    public ResponseStore store() {
        return store;
    }

    @Override
    public void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private static byte[] key(int seed) {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) seed);
        return bytes;
    }

    private static ResponseKey keyOf(String company) {
        return new ResponseKey(
                SECRET.accountKey("a"), Endpoint.CASE_CHECK, SECRET.requestDigest(Endpoint.CASE_CHECK, company), 20);
    }

    private static StoredResponse response() {
        return StoredResponse.received(
                "one", 1, 1, BODY.getBytes(StandardCharsets.UTF_8), Optional.of(new OrderNumber("order")), RECEIVED);
    }

    private StoredResponse stored() {
        return plain.find(key).get(0).page(1).orElseThrow();
    }

    private static Optional<StoredResponse> read(ResponseStore from, ResponseKey key) {
        return from.find(key).get(0).page(1);
    }

    @Test
    void theStoreBelowSeesNoPlainByteTwice() {
        store.put(key, response());
        byte[] first = stored().body();
        plain.forget(key.account(), key.endpoint(), key.request());
        store.put(key, response());
        assertThat(new String(first, StandardCharsets.UTF_8))
                .doesNotContain("Name")
                .doesNotContain("张三");
        assertThat(stored().body()).isNotEqualTo(first);
        assertThat(stored().sha256()).isNotEqualTo(response().sha256());
    }

    @Test
    void anOlderKeyReadsWhatItEncrypted() {
        store.put(key, response());
        ResponseStore rotated = new EncryptedResponseStore(plain, ResponseKeyRing.of(key(2), key(1)));
        assertThat(read(rotated, key)).contains(response());
        rotated.put(keyOf("other"), response());
        ResponseStore onlyOld = new EncryptedResponseStore(plain, ring);
        assertThatExceptionOfType(ResponseStoreException.class)
                .isThrownBy(() -> read(onlyOld, keyOf("other")))
                .withMessageContaining("not in the key ring");
    }

    @Test
    void anotherKeyUnderTheSameIdReadsNothing() {
        store.put(key, response());
        ResponseKeyRing wrong = new ResponseKeyRing() {
            @Override
            public String currentId() {
                return ring.currentId();
            }

            @Override
            public Optional<SecretKey> key(String id) {
                return ResponseKeyRing.of(EncryptedResponseStoreTest.key(9))
                        .key(ResponseKeyRing.of(EncryptedResponseStoreTest.key(9))
                                .currentId());
            }
        };
        assertNotRead(new EncryptedResponseStore(plain, wrong), key);
    }

    @Test
    void alteredBytesAreNotRead() {
        store.put(key, response());
        byte[] altered = stored().body();
        altered[altered.length - 1] ^= 1;
        replace(key, stored().withBody(altered));
        assertNotRead(store, key);
    }

    @Test
    void bytesOfAnotherRequestAreNotRead() {
        store.put(key, response());
        plain.put(keyOf("other"), stored());
        assertNotRead(store, keyOf("other"));
    }

    @Test
    void anotherTimeOrOrderNumberIsNotRead() {
        store.put(key, response());
        byte[] bytes = stored().body();
        for (StoredResponse changed : new StoredResponse[] {
            received(bytes, RECEIVED.plusSeconds(60), "order"), received(bytes, RECEIVED, "other")
        }) {
            replace(key, changed);
            assertNotRead(store, key);
        }
    }

    private static StoredResponse received(byte[] bytes, Instant at, String order) {
        return StoredResponse.received("one", 1, 1, bytes, Optional.of(new OrderNumber(order)), at);
    }

    @Test
    void whatWasStoredWithoutEncryptionIsNotRead() {
        for (byte[] body : new byte[][] {{}, {1}, BODY.getBytes(StandardCharsets.UTF_8)}) {
            replace(key, StoredResponse.received("one", 1, 1, body, Optional.empty(), RECEIVED));
            assertNotRead(store, key);
        }
    }

    private void replace(ResponseKey where, StoredResponse response) {
        plain.forget(where.account(), where.endpoint(), where.request());
        plain.put(where, response);
    }

    private static void assertNotRead(ResponseStore from, ResponseKey where) {
        assertThatExceptionOfType(ResponseStoreException.class)
                .isThrownBy(() -> read(from, where))
                .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("张三"));
    }

    @Test
    void keysHave32BytesAndAreNotShown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResponseKeyRing.of(new byte[16]))
                .withMessageContaining("32 bytes but has 16");
        assertThat(ring.toString()).doesNotContain("01");
    }
}
