package io.github.qcc.http.internal.call;

import io.github.qcc.domain.QccStatus;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/**
 * Slows this process down after QCC answered that calls come too fast (120) or too many at once (122). Each such response
 * doubles the least time between two calls, each result halves it again.
 */
final class LoadControl {
    static final Set<QccStatus> TOO_MUCH = EnumSet.of(QccStatus.TRAFFIC_ABNORMAL, QccStatus.CONCURRENCY_LIMIT);

    private static final long BASE = Duration.ofMillis(100).toNanos();
    private static final int MOST_DOUBLINGS = 6;

    private final Ticker ticker;
    private volatile int doublings;
    private long next;
    private long lastDoubling;

    LoadControl(Ticker ticker) {
        this.ticker = ticker;
        next = ticker.nanos();
        lastDoubling = next - BASE;
    }

    /** Takes the next turn; returns the nanoseconds until then. */
    long takeTurn() {
        if (doublings == 0) {
            return 0;
        }
        synchronized (this) {
            long now = ticker.nanos();
            long turn = Math.max(0, next - now);
            next = now + turn + gap();
            return turn;
        }
    }

    void note(AttemptResult<?> result) {
        if (result.isTooMuch()) {
            slowDown();
        } else if (doublings > 0 && result.hasResult()) {
            speedUp();
        }
    }

    private synchronized void slowDown() {
        long now = ticker.nanos();
        // Responses to calls that were under way together count once.
        if (doublings < MOST_DOUBLINGS && now - lastDoubling >= BASE) {
            doublings++;
            lastDoubling = now;
            next = Math.max(next, now + gap());
        }
    }

    private synchronized void speedUp() {
        doublings = Math.max(0, doublings - 1);
    }

    private long gap() {
        return doublings == 0 ? 0 : BASE << doublings;
    }
}
