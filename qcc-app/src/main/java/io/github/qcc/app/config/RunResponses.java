package io.github.qcc.app.config;

import io.github.qcc.app.run.CallRecorder;
import io.github.qcc.app.run.CheckPage;
import io.github.qcc.app.run.KeptResponse;
import io.github.qcc.app.run.RunStore;
import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.http.account.AccountKey;
import io.github.qcc.http.account.RequestDigest;
import io.github.qcc.http.cache.Freshness;
import io.github.qcc.http.cache.Lead;
import io.github.qcc.http.cache.ResponseKey;
import io.github.qcc.http.cache.ResponseStore;
import io.github.qcc.http.cache.StoredPages;
import io.github.qcc.http.cache.StoredResponse;
import io.github.qcc.http.call.CallOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import okio.ByteString;

/**
 * The responses of a run, by the company that the thread asks for. All pages of a list belong to one operation, the run.
 * They do not age: a run judges the responses that it paid for.
 */
final class RunResponses implements ResponseStore {
    /** Options of a view that takes every stored response, however old. */
    static final CallOptions ALWAYS = CallOptions.defaults().freshness(Freshness.maxAge(Duration.ofDays(36_500)));

    private static final String OPERATION = "run";

    private final RunStore store;
    private final CallRecorder recorder;

    RunResponses(RunStore store, CallRecorder recorder) {
        this.store = store;
        this.recorder = recorder;
    }

    @Override
    public List<StoredPages> find(ResponseKey key) {
        CheckPage asked = recorder.page();
        SortedMap<Integer, Instant> received = store.responses(asked.company(), asked.endpoint());
        if (received.isEmpty()) {
            return List.of();
        }
        int last = received.lastKey();
        List<StoredPages.StoredPage> pages = received.entrySet().stream()
                .map(page -> new StoredPages.StoredPage(page.getKey(), last, page.getValue()))
                .toList();
        return List.of(StoredPages.of(OPERATION, pages, number -> page(asked, number, last)));
    }

    /** The store has compared the hash already, and its failure names the company. */
    private Optional<StoredResponse> page(CheckPage asked, int number, int last) {
        return store.response(new CheckPage(asked.company(), asked.endpoint(), number))
                .map(kept -> StoredResponse.received(
                        OPERATION, number, last, kept.body().toByteArray(), Optional.empty(), kept.receivedAt()));
    }

    /** It is written when the call is settled, in the same transaction. */
    @Override
    public void put(ResponseKey key, StoredResponse page) {
        recorder.received(new KeptResponse(ByteString.of(page.body()), page.receivedAt()));
    }

    /** A run forgets nothing that it paid for. */
    @Override
    public long forget(AccountKey account, Endpoint endpoint, RequestDigest request) {
        return 0;
    }

    @Override
    public long forgetBefore(AccountKey account, Instant moment) {
        return 0;
    }

    /** No other process works in the folder of a run. */
    @Override
    public Optional<Lead> lead(ResponseKey key, Duration lease) {
        return Optional.of(() -> {});
    }
}
