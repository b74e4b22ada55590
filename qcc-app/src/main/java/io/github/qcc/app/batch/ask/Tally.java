package io.github.qcc.app.batch.ask;

import io.github.qcc.app.batch.Endpoint;
import io.github.qcc.app.batch.Spent;
import io.github.qcc.domain.Billing;
import io.github.qcc.domain.screening.CheckOutcome;
import io.github.qcc.domain.screening.CounterpartyScreening.Screened;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What a run has done so far, for whoever watches it. Thread-safe. */
public final class Tally {
    private int done;
    private int found;
    private int clean;
    private int unknown;
    private final Map<Endpoint, Spent> spent = new EnumMap<>(Endpoint.class);
    private Optional<String> waiting = Optional.empty();

    /**
     * What was done since this command began.
     *
     * @param done companies
     * @param found of these, those with something found
     * @param clean of these, those with nothing found
     * @param unknown of these, those with a check that is unknown
     * @param spent calls by interface; unmodifiable
     * @param waiting why nothing is asked at the moment
     */
    public record Count(
            int done, int found, int clean, int unknown, Map<Endpoint, Spent> spent, Optional<String> waiting) {
        public Count {
            spent = Map.copyOf(spent);
        }

        /** Calls made. */
        public int calls() {
            return spent.values().stream()
                    .mapToInt(each -> each.counted() + each.free())
                    .sum();
        }

        /** Calls that were charged. */
        public int charged() {
            return spent.values().stream().mapToInt(Spent::charged).sum();
        }

        /** Calls that may have been charged. */
        public int uncertain() {
            return spent.values().stream().mapToInt(Spent::uncertain).sum();
        }
    }

    /** The state at this moment. */
    public synchronized Count count() {
        return new Count(done, found, clean, unknown, spent, waiting);
    }

    synchronized void called(Endpoint endpoint, Billing billing) {
        spent.merge(
                endpoint,
                new Spent(
                        billing == Billing.CHARGED ? 1 : 0,
                        billing == Billing.UNCERTAIN ? 1 : 0,
                        billing == Billing.NONE ? 1 : 0),
                Spent::plus);
    }

    synchronized void judged(Screened screened) {
        done++;
        CheckOutcome<?> credit = screened.profile().importExportCredit();
        CheckOutcome<?> cases = screened.profile().terminatedCases();
        if (credit.error().isPresent() || cases.error().isPresent()) {
            unknown++;
        } else if (credit.rows().isEmpty() && cases.rows().isEmpty()) {
            clean++;
        } else {
            found++;
        }
    }

    synchronized void waits(Optional<String> reason) {
        waiting = reason;
    }
}
