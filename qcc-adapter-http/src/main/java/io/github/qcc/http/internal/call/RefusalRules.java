package io.github.qcc.http.internal.call;

import io.github.qcc.domain.QccStatus;
import io.github.qcc.domain.Remedy;
import io.github.qcc.http.account.ActiveRefusal;
import io.github.qcc.http.account.NewRefusal;
import io.github.qcc.http.account.RefusalScope;
import java.time.Duration;
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

    /** Returns the refusal that a status puts up; empty if it refuses this operation at most. */
    Optional<NewRefusal> of(QccStatus status, Operation<?> operation) {
        RefusalScope account = RefusalScope.ofAccount();
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
