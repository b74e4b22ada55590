package io.github.qcc.app.cli;

import io.github.qcc.app.run.BeijingTime;
import io.github.qcc.http.account.AccountLimits;
import io.github.qcc.http.account.AccountSnapshot;
import io.github.qcc.http.account.ActiveRefusal;
import io.github.qcc.http.account.LedgerBalance;
import io.github.qcc.http.account.Rate;
import java.util.List;
import java.util.OptionalLong;

/** The account state for a person. Times are Beijing time. */
final class AccountText {
    private static final String UNLIMITED = "不限 unlimited";

    String of(AccountSnapshot snapshot) {
        AccountLimits limits = snapshot.limits();
        AlignedTable table = new AlignedTable("", "ll");
        table.row("账户 account", snapshot.account().value());
        table.row("时间 at", BeijingTime.dayAndSecond(snapshot.at()));
        table.row("每秒次数 rate", limits.rate().map(Rate::toString).orElse(UNLIMITED));
        table.row("并发 accountConcurrency", concurrency(limits));
        table.row("每日次数 callsPerDay", limit(limits.callsPerDay()));
        table.row("进行中 open calls", Integer.toString(snapshot.openCalls()));
        table.row(
                "下次发出 next departure",
                snapshot.nextDeparture().map(BeijingTime::dayAndSecond).orElse("尚无请求 no call yet"));
        return table + "\n" + refusals(snapshot) + "\n" + spending(snapshot).stripTrailing();
    }

    String tablesCreated() {
        return "表已就绪 the tables are there";
    }

    /** The refusal as {@code --lift} takes it. */
    static String name(ActiveRefusal refusal) {
        return refusal.scope().name() + "@" + refusal.version();
    }

    private static String refusals(AccountSnapshot snapshot) {
        if (snapshot.refusals().isEmpty()) {
            return "当前无拒绝 no refusal is active\n";
        }
        AlignedTable table = new AlignedTable("", "lllll");
        table.row("拒绝 refusal", "状态码 status", "含义 meaning", "自 since", "至 until");
        for (ActiveRefusal refusal : snapshot.refusals()) {
            table.row(
                    name(refusal),
                    refusal.statusCode(),
                    refusal.status()
                            .map(status -> status.chinese() + " " + status.english())
                            .orElse("未知 unknown"),
                    BeijingTime.dayAndSecond(refusal.since()),
                    BeijingTime.dayAndSecond(refusal.until()));
        }
        return table + "与企查查处理完毕后解除 after the matter is settled with QCC: qcc account --lift REFUSAL\n";
    }

    private static String spending(AccountSnapshot snapshot) {
        AlignedTable table = new AlignedTable("", "lrrrr");
        table.row("支出 spent", "次数 calls", "上限 limit", "金额(元) yuan", "上限 limit");
        add(table, "今日 today ", List.of(snapshot.day()));
        add(table, "预算 budget ", snapshot.budgets());
        add(table, "用途 purpose today ", snapshot.purposes());
        return table.toString();
    }

    private static void add(AlignedTable table, String what, List<LedgerBalance> balances) {
        for (LedgerBalance balance : balances) {
            String open = balance.openCalls() == 0 ? "" : " (" + balance.openCalls() + " 进行中 open)";
            table.row(
                    what + balance.ledger().name(),
                    balance.calls() + open,
                    limit(balance.maxCalls()),
                    AccountLedgerPrinter.yuan(balance.fen()),
                    balance.maxFen().isPresent()
                            ? AccountLedgerPrinter.yuan(balance.maxFen().getAsLong())
                            : UNLIMITED);
        }
    }

    private static String concurrency(AccountLimits limits) {
        int calls = limits.accountConcurrency().orElse(AccountLimits.UNLIMITED_CONCURRENCY);
        return calls == AccountLimits.UNLIMITED_CONCURRENCY ? UNLIMITED : Integer.toString(calls);
    }

    private static String limit(OptionalLong calls) {
        boolean isLimited = calls.isPresent() && calls.getAsLong() != AccountLimits.UNLIMITED_CALLS;
        return isLimited ? Long.toString(calls.getAsLong()) : UNLIMITED;
    }
}
