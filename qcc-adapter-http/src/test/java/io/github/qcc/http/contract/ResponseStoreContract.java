package io.github.qcc.http.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.OrderNumber;
import io.github.qcc.domain.contract.TestKit;
import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.http.account.AccountKey;
import io.github.qcc.http.account.CallId;
import io.github.qcc.http.account.StateSecret;
import io.github.qcc.http.cache.Lead;
import io.github.qcc.http.cache.ResponseKey;
import io.github.qcc.http.cache.ResponseStore;
import io.github.qcc.http.cache.StoredPages;
import io.github.qcc.http.cache.StoredResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Everything that a {@link ResponseStore} must do. Implement it in a test class and supply {@link #store()} and {@link #pass}.
 */
public interface ResponseStoreContract extends TestKit {
    /** When the first responses of these tests were received. */
    Instant RECEIVED = Instant.parse("2026-11-25T04:00:00.123456Z");

    /** Secret of the pseudonyms. */
    StateSecret SECRET = StateSecret.random();

    /** The store under test. Each test uses accounts of its own, so all tests may share one store. */
    ResponseStore store();

    /** Lets the store's time pass: at once if it is virtual, else by waiting. */
    void pass(Duration time);

    /** The same store as another process sees it. */
    default ResponseStore otherNode() {
        return store();
    }

    private static ResponseKey newKey() {
        AccountKey account =
                SECRET.accountKey(CallId.next(SECRET.accountKey("kit")).value());
        return key(account, "company");
    }

    private static ResponseKey key(AccountKey account, String company) {
        return new ResponseKey(account, Endpoint.CASE_CHECK, SECRET.requestDigest(Endpoint.CASE_CHECK, company), 20);
    }

    private static StoredResponse page(String operation, int page, int pageCount) {
        byte[] body = ("{\"Status\":\"200\",\"page\":\"" + operation + " " + page + " 公司\"}")
                .getBytes(StandardCharsets.UTF_8);
        return StoredResponse.received(
                operation,
                page,
                pageCount,
                body,
                Optional.of(new OrderNumber("ORDER" + page)),
                RECEIVED.plusSeconds(page));
    }

    private List<String> operations(ResponseKey key) {
        return otherNode().find(key).stream().map(StoredPages::operation).toList();
    }

    /** Stores a page, at another time than the one before. */
    private void put(ResponseKey key, StoredResponse page) {
        pass(Duration.ofMillis(2));
        store().put(key, page);
    }

    /** Demands that nothing is found where nothing was stored. */
    @Test
    default void findsNothingAtFirst() {
        assertThat(store().find(newKey())).isEmpty();
    }

    /** Demands bytes, order number and time unchanged: they are evidence, and are decoded anew when they are read. */
    @Test
    default void givesBackWhatWasReceived() {
        ResponseKey key = newKey();
        StoredResponse page = page("one", 1, 1);
        put(key, page);
        StoredPages found = otherNode().find(key).get(0);
        assertThat(found.page(1)).contains(page);
        assertThat(found.page(1).orElseThrow().body()).isEqualTo(page.body());
        assertThat(found.page(1).orElseThrow().sha256()).isEqualTo(page.sha256());
        assertThat(found.page(2)).isEmpty();
        assertThat(found.isComplete()).isTrue();
        assertThat(found.receivedAt()).isEqualTo(page.receivedAt());
    }

    /** Demands bytes of any length and value. */
    @Test
    default void keepsAnyBytes() {
        ResponseKey key = newKey();
        byte[] bytes = new byte[200_000];
        IntStream.range(0, bytes.length).forEach(i -> bytes[i] = (byte) (i * 31));
        put(key, StoredResponse.received("one", 1, 2, bytes, Optional.empty(), RECEIVED));
        put(key, StoredResponse.received("one", 2, 2, new byte[0], Optional.empty(), RECEIVED));
        StoredPages found = store().find(key).get(0);
        assertThat(found.page(1).orElseThrow().body()).isEqualTo(bytes);
        assertThat(found.page(1).orElseThrow().orderNumber()).isEmpty();
        assertThat(found.page(2).orElseThrow().body()).isEmpty();
    }

    /** Demands that the pages of one operation are one list, which is complete with its last page. */
    @Test
    default void collectsThePagesOfAnOperation() {
        ResponseKey key = newKey();
        put(key, page("one", 2, 3));
        put(key, page("one", 1, 3));
        assertThat(store().find(key).get(0).isComplete()).isFalse();
        put(key, page("one", 3, 3));
        StoredPages found = store().find(key).get(0);
        assertThat(found.isComplete()).isTrue();
        assertThat(found.pages()).extracting(StoredPages.StoredPage::number).containsExactly(1, 2, 3);
        assertThat(found.receivedAt()).isEqualTo(RECEIVED.plusSeconds(1));
    }

    /** Demands that pages that state different totals are not a complete list: it changed while it was read. */
    @Test
    default void aListThatChangedIsNotComplete() {
        ResponseKey key = newKey();
        put(key, page("one", 1, 3));
        put(key, page("one", 2, 2));
        assertThat(store().find(key).get(0).isComplete()).isFalse();
    }

    /** Demands that a complete list stays until the next one is complete: it may be used if QCC cannot be called. */
    @Test
    default void aCompleteListStaysUntilTheNextIsComplete() {
        ResponseKey key = newKey();
        put(key, page("old", 1, 1));
        put(key, page("new", 1, 2));
        assertThat(operations(key)).containsExactly("new", "old");
        put(key, page("new", 2, 2));
        assertThat(operations(key)).containsExactly("new");
    }

    /** Demands that lists that were never completed go when a later one is complete. */
    @Test
    default void anAbandonedListGoesWithTheNextCompleteOne() {
        ResponseKey key = newKey();
        put(key, page("abandoned", 1, 2));
        put(key, page("new", 1, 1));
        assertThat(operations(key)).containsExactly("new");
        assertThat(store().forget(key.account(), key.endpoint(), key.request())).isEqualTo(1);
    }

    /** Demands that the rest of a list that began earlier does not take the place of a complete one. */
    @Test
    default void theRestOfAnEarlierListReplacesNothing() {
        ResponseKey key = newKey();
        put(key, page("slow", 1, 2));
        pass(Duration.ofSeconds(1));
        put(key, page("quick", 1, 2));
        put(key, page("quick", 2, 2));
        put(key, page("slow", 2, 2));
        assertThat(store().find(key))
                .filteredOn(StoredPages::isComplete)
                .extracting(StoredPages::operation)
                .containsExactly("quick");
    }

    /** Demands that a page that is stored twice is stored once. */
    @Test
    default void storingAgainChangesNothing() {
        ResponseKey key = newKey();
        put(key, page("one", 1, 1));
        put(key, page("one", 1, 1));
        assertThat(store().forget(key.account(), key.endpoint(), key.request())).isEqualTo(1);
    }

    /** Demands that other accounts, requests, endpoints and page sizes have responses of their own. */
    @Test
    default void keysAreToldApart() {
        ResponseKey key = newKey();
        put(key, page("one", 1, 1));
        List<ResponseKey> others = List.of(
                newKey(),
                key(key.account(), "other"),
                new ResponseKey(key.account(), Endpoint.CREDIT_CHECK, key.request(), 20),
                new ResponseKey(key.account(), key.endpoint(), key.request(), 10));
        assertThat(others).allSatisfy(other -> assertThat(store().find(other)).isEmpty());
    }

    /** Demands that a request is forgotten in all page sizes, and nothing else, since a person may ask for it. */
    @Test
    default void forgetsARequest() {
        ResponseKey key = newKey();
        ResponseKey tens = new ResponseKey(key.account(), key.endpoint(), key.request(), 10);
        ResponseKey other = key(key.account(), "other");
        put(key, page("one", 1, 2));
        put(key, page("one", 2, 2));
        put(tens, page("two", 1, 1));
        put(other, page("three", 1, 1));
        assertThat(otherNode().forget(key.account(), key.endpoint(), key.request()))
                .isEqualTo(3);
        assertThat(store().find(key)).isEmpty();
        assertThat(store().find(tens)).isEmpty();
        assertThat(store().find(other)).hasSize(1);
        assertThat(store().forget(key.account(), key.endpoint(), key.request())).isZero();
    }

    /** Demands that what is older than a date is forgotten, whole lists at a time. */
    @Test
    default void forgetsWhatIsOlder() {
        ResponseKey key = newKey();
        ResponseKey newer = key(key.account(), "newer");
        put(key, page("one", 1, 2));
        put(key, page("one", 2, 2));
        put(newer, page("two", 2, 2));
        assertThat(store().forgetBefore(key.account(), RECEIVED.plusSeconds(1))).isZero();
        assertThat(store().forgetBefore(key.account(), RECEIVED.plusSeconds(2))).isEqualTo(2);
        assertThat(store().find(key)).isEmpty();
        assertThat(store().find(newer)).hasSize(1);
    }

    /** Demands that one of two processes leads until it ends the lease. */
    @Test
    default void oneLeadsUntilItEndsTheLease() {
        ResponseKey key = newKey();
        Lead lead = store().lead(key, Duration.ofMinutes(1)).orElseThrow();
        assertThat(otherNode().lead(key, Duration.ofMinutes(1))).isEmpty();
        assertThat(store().lead(key, Duration.ofMinutes(1))).isEmpty();
        lead.close();
        assertThat(otherNode().lead(key, Duration.ofMinutes(1))).isPresent();
    }

    /** Demands that each request has a lease of its own. */
    @Test
    default void eachRequestHasALead() {
        ResponseKey key = newKey();
        assertThat(store().lead(key, Duration.ofMinutes(1))).isPresent();
        assertThat(store().lead(key(key.account(), "other"), Duration.ofMinutes(1)))
                .isPresent();
    }

    /** Demands that the lease of a dead process ends, and that its late end does not take the lease of the next. */
    @Test
    default void theLeadOfADeadProcessEnds() {
        ResponseKey key = newKey();
        Lead dead = store().lead(key, Duration.ofSeconds(1)).orElseThrow();
        pass(Duration.ofMillis(1100));
        assertThat(otherNode().lead(key, Duration.ofMinutes(1))).isPresent();
        dead.close();
        assertThat(store().lead(key, Duration.ofMinutes(1))).isEmpty();
    }

    /** Demands one leader, however many want to lead at the same time. */
    @Test
    default void oneOfManyLeads() throws Exception {
        ResponseKey key = newKey();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Boolean>> leads = IntStream.range(0, 8)
                    .mapToObj(i -> threads.submit(() -> (i % 2 == 0 ? store() : otherNode())
                            .lead(key, Duration.ofMinutes(1))
                            .isPresent()))
                    .toList();
            int leaders = 0;
            for (Future<Boolean> lead : leads) {
                leaders += lead.get() ? 1 : 0;
            }
            assertThat(leaders).isEqualTo(1);
        } finally {
            threads.shutdown();
        }
    }

    /** Demands that two processes can store the pages of the same request at the same time. */
    @Test
    default void pagesOfTwoProcessesDoNotMix() throws Exception {
        ResponseKey key = newKey();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<?> one =
                    threads.submit(() -> IntStream.rangeClosed(1, 5).forEach(i -> store().put(key, page("one", i, 6))));
            Future<?> other = threads.submit(() ->
                    IntStream.rangeClosed(1, 5).forEach(i -> otherNode().put(key, page("other", i, 6))));
            one.get();
            other.get();
        } finally {
            threads.shutdown();
        }
        assertThat(store().find(key))
                .hasSize(2)
                .allSatisfy(found -> assertThat(found.pages()).hasSize(5));
    }
}
