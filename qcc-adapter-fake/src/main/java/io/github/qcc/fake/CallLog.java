package io.github.qcc.fake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Calls in the order in which they were made. Counts all and keeps the latest, so that a long run fills no memory. */
final class CallLog {
    static final int KEPT = 10_000;

    private final Deque<Call> latest = new ArrayDeque<>();
    private Bill bill = Bill.NOTHING;

    void add(Call call) {
        if (latest.size() == KEPT) {
            latest.removeFirst();
        }
        latest.addLast(call);
        bill = bill.plus(call.billing());
    }

    List<Call> latest() {
        return List.copyOf(latest);
    }

    Bill bill() {
        return bill;
    }
}
