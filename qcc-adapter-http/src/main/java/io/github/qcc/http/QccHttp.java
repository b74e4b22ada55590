package io.github.qcc.http;

import io.github.qcc.domain.port.ImportExportCreditCheck;
import io.github.qcc.domain.port.QccPorts;
import io.github.qcc.domain.port.TerminatedCaseCheck;
import io.github.qcc.http.account.AccountKey;
import io.github.qcc.http.account.AccountSnapshot;
import io.github.qcc.http.account.AccountState;
import io.github.qcc.http.account.RefusalScope;
import io.github.qcc.http.call.CallHealth;
import io.github.qcc.http.call.CallOptions;
import io.github.qcc.http.call.CallSettings;
import io.github.qcc.http.call.Reachability;
import io.github.qcc.http.internal.call.CallContext;
import io.github.qcc.http.internal.call.CallExecutor;
import io.github.qcc.http.internal.call.Cancellation;
import io.github.qcc.http.internal.call.SkewCorrectedClock;
import io.github.qcc.http.internal.okhttp.HttpTransport;
import io.github.qcc.http.internal.okhttp.RequestSigner;
import io.github.qcc.http.internal.okhttp.TransportSettings;
import io.github.qcc.http.internal.wire.Redaction;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The ports over HTTP, for one account. Each attempt is signed, sent at most once, and bounded in time and size;
 * {@link CallSettings} says what is repeated, how fast, and up to which cost. A call returns a result or throws a
 * {@link io.github.qcc.domain.QccException}, and both carry their cost. Thread-safe; create one instance per account and
 * share it.
 *
 * <pre>{@code
 * try (QccHttp qcc = QccHttp.builder(QccCredentials.of(key, secretKey)).build()) {
 *     qcc.terminatedCases().check(SearchKey.of("…"), PageRequest.first());
 * }
 * }</pre>
 */
public final class QccHttp implements QccPorts, AutoCloseable {
    private static final long IDLE_SECONDS = 10;

    private final AccountKey account;
    private final AccountState state;
    private final SkewCorrectedClock clock;
    private final HttpTransport transport;
    private final CallExecutor executor;
    private final Redaction redaction;
    private final ThreadPoolExecutor threads;
    private final QccPorts defaults;

    QccHttp(QccCredentials credentials, TransportSettings http, CallContext context) {
        account = context.account();
        state = context.state();
        clock = context.clock();
        redaction = Redaction.of(credentials.key(), credentials.secretKey());
        transport = new HttpTransport(http, new RequestSigner(credentials.key(), credentials.secretKey()), clock);
        executor = new CallExecutor(context, transport);
        threads = threads(context.settings().concurrency());
        defaults = with(CallOptions.defaults());
    }

    private static ThreadPoolExecutor threads(int most) {
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                most, most, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, "qcc-async");
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    /** A builder with the defaults: QCC's own address and paths, and the system's clock. */
    public static QccHttpBuilder builder(QccCredentials credentials) {
        return new QccHttpBuilder(credentials);
    }

    @Override
    public ImportExportCreditCheck importExportCredit() {
        return defaults.importExportCredit();
    }

    @Override
    public TerminatedCaseCheck terminatedCases() {
        return defaults.terminatedCases();
    }

    /** The ports with other options, over the same connections, account state and limits. */
    public QccPorts with(CallOptions options) {
        return new QccView(new RequestSender(executor, options, Cancellation::new, redaction));
    }

    /** The ports as futures. */
    public AsyncQcc async() {
        return async(CallOptions.defaults());
    }

    /** The ports as futures, with other options. */
    public AsyncQcc async(CallOptions options) {
        return new AsyncQcc(
                threads,
                cancellation -> new QccView(new RequestSender(executor, options, () -> cancellation, redaction)));
    }

    /**
     * Agrees on the account's limits with the account state, and opens as many connections as calls may be under way, so
     * that the first calls need not wait for either. Sends no request.
     *
     * @throws io.github.qcc.http.account.AccountLimitsConflictException if the settings name another limit than the account
     *     has
     * @throws io.github.qcc.domain.ServiceUnavailableException if the account state or QCC cannot be reached
     */
    public void prime() {
        executor.prime();
    }

    /**
     * What the account state holds: active refusals, spending, limits.
     *
     * @throws io.github.qcc.domain.ServiceUnavailableException if the state cannot be reached
     */
    public AccountSnapshot account() {
        return executor.snapshot();
    }

    /**
     * Lifts a refusal after the matter was settled with QCC.
     *
     * @param version {@link io.github.qcc.http.account.ActiveRefusal#version()} as {@link #account()} shows it; a later
     *     refusal is not lifted
     * @return whether it was lifted
     */
    public boolean lift(RefusalScope scope, long version) {
        return state.lift(account, scope, version);
    }

    /** Present values for gauges and health checks. */
    public CallHealth health() {
        return executor.health();
    }

    /**
     * How far QCC's clock is ahead of ours, negative if behind, by the header {@code Date} of its last response; empty before
     * the first that has one. From 30 seconds on, calls are signed by QCC's clock.
     */
    public Optional<Duration> clockSkew() {
        return clock.skew();
    }

    /**
     * Sends an unsigned HEAD to the base URL, to see whether QCC can be reached and what time it is there. It contains
     * neither key nor company and costs nothing.
     *
     * @throws io.github.qcc.domain.ServiceUnavailableException if there is no connection
     * @throws IllegalStateException after {@link #close()}
     */
    public Reachability probe() {
        executor.requireOpen();
        return transport.probe();
    }

    /**
     * Ends calls under way and waits, closes every connection, and refuses further calls. May be called twice. OkHttp and
     * Okio have daemon threads that all instances of a process share; they end by themselves about a minute after the last
     * call.
     */
    @Override
    public void close() {
        executor.close();
        transport.close();
        threads.shutdown();
    }
}
