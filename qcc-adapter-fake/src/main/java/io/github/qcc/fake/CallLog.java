package io.github.qcc.fake;

import io.github.qcc.domain.Cost;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The calls in their order. It counts all calls and keeps the latest, so that a long run does not fill the memory. */
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
