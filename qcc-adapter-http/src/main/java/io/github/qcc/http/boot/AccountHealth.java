package io.github.qcc.http.boot;

import io.github.qcc.http.QccHttp;
import io.github.qcc.http.account.AccountSnapshot;
import io.github.qcc.http.account.ActiveRefusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Health of all accounts, without a call to QCC. It contains neither AppKey nor company.
 *
 * @param condition the worst of all accounts
 * @param details one entry an account
 */
record AccountHealth(Condition condition, Map<String, Object> details) {
    /** From good to bad. */
    enum Condition {
        UP,
        /** QCC refuses the account or an endpoint, so calls are not sent. */
        OUT_OF_SERVICE,
        /** The account state cannot be reached, so calls are not sent. */
        DOWN
    }

    static AccountHealth of(QccClients clients) {
        Condition worst = Condition.UP;
        Map<String, Object> details = new LinkedHashMap<>();
        for (String name : clients.names()) {
            Condition condition = describe(clients.get(name), name, details);
            worst = condition.compareTo(worst) > 0 ? condition : worst;
        }
        return new AccountHealth(worst, details);
    }

    private static Condition describe(QccHttp client, String name, Map<String, Object> details) {
        Optional<AccountSnapshot> state = client.health().accountState();
        if (state.isEmpty()) {
            details.put(name, Map.of("state", "unreachable"));
            return Condition.DOWN;
        }
        List<ActiveRefusal> refusals = state.get().refusals().stream()
                .filter(refusal -> !refusal.scope().isRequest())
                .toList();
        details.put(
                name,
                Map.of(
                        "refusals",
                        refusals.stream().map(AccountHealth::describe).toList()));
        return refusals.isEmpty() ? Condition.UP : Condition.OUT_OF_SERVICE;
    }

    static Map<String, Object> describe(ActiveRefusal refusal) {
        return Map.of(
                "scope", refusal.scope().name(),
                "status", refusal.statusCode(),
                "since", refusal.since().toString(),
                "until", refusal.until().toString(),
                "version", refusal.version());
    }
}
