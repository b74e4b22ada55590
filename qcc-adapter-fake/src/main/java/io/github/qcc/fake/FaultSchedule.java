package io.github.qcc.fake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The faults of a fake, each with its count of calls. Not thread-safe. */
final class FaultSchedule {
    private static final Object ALL_QUERIES = new Object();

    private final List<Watched> faults = new ArrayList<>();

    FaultSchedule(List<Fault> faults) {
        faults.forEach(fault -> this.faults.add(new Watched(fault)));
    }

    /** Adds a fault that takes precedence over those before it. */
    void addFirst(Fault fault) {
        faults.add(0, new Watched(fault));
    }

    void clear() {
        faults.clear();
    }

    /** Returns the first fault that affects this call. Every fault counts the call, even if another affects it. */
    Optional<Fault> next(FakeRequest question, Instant now) {
        Optional<Fault> striking = Optional.empty();
        for (Watched each : faults) {
            if (each.strikes(question, now) && striking.isEmpty()) {
                striking = Optional.of(each.fault);
            }
        }
        return striking;
    }

    private static final class Watched {
        private final Fault fault;
        private final Map<Object, Integer> seen = new HashMap<>();

        private Watched(Fault fault) {
            this.fault = fault;
        }

        private boolean strikes(FakeRequest question, Instant now) {
            FaultTrigger trigger = fault.trigger();
            if (!trigger.covers(question, now)) {
                return false;
            }
            int number = seen.merge(trigger.eachQuery() ? question.query() : ALL_QUERIES, 1, Integer::sum);
            return number >= trigger.first() && number <= trigger.last();
        }
    }
}
