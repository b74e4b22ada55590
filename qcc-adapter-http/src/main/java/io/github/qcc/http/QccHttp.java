package io.github.qcc.http;

import io.github.qcc.domain.port.ImportExportCreditCheck;
import io.github.qcc.domain.port.QccPorts;
import io.github.qcc.domain.port.TerminatedCaseCheck;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import retrofit2.Retrofit;

/**
 * The ports over HTTP, for one account. Each call is signed, sent at most once, bounded in time and size, and answered by
 * a result or a {@link io.github.qcc.domain.QccException} that says what it cost. Safe for use by many threads; keep one
 * for as long as the account is used.
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
    private final Caller caller;
    private final ImportExportCreditCheck importExportCredit;
    private final TerminatedCaseCheck terminatedCases;

    QccHttp(QccCredentials credentials, HttpSettings settings) {
        http = client(credentials, settings);
        caller = new Caller(credentials, settings.clock());
        QccService service = new Retrofit.Builder()
                .baseUrl(settings.baseUrl())
                .callFactory(http)
                .build()
                .create(QccService.class);
        importExportCredit = new HttpImportExportCreditCheck(new ListCheck<>(
                caller, service, settings.url(Endpoint.IMPORT_EXPORT_CREDIT), RegistrationReader::read));
        terminatedCases = new HttpTerminatedCaseCheck(
                new ListCheck<>(caller, service, settings.url(Endpoint.TERMINATED_CASES), CaseReader::read),
                caller,
                service,
                settings.url(Endpoint.TERMINATED_CASE_DETAIL));
    }

    /** Begins with the defaults: QCC's own address and paths, and the system's clock. */
    public static QccHttpBuilder builder(QccCredentials credentials) {
        return new QccHttpBuilder(credentials);
    }

    private static OkHttpClient client(QccCredentials credentials, HttpSettings settings) {
        return new OkHttpClient.Builder()
                .connectTimeout(settings.connectTimeout())
                .readTimeout(settings.readTimeout())
                .writeTimeout(settings.writeTimeout())
                .callTimeout(settings.callTimeout())
                .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, KEEP_ALIVE.toMillis(), TimeUnit.MILLISECONDS))
                // One exchange a connection at a time, so that what was sent is known.
                .protocols(List.of(Protocol.HTTP_1_1))
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .addInterceptor(new SigningInterceptor(credentials, settings.clock()))
                .addNetworkInterceptor(new SingleExchangeInterceptor())
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
     * Ends calls under way, closes every connection, and refuses further calls. May be called twice. OkHttp and Okio have
     * daemon threads that all instances of a process share; idle, they end by themselves within about a minute.
     */
    @Override
    public void close() {
        caller.close();
        http.dispatcher().cancelAll();
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
