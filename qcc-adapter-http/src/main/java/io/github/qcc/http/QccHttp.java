package io.github.qcc.http;

import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.domain.port.ImportExportCreditCheck;
import io.github.qcc.domain.port.QccPorts;
import io.github.qcc.domain.port.TerminatedCaseCheck;
import io.github.qcc.http.call.Pipeline;
import io.github.qcc.http.call.ServerClock;
import io.github.qcc.http.wire.CaseReader;
import io.github.qcc.http.wire.RegistrationReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import retrofit2.Retrofit;

/**
 * The ports over HTTP, for one account. Each attempt is signed, sent at most once, bounded in time and size; what may be
 * repeated, how fast, and up to which cost, {@link io.github.qcc.http.call.CallSettings} says. What comes back is a result
 * or a {@link io.github.qcc.domain.QccException} that says what it cost. Safe for use by many threads; keep one for as long
 * as the account is used, and one per account, for limits are counted here.
 *
 * <pre>{@code
 * try (QccHttp qcc = QccHttp.builder(QccCredentials.of(key, secretKey)).build()) {
 *     qcc.terminatedCases().check(SearchKey.of("…"), PageRequest.first());
 * }
 * }</pre>
 */
public final class QccHttp implements QccPorts, AutoCloseable {
    // Shorter than the five seconds after which common servers drop a connection: a call that is sent on a dropped one
    // fails, and is not repeated.
    private static final Duration KEEP_ALIVE = Duration.ofSeconds(3);
    private static final int IDLE_CONNECTIONS = 5;

    private final OkHttpClient http;
    private final ServerClock clock;
    private final Prober prober;
    private final Pipeline pipeline;
    private final ImportExportCreditCheck importExportCredit;
    private final TerminatedCaseCheck terminatedCases;

    QccHttp(QccCredentials credentials, HttpSettings settings) {
        clock = new ServerClock(settings.clock());
        http = client(credentials, settings, clock);
        prober = new Prober(http, settings.baseUrl(), clock);
        pipeline = new Pipeline(settings.calls(), settings.state(), settings.listeners(), clock, settings.timeline());
        Caller caller = new Caller(pipeline, credentials, settings.callTimeout(), clock);
        QccService service = new Retrofit.Builder()
                .baseUrl(settings.baseUrl())
                .callFactory(http)
                .build()
                .create(QccService.class);
        importExportCredit = new HttpImportExportCreditCheck(new ListCheck<>(
                caller,
                service,
                Endpoint.CREDIT_CHECK,
                address(Endpoint.CREDIT_CHECK, settings, credentials),
                RegistrationReader::read,
                QccHttp::unreadable));
        terminatedCases = new HttpTerminatedCaseCheck(
                new ListCheck<>(
                        caller,
                        service,
                        Endpoint.CASE_CHECK,
                        address(Endpoint.CASE_CHECK, settings, credentials),
                        CaseReader::read,
                        row -> row.unreadable().size()),
                caller,
                service,
                address(Endpoint.CASE_DETAIL, settings, credentials));
    }

    /** What stands before the parameters of a question. */
    private static String address(Endpoint endpoint, HttpSettings settings, QccCredentials credentials) {
        return settings.paths().get(endpoint) + "?key=" + URLEncoder.encode(credentials.key(), StandardCharsets.UTF_8);
    }

    private static int unreadable(CustomsRegistration row) {
        return row.unreadable().size()
                + row.penalties().stream()
                        .mapToInt(penalty -> penalty.unreadable().size())
                        .sum();
    }

    /** Begins with the defaults: QCC's own address and paths, and the system's clock. */
    public static QccHttpBuilder builder(QccCredentials credentials) {
        return new QccHttpBuilder(credentials);
    }

    private static OkHttpClient client(QccCredentials credentials, HttpSettings settings, ServerClock clock) {
        OkHttpClient.Builder http = new OkHttpClient.Builder()
                .connectTimeout(settings.connectTimeout())
                .socketFactory(new TimedSocketFactory(settings.readTimeout()))
                .readTimeout(Duration.ZERO)
                .writeTimeout(Duration.ZERO)
                .callTimeout(settings.callTimeout())
                .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, KEEP_ALIVE.toMillis(), TimeUnit.MILLISECONDS))
                // One exchange a connection at a time, so that what was sent is known.
                .protocols(List.of(Protocol.HTTP_1_1))
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .addInterceptor(new SigningInterceptor(credentials, clock))
                .addNetworkInterceptor(new SingleExchangeInterceptor())
                .addNetworkInterceptor(new DateInterceptor(clock));
        settings.route().applyTo(http, settings.baseUrl().isHttps());
        OkHttpClient client = http.build();
        return client.newBuilder()
                .hostnameVerifier(new AsciiHostnameVerifier(client.hostnameVerifier()))
                .build();
    }

    @Override
    public ImportExportCreditCheck importExportCredit() {
        return importExportCredit;
    }

    @Override
    public TerminatedCaseCheck terminatedCases() {
        return terminatedCases;
    }

    /**
     * How far QCC's clock is ahead of ours, negative if behind, by the header {@code Date} of its last answer; empty before
     * the first that has one. From 30 seconds on, calls are signed by QCC's clock.
     */
    public Optional<Duration> clockSkew() {
        return clock.skew();
    }

    /**
     * Reaches out to QCC's address, to see whether somebody is there and what time it is. Carries neither key nor company
     * and asks no interface, so it costs nothing, and no refusal stands against it.
     *
     * @throws io.github.qcc.domain.ServiceUnavailableException if nobody answers
     */
    public Probe probe() {
        return prober.probe();
    }

    /**
     * Ends calls under way and waits, closes every connection, and refuses further calls. May be called twice. OkHttp and
     * Okio have daemon threads that all instances of a process share; idle, they end by themselves within about a minute.
     */
    @Override
    public void close() {
        pipeline.close();
        http.dispatcher().cancelAll();
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
