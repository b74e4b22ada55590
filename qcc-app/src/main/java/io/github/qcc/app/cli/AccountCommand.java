package io.github.qcc.app.cli;

import io.github.qcc.app.config.Account;
import io.github.qcc.app.config.Configuration;
import io.github.qcc.app.config.SharedState;
import io.github.qcc.app.run.BeijingTime;
import io.github.qcc.app.run.Bilingual;
import io.github.qcc.app.run.RefusedException;
import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.http.account.AccountKey;
import io.github.qcc.http.account.AccountLimits;
import io.github.qcc.http.account.AccountSnapshot;
import io.github.qcc.http.account.AccountState;
import io.github.qcc.http.account.AccountStateException;
import io.github.qcc.http.account.ActiveRefusal;
import io.github.qcc.http.account.Rate;
import io.github.qcc.http.account.SpendLedger;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows and changes what all processes of the account share. Sends nothing to QCC. */
@Command(
        name = "account",
        description = {
            "Show the account state that QCC_STATE names: active refusals, spent today and against each budget,",
            "next departure. Sends nothing to QCC."
        })
final class AccountCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description =
                    "Properties file with QCC_KEY, QCC_SECRET_KEY and QCC_BASE_URL; it outweighs the environment.")
    private Path config;

    @Option(
            names = "--format",
            paramLabel = "text|json|csv",
            defaultValue = "text",
            description = "How data are printed; csv is for --ledger alone. Default: ${DEFAULT-VALUE}.")
    private LedgerFormat format;

    @ArgGroup
    private Action action = new Action();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            description = "First day of --ledger in China, such as 2026-11-01. Default: the first of this month.")
    private LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            description = "Last day of --ledger in China, which is included. Default: today.")
    private LocalDate to;

    /** How data are printed. */
    enum LedgerFormat {
        text,
        json,
        csv
    }

    /** What is done, instead of showing the state. */
    private static final class Action {
        @Option(
                names = "--lift",
                paramLabel = "REFUSAL",
                description =
                        "Lift an active refusal, such as account or account@3, after the matter was settled with QCC. With"
                                + " a version, a later refusal is not lifted.")
        private String lift;

        @Option(
                names = "--set",
                paramLabel = "NAME=VALUE",
                description = "Change a limit for all processes from the next departure on: rate, accountConcurrency or"
                        + " callsPerDay; 'unlimited' ends one of the last two.")
        private String set;

        @Option(
                names = "--ledger",
                description = "Print each call that was, or may have been, charged, to compare with QCC's bill.")
        private boolean ledger;

        @Option(
                names = "--create-tables",
                description = "Create the tables of QCC_STATE and QCC_CACHE where they are missing.")
        private boolean createTables;
    }

    AccountCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        requireTogether();
        Configuration configuration = Configuration.read(console.environment(), Optional.ofNullable(config));
        if (configuration.state().state().isEmpty()) {
            throw new RefusedException(new Bilingual(
                    "QCC_STATE 为 memory，进程之外没有账户状态：请设置 jdbc:… 或 redis://…",
                    "QCC_STATE is memory, so no state outlives a process: set jdbc:… or redis://…"));
        }
        if (action.createTables) {
            SharedState.createTables(configuration.state());
            console.out().println(new AccountText().tablesCreated());
            return ExitCode.DONE;
        }
        Account account = configuration
                .account()
                .orElseThrow(() -> new RefusedException(new Bilingual(
                        "未配置账户：请设置 QCC_KEY 与 QCC_SECRET_KEY",
                        "no account is configured: set QCC_KEY and QCC_SECRET_KEY")));
        try (SharedState shared = SharedState.open(configuration.state())) {
            act(shared.state().orElseThrow(), shared.account(account));
            return ExitCode.DONE;
        } catch (AccountStateException failure) {
            throw ServiceUnavailableException.notSent(
                    "The account state does not work (" + failure.getMessage() + "); see to its store, then retry",
                    null);
        }
    }

    private void requireTogether() {
        if (format == LedgerFormat.csv && !action.ledger) {
            throw new RefusedException(new Bilingual(
                    "--format csv 只用于 --ledger", "--format csv is for --ledger alone: add it, or use json"));
        }
        if ((from != null || to != null) && !action.ledger) {
            throw new RefusedException(
                    new Bilingual("--from 与 --to 只用于 --ledger", "--from and --to are for --ledger alone: add it"));
        }
    }

    private void act(AccountState state, AccountKey account) {
        if (action.ledger) {
            printLedger(state, account);
            return;
        }
        if (action.lift != null) {
            lift(state, account);
        }
        if (action.set != null) {
            state.set(account, limits(action.set));
        }
        AccountSnapshot snapshot = state.snapshot(account);
        console.out().println(format == LedgerFormat.json ? AccountJson.of(snapshot) : new AccountText().of(snapshot));
    }

    private void lift(AccountState state, AccountKey account) {
        int at = action.lift.indexOf('@');
        String scope = at < 0 ? action.lift : action.lift.substring(0, at);
        List<ActiveRefusal> refusals = state.snapshot(account).refusals();
        boolean isLifted = refusals.stream()
                .filter(refusal -> refusal.scope().name().equals(scope))
                .filter(refusal -> at < 0 || action.lift.substring(at + 1).equals(Long.toString(refusal.version())))
                .findFirst()
                .map(refusal -> state.lift(account, refusal.scope(), refusal.version()))
                .orElse(false);
        if (!isLifted) {
            String names =
                    String.join(", ", refusals.stream().map(AccountText::name).toList());
            throw new RefusedException(new Bilingual(
                    "没有名为 '" + action.lift + "' 的拒绝；当前有：" + (names.isEmpty() ? "无" : names),
                    "no active refusal is '" + action.lift + "'; active are: " + (names.isEmpty() ? "none" : names)));
        }
    }

    private static AccountLimits limits(String text) {
        int equals = text.indexOf('=');
        String name = equals < 0 ? text : text.substring(0, equals);
        String value = equals < 0 ? "" : text.substring(equals + 1);
        boolean isUnlimited = value.equals("unlimited");
        AccountLimits none = AccountLimits.unnamed();
        try {
            return switch (name) {
                case "rate" -> AccountLimits.of(Rate.perSecond(new BigDecimal(value)));
                case "accountConcurrency" ->
                    none.withAccountConcurrency(
                            isUnlimited ? AccountLimits.UNLIMITED_CONCURRENCY : Integer.parseInt(value));
                case "callsPerDay" ->
                    none.withCallsPerDay(isUnlimited ? AccountLimits.UNLIMITED_CALLS : Long.parseLong(value));
                default -> throw new IllegalArgumentException("the limit is not known");
            };
        } catch (IllegalArgumentException wrong) {
            throw new RefusedException(new Bilingual(
                    "--set 须为 rate=10、accountConcurrency=8 或 callsPerDay=5000，而非 '" + text + "'",
                    "--set must be rate=10, accountConcurrency=8 or callsPerDay=5000 with a value in its range, but is '"
                            + text + "'"));
        }
    }

    private void printLedger(AccountState state, AccountKey account) {
        SpendLedger ledger = state.spendLedger()
                .orElseThrow(() -> new RefusedException(new Bilingual(
                        "Redis 不保存计费流水：请将 QCC_STATE 设为 jdbc:…",
                        "Redis keeps no record of charged calls: use a database, QCC_STATE=jdbc:…")));
        LocalDate today = BeijingTime.day(console.clock().instant());
        Instant begin = BeijingTime.begin(from == null ? today.withDayOfMonth(1) : from);
        Instant end = BeijingTime.begin((to == null ? today : to).plusDays(1));
        try (AccountLedgerPrinter printer = AccountLedgerPrinter.of(format, console.out())) {
            ledger.read(account, begin, end, printer::print);
        }
    }
}
