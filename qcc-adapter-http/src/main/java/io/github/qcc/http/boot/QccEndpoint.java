package io.github.qcc.http.boot;

import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.http.account.AccountSnapshot;
import io.github.qcc.http.account.LedgerBalance;
import io.github.qcc.http.account.RefusalScope;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;

/** Actuator endpoint {@code qcc}: what each account may do, what it spent today, and which refusals apply. */
@Endpoint(id = "qcc")
class QccEndpoint {
    private final QccClients clients;

    QccEndpoint(QccClients clients) {
        this.clients = clients;
    }

    /** All accounts. */
    @ReadOperation
    Map<String, Object> accounts() {
        Map<String, Object> accounts = new LinkedHashMap<>();
        clients.names().forEach(name -> accounts.put(name, account(name)));
        return Map.of("accounts", accounts);
    }

    /** One account; null, which is HTTP 404, if there is none of that name. */
    @ReadOperation
    Map<String, Object> account(@Selector String account) {
        if (!clients.names().contains(account)) {
            return null;
        }
        try {
            return describe(clients.get(account).account());
        } catch (ServiceUnavailableException unreachable) {
            return Map.of("state", "unreachable");
        }
    }

    /**
     * Lifts a refusal after the matter was settled with QCC.
     *
     * @param scope as the account shows it
     * @param version as the account shows it; a later refusal is not lifted
     */
    @WriteOperation
    Map<String, Object> lift(@Selector String account, String scope, long version) {
        return Map.of("lifted", clients.get(account).lift(new RefusalScope(scope), version));
    }

    private static Map<String, Object> describe(AccountSnapshot state) {
        Map<String, Object> account = new LinkedHashMap<>();
        account.put("at", state.at().toString());
        state.limits().rate().ifPresent(rate -> account.put("rate", rate.perSecond()));
        state.limits().accountConcurrency().ifPresent(calls -> account.put("accountConcurrency", calls));
        state.limits().callsPerDay().ifPresent(calls -> account.put("callsPerDay", calls));
        account.put(
                "refusals",
                state.refusals().stream().map(AccountHealth::describe).toList());
        account.put("today", describe(state.day()));
        account.put(
                "budgets", state.budgets().stream().map(QccEndpoint::describe).toList());
        account.put(
                "purposes", state.purposes().stream().map(QccEndpoint::describe).toList());
        account.put("openCalls", state.openCalls());
        state.nextDeparture().ifPresent(next -> account.put("nextDeparture", next.toString()));
        return account;
    }

    private static Map<String, Object> describe(LedgerBalance balance) {
        Map<String, Object> spent = new LinkedHashMap<>();
        spent.put("name", balance.ledger().name());
        spent.put("calls", balance.calls());
        spent.put("yuan", BigDecimal.valueOf(balance.fen(), 2));
        balance.maxCalls().ifPresent(most -> spent.put("maxCalls", most));
        balance.maxFen().ifPresent(most -> spent.put("maxYuan", BigDecimal.valueOf(most, 2)));
        return spent;
    }
}
