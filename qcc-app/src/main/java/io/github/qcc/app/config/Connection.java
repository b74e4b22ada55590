package io.github.qcc.app.config;

import io.github.qcc.app.run.Limits;
import io.github.qcc.app.run.RefusedException;
import io.github.qcc.domain.port.QccPorts;
import io.github.qcc.fake.FakeQcc;
import io.github.qcc.http.QccCredentials;
import io.github.qcc.http.QccHttp;
import io.github.qcc.http.QccHttpBuilder;
import io.github.qcc.http.call.CallSettings;
import io.github.qcc.http.call.Reachability;
import io.github.qcc.http.call.RetryUncertain;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.Optional;
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
     * @throws RefusedException if key, secret or base URL break a rule
     */
    public static Connection open(Configuration configuration, Clock clock) {
        return open(configuration, clock, CallSettings.defaults());
    }

    /**
     * Opens what the configuration says for a run that has limits of its own: the run repeats and counts, and so the
     * adapter below it does not.
     *
     * @throws RefusedException if key, secret or base URL break a rule
     */
    public static Connection open(Configuration configuration, Clock clock, Limits limits) {
        // A little more than the run's own pace, so that the two do not wait for each other.
        BigDecimal rate = limits.rate().multiply(new BigDecimal("1.1")).setScale(6, RoundingMode.CEILING);
        CallSettings.Builder calls = CallSettings.builder()
                .rate(rate.min(BigDecimal.valueOf(10_000)))
                .concurrency(limits.concurrency())
                .attempts(1)
                .retryUncertain(RetryUncertain.NEVER)
                .pollWhilePreparing(false);
        return open(configuration, clock, calls.build());
    }

    private static Connection open(Configuration configuration, Clock clock, CallSettings calls) {
        return configuration
                .account()
                .map(account -> {
                    try {
                        QccHttpBuilder builder = QccHttp.builder(QccCredentials.of(account.key(), account.secretKey()))
                                .calls(calls)
                                .clock(clock);
                        address(builder, configuration);
                        QccHttp http = builder.build();
                        return new Connection(http, http::close, Optional.of(http::probe));
                    } catch (IllegalArgumentException e) {
                        throw new RefusedException(e.getMessage());
                    }
                })
                .orElseGet(() -> new Connection(sandbox(clock), () -> {}, Optional.empty()));
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
