package io.github.qcc.app.cli;

import io.github.qcc.app.report.JsonText;
import io.github.qcc.domain.QccStatus;
import io.github.qcc.http.account.AccountLimits;
import io.github.qcc.http.account.AccountSnapshot;
import io.github.qcc.http.account.ActiveRefusal;
import io.github.qcc.http.account.LedgerBalance;
import io.github.qcc.http.account.Rate;
import java.io.IOException;
import java.time.Instant;

/** The account state as one JSON object. The keys are a contract. */
final class AccountJson {
    private AccountJson() {}

    static String of(AccountSnapshot snapshot) {
        return JsonText.object(json -> json.text("account", snapshot.account().value())
                .text("at", snapshot.at().toString())
                .object("limits", members -> write(members, snapshot.limits()))
                .array("refusals", snapshot.refusals(), AccountJson::write)
                .object("day", members -> write(members, "date", snapshot.day()))
                .array("budgets", snapshot.budgets(), (members, balance) -> write(members, "name", balance))
                .array("purposes", snapshot.purposes(), (members, balance) -> write(members, "name", balance))
                .number("openCalls", snapshot.openCalls())
                .text("nextDeparture", snapshot.nextDeparture().map(Instant::toString)));
    }

    private static void write(JsonText json, AccountLimits limits) throws IOException {
        int concurrency = limits.accountConcurrency().orElse(AccountLimits.UNLIMITED_CONCURRENCY);
        long callsPerDay = limits.callsPerDay().orElse(AccountLimits.UNLIMITED_CALLS);
        json.text("rate", limits.rate().map(Rate::toString))
                .number("accountConcurrency", concurrency == AccountLimits.UNLIMITED_CONCURRENCY ? null : concurrency)
                .number("callsPerDay", callsPerDay == AccountLimits.UNLIMITED_CALLS ? null : callsPerDay);
    }

    private static void write(JsonText json, ActiveRefusal refusal) throws IOException {
        json.text("refusal", refusal.scope().name())
                .number("version", refusal.version())
                .text("status", refusal.statusCode())
                .text("zh", refusal.status().map(QccStatus::chinese))
                .text("en", refusal.status().map(QccStatus::english))
                .text("since", refusal.since().toString())
                .text("until", refusal.until().toString());
    }

    private static void write(JsonText json, String name, LedgerBalance balance) throws IOException {
        Long maxCalls =
                balance.maxCalls().isPresent() && balance.maxCalls().getAsLong() != AccountLimits.UNLIMITED_CALLS
                        ? Long.valueOf(balance.maxCalls().getAsLong())
                        : null;
        json.text(name, balance.ledger().name())
                .number("calls", balance.calls())
                .text("yuan", AccountLedgerPrinter.yuan(balance.fen()))
                .number("openCalls", balance.openCalls())
                .number("maxCalls", maxCalls)
                .text(
                        "maxCost",
                        balance.maxFen().isPresent()
                                ? AccountLedgerPrinter.yuan(balance.maxFen().getAsLong())
                                : null);
    }
}
