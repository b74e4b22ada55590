package io.github.qcc.http.account;

import io.github.qcc.domain.Billing;
import io.github.qcc.http.internal.jdbc.Micros;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;

/**
 * Account state in Redis 5 or newer, or Valkey. Each step is one Lua script, so it is atomic, and its time is the server's.
 * An account is one key, {@code {qcc:…}}, so that a cluster needs nothing special. It does not expire: the server's
 * eviction policy must be {@code noeviction} or one of {@code volatile-…}.
 *
 * <p>Redis confirms writes before they are durable. A failover can lose the last ones: departures that are lost are void,
 * so the rate stays exact, but lost bookings let a budget be exceeded by what they held. Budgets in yuan and daily quotas
 * that must be exact belong in {@link JdbcAccountState}. This state keeps no {@link SpendLedger}.
 */
public final class RedisAccountState implements AccountState {
    /** More than the clock differs between two readings, in microseconds. */
    private static final String TOLERANCE = "50000";

    private static final List<String> KEYS = List.of("account", "refusals", "ledgers", "purposes", "open", "calls");

    private final RedisScripts redis;
    private final DepartureSpacing spacing;
    private final String jitter;
    private final String admit;
    private final String leave;
    private final String settle;
    private final String limits;
    private final String lift;
    private final String snapshot;

    /** A state with the default spacing, {@link DepartureSpacing#SHARED}. */
    public RedisAccountState(RedisScripts redis) {
        this(redis, DepartureSpacing.SHARED);
    }

    /** A state with another spacing, which all processes of the account must use. */
    public RedisAccountState(RedisScripts redis, DepartureSpacing spacing) {
        this(redis, spacing, UnaryOperator.identity());
    }

    /** A state whose scripts are changed before they run, for tests with a clock of their own. */
    RedisAccountState(RedisScripts redis, DepartureSpacing spacing, UnaryOperator<String> change) {
        this.redis = Objects.requireNonNull(redis, "redis");
        this.spacing = Objects.requireNonNull(spacing, "spacing");
        jitter = Long.toString(Micros.of(spacing.jitter()));
        String common = change.apply(resource("common"));
        admit = common + resource("admit");
        leave = common + resource("leave");
        settle = common + resource("settle");
        limits = common + resource("limits");
        lift = common + resource("lift");
        snapshot = common + resource("snapshot");
    }

    private static String resource(String name) {
        String path = "/qcc/redis/" + name + ".lua";
        try (InputStream in = RedisAccountState.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new IllegalStateException("the adapter's jar has " + path, impossible);
        }
    }

    private RedisReply run(String what, String script, AccountKey account, List<String> args) {
        try {
            return new RedisReply(redis.run(script, List.of("{qcc:" + account.value() + "}"), args));
        } catch (RuntimeException failure) {
            // The client's own message may show where the server is, and with which user.
            throw new AccountStateException(
                    "Redis failed to " + what + " (" + failure.getClass().getSimpleName() + ")", failure);
        }
    }

    @Override
    public Admission admit(AdmitRequest request) {
        try {
            return admission(request, run("admit a call", admit, request.account(), arguments(request)));
        } catch (AccountStateException failure) {
            return new Admission.Unreachable(failure.getMessage());
        }
    }

    /** The names of the fields come from here, because joining them costs the server more than reading them. */
    private List<String> arguments(AdmitRequest request) {
        List<String> budgets = request.budgets().stream()
                .map(budget -> "budget:" + budget.name())
                .toList();
        List<String> args = new ArrayList<>(List.of(
                request.id().value(),
                RefusalScope.of(request.endpoint()).name(),
                RefusalScope.of(request.request()).name(),
                request.purpose(),
                Long.toString(request.priceFen()),
                Long.toString(Micros.of(request.lease())),
                jitter,
                Long.toString(AccountLimits.DEFAULT_RATE.millionths())));
        args.addAll(texts(request.limits()));
        args.add(String.join(" ", budgets));
        args.add(Integer.toString(args.size() + 2 + 2 * budgets.size()));
        for (BudgetLimit budget : request.budgets()) {
            args.add(text(budget.maxCalls()));
            args.add(text(budget.maxFen()));
        }
        String purpose = "purpose:" + request.purpose();
        args.addAll(List.of(purpose + ":day", purpose + ":calls", purpose + ":fen"));
        args.add("call:" + request.id().value());
        for (String budget : budgets) {
            args.addAll(List.of(budget + ":calls", budget + ":fen", budget + ":max_calls", budget + ":max_fen"));
        }
        return args;
    }

    private static Admission admission(AdmitRequest request, RedisReply reply) {
        return switch (reply.text()) {
            case "granted" -> {
                Duration delay = Micros.toDuration(reply.number());
                AccountLimits limits = reply.limits().withDefaults();
                yield new Admission.Granted(request.id(), delay, reply.refusals(), limits);
            }
            case "refused" -> new Admission.Refused(reply.refusal(), reply.moment());
            case "exhausted" -> exhausted(reply);
            case "busy" -> new Admission.Busy(Waits.untilPlace(reply.number() * 1000));
            default -> new Admission.TooFarAhead(Micros.toDuration(reply.number()));
        };
    }

    private static Admission exhausted(RedisReply reply) {
        boolean isDay = reply.text().equals("day");
        String name = reply.text();
        long calls = reply.number();
        long fen = reply.number();
        long open = reply.number();
        OptionalLong maxCalls = reply.optionalNumber();
        OptionalLong maxFen = reply.optionalNumber();
        Optional<Instant> retryAt = reply.optionalMoment();
        Ledger ledger = isDay
                ? new Ledger(
                        Ledger.LedgerKind.DAY,
                        DayOfChina.endingAt(retryAt.orElseThrow()).date().toString())
                : new Ledger(Ledger.LedgerKind.BUDGET, name.substring("budget:".length()));
        return new Admission.Exhausted(new LedgerBalance(ledger, calls, fen, open, maxCalls, maxFen), retryAt);
    }

    @Override
    public Departure leave(CallId id) {
        try {
            RedisReply reply = run("claim a departure", leave, id.account(), List.of(id.value(), TOLERANCE));
            return reply.text().equals("rest")
                    ? new Departure.Rest(Micros.toDuration(reply.number()))
                    : new Departure.Void();
        } catch (AccountStateException failure) {
            return new Departure.Void();
        }
    }

    @Override
    public void settle(Settlement settlement) {
        Optional<NewRefusal> refusal = settlement.refusal();
        List<String> args = new ArrayList<>(List.of(
                settlement.id().value(),
                settlement.billing() == Billing.NONE ? "returned" : "kept",
                refusal.map(put -> put.scope().name()).orElse(""),
                refusal.map(put -> put.status().code()).orElse(""),
                refusal.flatMap(NewRefusal::duration)
                        .map(duration -> Long.toString(Micros.of(duration)))
                        .orElse("")));
        for (ActiveRefusal lifted : settlement.lifted()) {
            args.add(lifted.scope().name());
            args.add(Long.toString(lifted.version()));
        }
        run("settle a call", settle, settlement.id().account(), args);
    }

    @Override
    public AccountLimits agree(AccountKey account, AccountLimits named) {
        return change("agree", account, named);
    }

    @Override
    public AccountLimits set(AccountKey account, AccountLimits changed) {
        return change("set", account, changed);
    }

    private AccountLimits change(String mode, AccountKey account, AccountLimits named) {
        List<String> args = new ArrayList<>(List.of(mode));
        args.addAll(texts(named));
        args.add(jitter);
        RedisReply reply = run("agree on limits", limits, account, args);
        boolean isConflict = reply.text().equals("conflict");
        AccountLimits stored = reply.limits();
        if (isConflict) {
            named.requireAgreement(stored);
        }
        return stored.withDefaults();
    }

    private static List<String> texts(AccountLimits limits) {
        OptionalInt concurrency = limits.accountConcurrency();
        return List.of(
                limits.rate().map(rate -> Long.toString(rate.millionths())).orElse(""),
                concurrency.isPresent() ? Integer.toString(concurrency.getAsInt()) : "",
                text(limits.callsPerDay()));
    }

    private static String text(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "";
    }

    @Override
    public boolean lift(AccountKey account, RefusalScope scope, long version) {
        return run("lift a refusal", lift, account, List.of(scope.name(), Long.toString(version)))
                .text()
                .equals("lifted");
    }

    @Override
    public AccountSnapshot snapshot(AccountKey account) {
        return RedisSnapshot.read(account, run("read the account", snapshot, account, List.of(jitter)));
    }

    @Override
    public DepartureSpacing spacing() {
        return spacing;
    }
}
