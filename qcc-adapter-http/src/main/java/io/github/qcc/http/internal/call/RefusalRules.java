package io.github.qcc.http.internal.call;

import io.github.qcc.domain.AccountRefusedException;
import io.github.qcc.domain.ChinaTime;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.QccStatus;
import io.github.qcc.domain.QuotaExhaustedException;
import io.github.qcc.domain.Remedy;
import io.github.qcc.http.account.ActiveRefusal;
import io.github.qcc.http.account.NewRefusal;
import io.github.qcc.http.account.RefusalScope;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides which refusal a status puts up, and which ones a probe lifts. Immutable. */
final class RefusalRules {
    /** After these remedies QCC is known to admit the account. */
    private static final Set<Remedy> ACCOUNT_ADMITTED =
            EnumSet.of(Remedy.ANSWER, Remedy.CORRECT_QUERY, Remedy.WAIT, Remedy.COOL_DOWN_QUERY, Remedy.STOP_ENDPOINT);

    /** After these remedies QCC is known to admit the account at the endpoint. */
    private static final Set<Remedy> ENDPOINT_ADMITTED =
            EnumSet.of(Remedy.ANSWER, Remedy.CORRECT_QUERY, Remedy.WAIT, Remedy.COOL_DOWN_QUERY);

    private static final Duration QUERY_COOL_DOWN = Duration.ofHours(2);

    private final Duration probePause;

    /** @param probePause how long a refusal of account or endpoint lasts before one call probes it */
    RefusalRules(Duration probePause) {
        this.probePause = probePause;
    }

    /**
     * Returns the refusal that a failure puts up; empty if it refuses this operation at most. The quota of the service period
     * stops the account, although its status is that of a day's quota.
     */
    Optional<NewRefusal> of(QccException failure, QccStatus status, Operation<?> operation) {
        RefusalScope account = RefusalScope.ofAccount();
        if (failure instanceof AccountRefusedException) {
            return Optional.of(NewRefusal.lasting(account, status, probePause));
        }
        RefusalScope endpoint = RefusalScope.of(operation.request().endpoint());
        return switch (status.remedy()) {
            case STOP_ACCOUNT, CHECK_SIGNATURE -> Optional.of(NewRefusal.lasting(account, status, probePause));
            case STOP_ENDPOINT -> Optional.of(NewRefusal.lasting(endpoint, status, probePause));
            case COOL_DOWN_UNTIL_TOMORROW -> Optional.of(NewRefusal.untilMidnight(account, status));
            case COOL_DOWN_QUERY ->
                Optional.of(NewRefusal.lasting(RefusalScope.of(operation.digest()), status, QUERY_COOL_DOWN));
            case ANSWER, CORRECT_QUERY, WAIT, TRY_AGAIN -> Optional.empty();
        };
    }

    /**
     * Returns the failure as what it means to the account: 116 stands for the quota of the day and for that of the service
     * period, and it is the latter if a probe gets it again on the day after.
     *
     * @param probes refusals that the failed call has tested
     */
    static <R> AttemptResult<R> ofServicePeriod(AttemptResult<R> result, List<ActiveRefusal> probes, Instant now) {
        return result.failure() instanceof QuotaExhaustedException again
                        && again.status().equals(Optional.of(QccStatus.DAILY_CALL_LIMIT))
                        && probes.stream().anyMatch(probe -> isServicePeriod(probe) || hasEndedToday(probe, now))
                ? AttemptResult.failed(again.ofServicePeriod(), result.status())
                : result;
    }

    private static boolean hasEndedToday(ActiveRefusal probe, Instant now) {
        return isDailyCallLimit(probe) && ChinaTime.dayOf(probe.until()).equals(ChinaTime.dayOf(now));
    }

    /** Whether an active refusal is that of the service period: it does not end at a midnight, as the day's quota does. */
    static boolean isServicePeriod(ActiveRefusal refusal) {
        return isDailyCallLimit(refusal)
                && !ChinaTime.nextMidnight(refusal.since()).equals(refusal.until());
    }

    private static boolean isDailyCallLimit(ActiveRefusal refusal) {
        return refusal.status().equals(Optional.of(QccStatus.DAILY_CALL_LIMIT));
    }

    /** Returns the refusals that a probe has shown to be over. */
    List<ActiveRefusal> lifted(List<ActiveRefusal> probes, AttemptResult<?> result) {
        return probes.stream()
                .filter(probe -> result.remedy()
                        .filter(
                                probe.scope().equals(RefusalScope.ofAccount())
                                        ? ACCOUNT_ADMITTED::contains
                                        : ENDPOINT_ADMITTED::contains)
                        .isPresent())
                .toList();
    }
}
