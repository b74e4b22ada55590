package io.github.qcc.app.cli;

import io.github.qcc.domain.AccountRefusedException;
import io.github.qcc.domain.BudgetExhaustedException;
import io.github.qcc.domain.EndpointRefusedException;
import io.github.qcc.domain.InvalidQueryException;
import io.github.qcc.domain.NotAskedException;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.QuotaExhaustedException;
import io.github.qcc.domain.SignatureRejectedException;
import io.github.qcc.domain.UnknownStatusException;
import io.github.qcc.domain.UnreadableAnswerException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** With which code a command ends. */
final class ExitCode {
    static final int DONE = 0;
    static final int UNEXPECTED = 1;
    static final int BAD_QUERY = 2;
    static final int ACCOUNT = 3;
    static final int UNAVAILABLE = 4;
    static final int UNREADABLE = 5;
    static final int FAIL_ON = 6;

    /** What a shell says of a command that Ctrl-C ended. */
    static final int INTERRUPTED = 130;

    /** Of several errors the first of these counts: what stops everything goes before what stops one query. */
    private static final List<Integer> GRAVEST_FIRST = List.of(ACCOUNT, UNAVAILABLE, UNREADABLE, BAD_QUERY);

    /** Types of errors that leave a check unknown, by the code that they end with. */
    private static final Map<String, Integer> OF_TYPES = Map.of(
            "ACCOUNT_REFUSED", ACCOUNT,
            "ENDPOINT_REFUSED", ACCOUNT,
            "SIGNATURE_REJECTED", ACCOUNT,
            "QUOTA_EXHAUSTED", ACCOUNT,
            "BUDGET_EXHAUSTED", ACCOUNT,
            "UNREADABLE_ANSWER", UNREADABLE,
            "UNKNOWN_STATUS", UNREADABLE,
            "INVALID_QUERY", DONE,
            "NOT_ASKED", DONE);

    private ExitCode() {}

    static int of(QccException error) {
        if (error instanceof InvalidQueryException || error instanceof NotAskedException) {
            return BAD_QUERY;
        }
        if (error instanceof AccountRefusedException
                || error instanceof EndpointRefusedException
                || error instanceof SignatureRejectedException
                || error instanceof QuotaExhaustedException
                || error instanceof BudgetExhaustedException) {
            return ACCOUNT;
        }
        if (error instanceof UnreadableAnswerException || error instanceof UnknownStatusException) {
            return UNREADABLE;
        }
        return UNAVAILABLE;
    }

    /** The code for some errors, or {@link #DONE} for none. */
    static int of(Stream<QccException> errors) {
        List<Integer> codes = errors.map(ExitCode::of).toList();
        return GRAVEST_FIRST.stream().filter(codes::contains).findFirst().orElse(DONE);
    }

    /**
     * The code for the checks of a run that are unknown, or {@link #DONE} if none is. A query that QCC refuses for good
     * does not change it.
     *
     * @param types types of the errors of a company, separated by blanks
     */
    static int ofTypes(Collection<String> types) {
        List<Integer> codes = types.stream()
                .flatMap(each -> Stream.of(each.split(" ")))
                .map(type -> OF_TYPES.getOrDefault(type, UNAVAILABLE))
                .toList();
        return GRAVEST_FIRST.stream().filter(codes::contains).findFirst().orElse(DONE);
    }
}
