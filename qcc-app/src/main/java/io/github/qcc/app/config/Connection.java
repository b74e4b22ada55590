package io.github.qcc.app.config;

import io.github.qcc.app.run.Bilingual;
import io.github.qcc.app.run.RefusedException;
import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.domain.port.QccPorts;
import io.github.qcc.fake.FakeQcc;
import io.github.qcc.http.QccCredentials;
import io.github.qcc.http.QccHttp;
import io.github.qcc.http.QccHttpBuilder;
import io.github.qcc.http.account.AccountLimitsConflictException;
import io.github.qcc.http.account.AccountStateException;
import io.github.qcc.http.cache.Freshness;
import io.github.qcc.http.call.CallOptions;
import io.github.qcc.http.call.CallSettings;
import io.github.qcc.http.call.Reachability;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Ports to the service, or to the embedded sandbox data, with what has to be closed after use. */
public final class Connection implements AutoCloseable {
    private final QccPorts ports;
    private final Runnable close;
    private final Optional<Supplier<Reachability>> probe;

    private Connection(QccPorts ports, Runnable close, Optional<Supplier<Reachability>> probe) {
        this.ports = ports;
        this.close = close;
        this.probe = probe;
    }

    /**
     * Opens what the configuration says; nothing is sent yet.
     *
     * @throws RefusedException if key, secret, base URL or state break a rule, or a limit differs from the shared one
     * @throws io.github.qcc.domain.ServiceUnavailableException if the shared state cannot be reached
     */
    public static Connection open(Configuration configuration, Clock clock) {
        return open(configuration, clock, Duration.ZERO);
    }

    /**
     * Opens what the configuration says, with cached responses up to an age; zero for none.
     *
     * @throws RefusedException also if cached responses are to be used and no cache is configured
     */
    public static Connection open(Configuration configuration, Clock clock, Duration maxAge) {
        boolean usesCache = !maxAge.isZero();
        if (usesCache && configuration.state().cache().isEmpty()) {
            throw new RefusedException(new Bilingual(
                    "--max-age 需要缓存：请设置 " + StateSettings.CACHE + "=jdbc:…",
                    "--max-age needs a cache of responses: set " + StateSettings.CACHE + "=jdbc:…"));
        }
        Optional<Account> account = configuration.account();
        if (account.isEmpty()) {
            return new Connection(sandbox(clock), () -> {}, Optional.empty());
        }
        SharedState shared = SharedState.open(configuration.state());
        try {
            CallSettings calls = settings(configuration);
            agree(shared, account.get(), calls);
            QccHttp http = http(configuration, clock, calls, shared::applyTo);
            QccPorts ports = usesCache ? http.with(CallOptions.defaults().freshness(Freshness.maxAge(maxAge))) : http;
            Runnable close = () -> {
                http.close();
                shared.close();
            };
            return new Connection(ports, close, Optional.of(http::probe));
        } catch (RuntimeException failure) {
            shared.close();
            throw failure;
        }
    }

    private static CallSettings settings(Configuration configuration) {
        CallSettings.Builder calls = CallSettings.builder();
        try {
            configuration.rate().ifPresent(calls::rate);
            configuration.concurrency().ifPresent(calls::concurrency);
            configuration.callsPerDay().ifPresent(calls::callsPerDay);
            configuration.prices().yuan().forEach(calls::price);
            return calls.build();
        } catch (IllegalArgumentException outOfRange) {
            throw new RefusedException(new Bilingual("设置超出范围：" + outOfRange.getMessage(), outOfRange.getMessage()));
        }
    }

    /** Before the first call, because a limit that differs is a mistake in the settings and not a failure of a check. */
    private static void agree(SharedState shared, Account account, CallSettings calls) {
        try {
            shared.state().ifPresent(state -> state.agree(shared.account(account), calls.accountLimits()));
        } catch (AccountLimitsConflictException conflict) {
            throw new RefusedException(new Bilingual(
                    "限额与账户状态中的不一致，可用 qcc account --set 更改（" + conflict.getMessage() + "）", conflict.getMessage()));
        } catch (AccountStateException failure) {
            throw ServiceUnavailableException.notSent(
                    "Not sent: the account state does not work (" + failure.getMessage()
                            + "), and nothing is sent without it; see to its store, then retry",
                    null);
        }
    }

    private static QccHttp http(
            Configuration configuration, Clock clock, CallSettings calls, Consumer<QccHttpBuilder> shared) {
        try {
            QccHttpBuilder builder = builder(configuration).calls(calls).clock(clock);
            shared.accept(builder);
            return builder.build();
        } catch (IllegalArgumentException e) {
            throw new RefusedException(new Bilingual("设置有误：" + e.getMessage(), e.getMessage()));
        }
    }

    /**
     * A builder with account and address of a configuration.
     *
     * @throws IllegalArgumentException if they break a rule
     */
    static QccHttpBuilder builder(Configuration configuration) {
        Account account = configuration.account().orElseThrow();
        QccHttpBuilder builder = QccHttp.builder(QccCredentials.of(account.key(), account.secretKey()));
        address(builder, configuration);
        return builder;
    }

    private static void address(QccHttpBuilder builder, Configuration configuration) {
        try {
            configuration.baseUrl().ifPresent(builder::baseUrl);
            configuration.paths().forEach(builder::path);
        } catch (IllegalArgumentException e) {
            throw Configuration.badUrl();
        }
    }

    private static FakeQcc sandbox(Clock clock) {
        FakeQcc.Builder sandbox = FakeQcc.builder().clock(clock);
        FakeQcc.examples().companies().forEach(sandbox::company);
        return sandbox.build();
    }

    /** Both checks. */
    public QccPorts ports() {
        return ports;
    }

    /** Whether the embedded sandbox data answer, and no company is real. */
    public boolean isSandbox() {
        return probe.isEmpty();
    }

    /**
     * Reaches out to the service without spending a call; empty if the embedded sandbox data answer.
     *
     * @throws io.github.qcc.domain.ServiceUnavailableException if nothing answers
     */
    public Optional<Diagnosis> diagnose() {
        return probe.map(Supplier::get)
                .map(found -> new Diagnosis(
                        found.httpStatus(),
                        found.took(),
                        found.tlsVersion(),
                        found.certificateUntil(),
                        found.clockSkew()));
    }

    @Override
    public void close() {
        close.run();
    }
}
