package io.github.qcc.fake;

import io.github.qcc.domain.Cost;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Calls in the order in which they were made. Counts all and keeps the latest, so that a long run fills no memory. */
final class CallLog {
    static final int KEPT = 10_000;

    private final Deque<RecordedCall> latest = new ArrayDeque<>();
    private Cost cost = Cost.NONE;

    void add(RecordedCall call) {
        if (latest.size() == KEPT) {
            latest.removeFirst();
        }
        latest.addLast(call);
        cost = cost.plus(Cost.ofRequest(call.billing()));
    }

    List<RecordedCall> latest() {
        return List.copyOf(latest);
    }

    Cost cost() {
        return cost;
    }
}
