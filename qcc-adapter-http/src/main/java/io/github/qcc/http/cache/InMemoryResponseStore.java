package io.github.qcc.http.cache;

import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.http.account.AccountKey;
import io.github.qcc.http.account.RequestDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Predicate;

/** Response store in the memory of one process. It is bounded in bytes: the key that was used least recently makes room. */
public final class InMemoryResponseStore implements ResponseStore {
    private static final int OVERHEAD = 256;

    private final ReentrantLock lock = new ReentrantLock();
    /** By key and operation, the operations in the order of their first page. */
    private final LinkedHashMap<ResponseKey, LinkedHashMap<String, List<StoredResponse>>> lists =
            new LinkedHashMap<>(16, 0.75f, true);

    private final Map<ResponseKey, Held> leads = new HashMap<>();
    private final long maxBytes;
    private final LongSupplier ticker;
    private long bytes;

    private InMemoryResponseStore(long maxBytes, LongSupplier ticker) {
        if (maxBytes < 1) {
            throw new IllegalArgumentException("maxBytes must be 1 or more but was " + maxBytes);
        }
        this.maxBytes = maxBytes;
        this.ticker = ticker;
    }

    /** An empty store for so many bytes of responses. */
    public static InMemoryResponseStore ofBytes(long maxBytes) {
        return new InMemoryResponseStore(maxBytes, System::nanoTime);
    }

    /** An empty store whose leases are timed by a source of nanoseconds that never goes back. */
    public static InMemoryResponseStore ofBytes(long maxBytes, LongSupplier ticker) {
        return new InMemoryResponseStore(maxBytes, ticker);
    }

    @Override
    public List<StoredPages> find(ResponseKey key) {
        lock.lock();
        try {
            List<StoredPages> newestFirst = new ArrayList<>();
            for (List<StoredResponse> pages :
                    lists.getOrDefault(key, new LinkedHashMap<>()).values()) {
                StoredPages stored = StoredPages.of(pages);
                if (stored.isComplete()) {
                    newestFirst.clear();
                }
                newestFirst.add(0, stored);
            }
            return List.copyOf(newestFirst);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void put(ResponseKey key, StoredResponse page) {
        lock.lock();
        try {
            LinkedHashMap<String, List<StoredResponse>> operations =
                    lists.computeIfAbsent(key, created -> new LinkedHashMap<>());
            List<StoredResponse> pages = operations.computeIfAbsent(page.operation(), created -> new ArrayList<>());
            if (pages.stream().anyMatch(known -> known.page() == page.page())) {
                return;
            }
            pages.add(page);
            bytes += size(page);
            if (StoredPages.of(pages).isComplete()) {
                deleteEarlier(operations, page.operation());
            }
            makeRoom();
        } finally {
            lock.unlock();
        }
    }

    private void deleteEarlier(LinkedHashMap<String, List<StoredResponse>> operations, String complete) {
        Iterator<Map.Entry<String, List<StoredResponse>>> all =
                operations.entrySet().iterator();
        for (Map.Entry<String, List<StoredResponse>> next = all.next();
                !next.getKey().equals(complete);
                next = all.next()) {
            next.getValue().forEach(page -> bytes -= size(page));
            all.remove();
        }
    }

    private void makeRoom() {
        Iterator<LinkedHashMap<String, List<StoredResponse>>> leastRecent =
                lists.values().iterator();
        while (bytes > maxBytes && leastRecent.hasNext()) {
            leastRecent.next().values().forEach(pages -> pages.forEach(page -> bytes -= size(page)));
            leastRecent.remove();
        }
    }

    private static long size(StoredResponse page) {
        return page.length() + OVERHEAD;
    }

    @Override
    public long forget(AccountKey account, Endpoint endpoint, RequestDigest request) {
        return delete(
                key -> key.account().equals(account)
                        && key.endpoint() == endpoint
                        && key.request().equals(request),
                pages -> true);
    }

    @Override
    public long forgetBefore(AccountKey account, Instant moment) {
        return delete(
                key -> key.account().equals(account),
                pages -> pages.receivedAt().isBefore(moment));
    }

    private long delete(Predicate<ResponseKey> keys, Predicate<StoredPages> which) {
        lock.lock();
        try {
            long deleted = 0;
            for (ResponseKey key : List.copyOf(lists.keySet())) {
                if (keys.test(key)) {
                    deleted += delete(key, which);
                }
            }
            return deleted;
        } finally {
            lock.unlock();
        }
    }

    private long delete(ResponseKey key, Predicate<StoredPages> which) {
        long deleted = 0;
        Map<String, List<StoredResponse>> operations = lists.get(key);
        for (Iterator<List<StoredResponse>> all = operations.values().iterator(); all.hasNext(); ) {
            List<StoredResponse> pages = all.next();
            if (which.test(StoredPages.of(pages))) {
                pages.forEach(page -> bytes -= size(page));
                deleted += pages.size();
                all.remove();
            }
        }
        if (operations.isEmpty()) {
            lists.remove(key);
        }
        return deleted;
    }

    private final class Held implements Lead {
        private final ResponseKey key;
        private final long end;

        private Held(ResponseKey key, long end) {
            this.key = key;
            this.end = end;
        }

        @Override
        public void close() {
            lock.lock();
            try {
                leads.remove(key, this);
            } finally {
                lock.unlock();
            }
        }
    }

    @Override
    public Optional<Lead> lead(ResponseKey key, Duration lease) {
        lock.lock();
        try {
            long now = ticker.getAsLong();
            leads.values().removeIf(held -> now - held.end >= 0);
            Held mine = new Held(key, now + lease.toNanos());
            return leads.putIfAbsent(key, mine) == null ? Optional.of(mine) : Optional.empty();
        } finally {
            lock.unlock();
        }
    }
}
