package io.github.qcc.app.run;

import io.github.qcc.domain.Cost;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.QccStatus;
import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.domain.screening.Decision;
import io.github.qcc.domain.screening.ScreeningResult;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What a run has done so far, for anyone who watches it. Thread-safe. */
public final class RunProgress {
    private int done;
    private final Map<Decision, Integer> decisions = new EnumMap<>(Decision.class);
    private final Map<Endpoint, Cost> spent = new EnumMap<>(Endpoint.class);
    private Optional<Pause> pause = Optional.empty();
    private boolean ending;

    /**
     * Nothing is asked for a while.
     *
     * @param until when it goes on
     * @param failures why: the last failure, and the one before it if that was another; unmodifiable
     */
    public record Pause(Instant until, List<QccException> failures) {
        public Pause {
            Objects.requireNonNull(until, "until");
            failures = List.copyOf(failures);
        }

        /** What a person can do about it, if QCC finds the calls too fast. */
        public Optional<Bilingual> hint() {
            return failures.get(0).statusCode().equals(Optional.of(QccStatus.TRAFFIC_ABNORMAL.code()))
                    ? Optional.of(new Bilingual(
                            "（如持续出现，请结束运行并减小 --rate）", " (if it stays so, end the run and give a smaller --rate)"))
                    : Optional.empty();
        }

        /** Whether the failures say the same. */
        public boolean hasReasonOf(Pause other) {
            return messages().equals(other.messages());
        }

        private List<String> messages() {
            return failures.stream().map(QccException::getMessage).toList();
        }
    }

    /**
     * What was done since this command began, and what it waits for.
     *
     * @param done companies
     * @param decisions what these came to; unmodifiable
     * @param spent calls by interface; unmodifiable
     * @param pause why nothing is asked at the moment
     * @param ending whether no further call is made
     */
    public record Snapshot(
            int done,
            Map<Decision, Integer> decisions,
            Map<Endpoint, Cost> spent,
            Optional<Pause> pause,
            boolean ending) {
        public Snapshot {
            decisions = Map.copyOf(decisions);
            spent = Map.copyOf(spent);
            Objects.requireNonNull(pause, "pause");
        }

        /** Calls made. */
        public long calls() {
            return spent.values().stream()
                    .mapToLong(each -> each.atMost() + each.free())
                    .sum();
        }

        /** Calls that were charged. */
        public long charged() {
            return spent.values().stream().mapToLong(Cost::charged).sum();
        }

        /** Calls that may have been charged. */
        public long uncertain() {
            return spent.values().stream().mapToLong(Cost::uncertain).sum();
        }
    }

    /** The state at this moment. */
    public synchronized Snapshot count() {
        return new Snapshot(done, decisions, spent, pause, ending);
    }

    /** An attempt ended. */
    synchronized void called(Endpoint endpoint, Cost cost) {
        spent.merge(endpoint, cost, Cost::plus);
    }

    synchronized void judged(ScreeningResult screened) {
        done++;
        decisions.merge(screened.verdict().decision(), 1, Integer::sum);
    }

    synchronized void pauses(Optional<Pause> why) {
        pause = why;
    }

    synchronized void ends() {
        ending = true;
    }
}
