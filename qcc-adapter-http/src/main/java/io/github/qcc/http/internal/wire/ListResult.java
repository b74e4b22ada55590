package io.github.qcc.http.internal.wire;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * {@code Result} of a list method.
 *
 * @param verifyResult wire {@code VerifyResult} as text, 1 or 0; empty if it is missing
 * @param data wire {@code Data}; empty if it is missing, null or empty
 * @param <T> type of a row
 */
public record ListResult<T>(String verifyResult, List<T> data) {
    private static final Set<String> NONE = Set.of("0", "false");
    private static final Set<String> SOME_OR_UNSTATED = Set.of("1", "true", "");

    public ListResult {
        verifyResult = verifyResult.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether {@code VerifyResult} says "no rows". */
    public boolean saysNone() {
        return NONE.contains(verifyResult);
    }

    /** Whether {@code VerifyResult} is one that the documents know, or is not there. */
    public boolean isUnderstood() {
        return saysNone() || SOME_OR_UNSTATED.contains(verifyResult);
    }
}
