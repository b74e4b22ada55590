package io.github.qcc.app.config;

import io.github.qcc.app.run.CallRecorder;
import io.github.qcc.app.run.RefusedException;
import io.github.qcc.app.run.RunSettings;
import io.github.qcc.app.run.RunStore;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.QccStatus;
import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.domain.port.QccPorts;
import io.github.qcc.fake.FakeQcc;
import io.github.qcc.fake.server.QccSandbox;
import io.github.qcc.http.QccCredentials;
import io.github.qcc.http.QccHttp;
import io.github.qcc.http.QccHttpBuilder;
import io.github.qcc.http.account.AccountLimitsConflictException;
import io.github.qcc.http.account.AccountState;
import io.github.qcc.http.account.DepartureSpacing;
import io.github.qcc.http.account.JdbcAccountState;
import io.github.qcc.http.account.StateSecret;
import io.github.qcc.http.call.AttemptEvent;
import io.github.qcc.http.call.Budget;
import io.github.qcc.http.call.CallListener;
import io.github.qcc.http.call.CallOptions;
import io.github.qcc.http.call.CallSettings;
import io.github.qcc.http.call.RetryUncertain;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The ports of a run: over HTTP to the service or to an embedded sandbox, with the account state and the responses in the
 * store of the run.
 */
public final class RunConnection implements AutoCloseable {
    /**
     * Departures of a run, whose state is a file: a step may wait for another one, but no other process takes part. It leaves
     * 6 ms for the way to QCC, and 98 % of the rate.
     */
    private static final DepartureSpacing SPACING = new DepartureSpacing(Duration.ofMillis(16), Duration.ofMillis(10));

    private static final Duration LONGEST_OPERATION = Duration.ofHours(1);
    private static final Set<String> ANSWERS =
            Set.of(QccStatus.SUCCESS.code(), QccStatus.NO_RESULT.code(), QccStatus.TOO_MANY_ROWS.code());

    private final QccHttp http;
    private final QccPorts ports;
    private final Runnable close;

    private RunConnection(QccHttp http, QccPorts ports, Runnable close) {
        this.http = http;
        this.ports = ports;
        this.close = close;
    }

    /**
     * Requires that a run can be opened with these settings.
     *
     * @throws RefusedException if key, secret, base URL or settings break a rule
     */
    public static void requireUsable(Configuration configuration, RunSettings settings) {
        try {
            calls(settings, false);
            configuration.account().ifPresent(account -> Connection.builder(configuration));
        } catch (IllegalArgumentException e) {
            throw new RefusedException(e.getMessage());
        }
    }

    /**
     * Opens the ports of a run; nothing is sent yet.
     *
     * @param spent calls that count against the budget already
     */
    public static RunConnection open(
            Configuration configuration,
            RunSettings settings,
            Map<Endpoint, Cost> spent,
            RunStore store,
            CallRecorder recorder,
            Clock clock) {
        return configuration.account().isPresent()
                ? toService(configuration, settings, spent, store, recorder, clock)
                : toSandbox(settings, spent, store, recorder, clock);
    }

    private static RunConnection toSandbox(
            RunSettings settings, Map<Endpoint, Cost> spent, RunStore store, CallRecorder recorder, Clock clock) {
        QccSandbox sandbox = sandbox(clock);
        QccHttpBuilder builder = QccHttp.builder(QccCredentials.of(sandbox.key(), sandbox.secretKey()))
                .baseUrl(sandbox.baseUrl().toString());
        return open(builder.clock(clock), settings, spent, store, recorder, Optional.empty(), sandbox::close);
    }

    private static RunConnection toService(
            Configuration configuration,
            RunSettings settings,
            Map<Endpoint, Cost> spent,
            RunStore store,
            CallRecorder recorder,
            Clock clock) {
        SharedState shared = SharedState.open(configuration.state());
        try {
            QccHttpBuilder builder = Connection.builder(configuration).clock(clock);
            shared.secret().ifPresent(builder::stateSecret);
            return open(builder, settings, spent, store, recorder, shared.state(), shared::close);
        } catch (RuntimeException failure) {
            shared.close();
            throw failure;
        }
    }

    private static RunConnection open(
            QccHttpBuilder builder,
            RunSettings settings,
            Map<Endpoint, Cost> spent,
            RunStore store,
            CallRecorder recorder,
            Optional<AccountState> shared,
            Runnable close) {
        if (shared.isEmpty()) {
            builder.stateSecret(StateSecret.of(store.stateSecret()));
        }
        AccountState state = shared.map(other -> new RecordingState(other, recorder, false))
                .orElseGet(() -> new RecordingState(ownState(store), recorder, true));
        QccHttp http = builder.calls(calls(settings, shared.isPresent()))
                .state(state)
                .responses(new RunResponses(store, recorder))
                .listener(listener(recorder))
                .build();
        return new RunConnection(http, http.with(options(settings, spent)), () -> {
            http.close();
            close.run();
        });
    }

    private static QccSandbox sandbox(Clock clock) {
        FakeQcc.Builder data = FakeQcc.builder().clock(clock);
        FakeQcc.examples().companies().forEach(data::company);
        return QccSandbox.start(data.build());
    }

    private static JdbcAccountState ownState(RunStore store) {
        store.inTransaction(() -> {
            JdbcAccountState.createTables(store.dataSource());
            return null;
        });
        return JdbcAccountState.builder(store.dataSource())
                .shared(false)
                .spacing(SPACING)
                .build();
    }

    /** A shared state has a rate of its own unless one is named; that of a run is 5 then. */
    private static CallSettings calls(RunSettings settings, boolean isShared) {
        CallSettings.Builder calls = CallSettings.builder()
                .concurrency(settings.concurrency())
                .retryUncertain(settings.retriesUncertain() ? RetryUncertain.ONCE : RetryUncertain.NEVER);
        if (settings.rate().isPresent() || !isShared) {
            calls.rate(settings.perSecond());
        }
        if (settings.maxCost().isPresent()) {
            Map<Endpoint, BigDecimal> yuan = settings.prices().yuan();
            // A run asks no details unless they have a price.
            yuan.forEach(calls::price);
            calls.price(Endpoint.CASE_DETAIL, yuan.getOrDefault(Endpoint.CASE_DETAIL, BigDecimal.ZERO));
        }
        return calls.build();
    }

    /** Beside the time for a call, an operation may have to wait for the departures of all others. */
    private static CallOptions options(RunSettings settings, Map<Endpoint, Cost> spent) {
        Duration period = Duration.ofMillis(BigDecimal.valueOf(2_000)
                .divide(settings.perSecond(), 0, RoundingMode.CEILING)
                .longValue());
        Duration timeout = CallSettings.defaults().operationTimeout().plus(period.multipliedBy(settings.concurrency()));
        return RunResponses.ALWAYS
                .purpose("screen")
                .budget(budget(settings, spent))
                .operationTimeout(timeout.compareTo(LONGEST_OPERATION) < 0 ? timeout : LONGEST_OPERATION);
    }

    /**
     * What is left of the run's budget, under a name of its own: the table of calls, and not the ledger, says what was spent
     * before, because calls of an earlier version or at another price are in no ledger.
     */
    private static Budget budget(RunSettings settings, Map<Endpoint, Cost> spent) {
        Budget budget = Budget.named("run-" + UUID.randomUUID());
        if (settings.callsLeft(spent).isPresent()) {
            budget = budget.maxCalls(settings.callsLeft(spent).getAsLong());
        }
        Optional<BigDecimal> yuan = settings.yuanLeft(spent);
        return yuan.isPresent() ? budget.maxCost(yuan.get()) : budget;
    }

    private static CallListener listener(CallRecorder recorder) {
        return new CallListener() {
            @Override
            public void attempted(AttemptEvent event) {
                recorder.attempted(
                        event.endpoint(),
                        event.cost(),
                        new CallRecorder.RecordedAttempt(event.at(), event.status(), ANSWERS.contains(event.status())));
            }
        };
    }

    /** Both checks. */
    public QccPorts ports() {
        return ports;
    }

    /**
     * Agrees on the account's limits and opens connections. A service that cannot be reached is left to the first call.
     *
     * @throws RefusedException if the settings name another limit than the account has
     */
    public void prime() {
        try {
            http.prime();
        } catch (AccountLimitsConflictException e) {
            throw new RefusedException(e.getMessage());
        } catch (ServiceUnavailableException e) {
            // The first call says so again, and then the run pauses.
        }
    }

    @Override
    public void close() {
        close.run();
    }
}
