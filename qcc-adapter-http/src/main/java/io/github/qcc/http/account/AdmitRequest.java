package io.github.qcc.http.account;

import io.github.qcc.domain.port.Endpoint;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Request to admit one call.
 *
 * @param id identifies the call, also if the request is repeated because its answer was lost
 * @param endpoint what is called
 * @param request pseudonym of the request
 * @param purpose tag for cost allocation, from a small set: 1 to 32 small letters, digits and {@code -}
 * @param priceFen price of the call in fen (1/100 yuan); 0 if unknown
 * @param budgets named budgets that the call counts against, at most 8
 * @param lease time within which the caller settles. After it the call's place is free and the booking of a dead process is
 *     resolved: kept if the call had left, returned otherwise
 * @param limits limits of the account that the caller last saw, used if the store has forgotten the account
 */
public record AdmitRequest(
        CallId id,
        Endpoint endpoint,
        RequestDigest request,
        String purpose,
        long priceFen,
        List<BudgetLimit> budgets,
        Duration lease,
        AccountLimits limits) {
    /** Purpose of calls that name none. */
    public static final String DEFAULT_PURPOSE = "default";

    private static final int MOST_BUDGETS = 8;
    private static final Pattern PURPOSE = Pattern.compile("[a-z0-9-]{1,32}");

    public AdmitRequest {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(endpoint, "endpoint");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(limits, "limits");
        requirePurpose(purpose);
        if (priceFen < 0) {
            throw new IllegalArgumentException("priceFen must be 0 or more but was " + priceFen);
        }
        budgets = List.copyOf(budgets);
        if (budgets.size() > MOST_BUDGETS) {
            throw new IllegalArgumentException(
                    "a call counts against at most " + MOST_BUDGETS + " budgets but " + budgets.size() + " are named");
        }
        boolean isOne = budgets.size() < 2;
        if (!isOne && budgets.stream().map(BudgetLimit::name).distinct().count() < budgets.size()) {
            throw new IllegalArgumentException("each budget must be named once: a call counts once against a budget");
        }
        if (lease.isNegative() || lease.isZero()) {
            throw new IllegalArgumentException("lease must be positive but was " + lease);
        }
    }

    /**
     * Checks a purpose.
     *
     * @return the purpose
     * @throws IllegalArgumentException if it is not 1 to 32 small letters, digits and {@code -}
     */
    public static String requirePurpose(String purpose) {
        Objects.requireNonNull(purpose, "purpose");
        if (!PURPOSE.matcher(purpose).matches()) {
            throw new IllegalArgumentException(
                    "purpose must have 1 to 32 small letters, digits and '-' but was '" + purpose + "'");
        }
        return purpose;
    }

    /** The account that is called. */
    public AccountKey account() {
        return id.account();
    }

    AdmitRequest withBudgets(CallId otherId, List<BudgetLimit> others) {
        return new AdmitRequest(otherId, endpoint, request, purpose, priceFen, others, lease, limits);
    }
}
