package io.github.qcc.http.account;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Refusals of one account in memory. Guarded by the account's lock. Refusals of requests are bounded in number: the one
 * that ends first makes room.
 */
final class RefusalMemory {
    static final int MOST_REFUSALS = 10_000;

    private final Map<RefusalScope, RememberedRefusal> entries = new HashMap<>();
    private long lastVersion;

    private static final class RememberedRefusal {
        private final ActiveRefusal refusal;
        private CallId prober;
        private Instant probeEnd;

        private RememberedRefusal(ActiveRefusal refusal) {
            this.refusal = refusal;
        }

        private boolean hasEnded(Instant now) {
            return !now.isBefore(refusal.until());
        }

        private boolean isProbed(Instant now) {
            return prober != null && now.isBefore(probeEnd);
        }
    }

    /** The refusal that keeps a call from being admitted, if there is one. */
    Optional<Admission> check(AdmitRequest request, Instant now) {
        for (RememberedRefusal entry : concerning(request, now)) {
            if (!entry.hasEnded(now)) {
                return Optional.of(new Admission.Refused(entry.refusal, entry.refusal.until()));
            }
            if (entry.isProbed(now)) {
                return Optional.of(new Admission.Refused(entry.refusal, entry.probeEnd));
            }
        }
        return Optional.empty();
    }

    private List<RememberedRefusal> concerning(AdmitRequest request, Instant now) {
        if (entries.isEmpty()) {
            return List.of();
        }
        List<RememberedRefusal> found = new ArrayList<>();
        for (RefusalScope scope : RefusalScope.concerning(request)) {
            RememberedRefusal entry = entries.get(scope);
            if (entry != null && scope.isRequest() && entry.hasEnded(now)) {
                // Needs no probe: the request is the probe.
                entries.remove(scope);
            } else if (entry != null) {
                found.add(entry);
            }
        }
        return found;
    }

    /** Makes an admitted call the only one that tests the ended refusals in its way. */
    List<ActiveRefusal> takeProbes(AdmitRequest request, Instant now, Instant leaseEnd) {
        List<RememberedRefusal> ended = concerning(request, now);
        if (ended.isEmpty()) {
            return List.of();
        }
        for (RememberedRefusal entry : ended) {
            entry.prober = request.id();
            entry.probeEnd = leaseEnd;
        }
        return ended.stream().map(entry -> entry.refusal).toList();
    }

    /** Whether nothing has come into an admitted call's way. */
    boolean lets(AdmitRequest request, List<ActiveRefusal> probes, Instant now) {
        for (RememberedRefusal entry : concerning(request, now)) {
            boolean isProbe = probes.contains(entry.refusal);
            if (!entry.hasEnded(now) || isProbe && !request.id().equals(entry.prober)) {
                return false;
            }
        }
        return true;
    }

    /** Lets others probe what a call has probed. */
    void endProbes(List<ActiveRefusal> probes, CallId id) {
        for (ActiveRefusal probe : probes) {
            RememberedRefusal entry = entries.get(probe.scope());
            if (entry != null && id.equals(entry.prober)) {
                entry.prober = null;
            }
        }
    }

    void putUp(NewRefusal refusal, Instant now) {
        Instant until = refusal.duration()
                .map(now::plus)
                .orElseGet(() -> DayOfChina.at(now).end());
        RememberedRefusal known = entries.get(refusal.scope());
        if (known != null && !known.refusal.until().isBefore(until)) {
            return;
        }
        if (known == null && entries.size() >= MOST_REFUSALS) {
            makeRoom();
        }
        ActiveRefusal put = new ActiveRefusal(refusal.scope(), refusal.status().code(), now, until, nextVersion(now));
        entries.put(refusal.scope(), new RememberedRefusal(put));
    }

    private void makeRoom() {
        entries.keySet().stream()
                .filter(RefusalScope::isRequest)
                .min(Comparator.comparing(scope -> entries.get(scope).refusal.until()))
                .ifPresent(entries::remove);
    }

    /** Never the same twice, so that a lift never hits a later refusal. */
    private long nextVersion(Instant now) {
        lastVersion = Math.max(lastVersion + 1, ChronoUnit.MICROS.between(Instant.EPOCH, now));
        return lastVersion;
    }

    void lift(List<ActiveRefusal> refusals) {
        refusals.forEach(refusal -> lift(refusal.scope(), refusal.version()));
    }

    boolean lift(RefusalScope scope, long version) {
        RememberedRefusal known = entries.get(scope);
        return known != null && known.refusal.version() == version && entries.remove(scope, known);
    }

    /** Refusals that apply or wait for a probe. */
    List<ActiveRefusal> active(Instant now) {
        return entries.values().stream()
                .filter(entry -> !entry.refusal.scope().isRequest() || !entry.hasEnded(now))
                .map(entry -> entry.refusal)
                .sorted(Comparator.comparing(refusal -> refusal.scope().name()))
                .toList();
    }
}
