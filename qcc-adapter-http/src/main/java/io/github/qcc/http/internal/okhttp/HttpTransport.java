package io.github.qcc.http.internal.okhttp;

import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.http.call.Reachability;
import io.github.qcc.http.internal.call.ClientConnection;
import io.github.qcc.http.internal.call.Reply;
import io.github.qcc.http.internal.call.Request;
import io.github.qcc.http.internal.call.SkewCorrectedClock;
import io.github.qcc.http.internal.call.Transport;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import okhttp3.ConnectionPool;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import retrofit2.Call;
import retrofit2.Retrofit;

/** Sends requests with Retrofit and OkHttp, each once or not at all, bounded in time and size. Thread-safe. */
public final class HttpTransport implements Transport, AutoCloseable {
    /** Shorter than the five seconds after which common servers close a connection that is idle. */
    private static final Duration KEEP_ALIVE = Duration.ofSeconds(3);

    private static final long LARGEST_BODY = 8L << 20;

    private final TransportSettings settings;
    private final SkewCorrectedClock clock;
    private final OkHttpClient http;
    private final QccService service;
    private final ReachabilityProbe probe;
    private final Map<Endpoint, String> addresses = new EnumMap<>(Endpoint.class);
    private final PlatformThreads platformThreads = new PlatformThreads();
    private final Deque<HttpConnection> idle = new ConcurrentLinkedDeque<>();

    /** A transport without an open connection. */
    public HttpTransport(TransportSettings settings, RequestSigner signer, SkewCorrectedClock clock) {
        this.settings = settings;
        this.clock = clock;
        http = client(settings, signer, clock);
        service = new Retrofit.Builder()
                .baseUrl(settings.baseUrl())
                .callFactory(HttpTransport::call)
                .build()
                .create(QccService.class);
        probe = new ReachabilityProbe(http, settings.baseUrl(), clock);
        String key = URLEncoder.encode(signer.key(), StandardCharsets.UTF_8);
        settings.paths().forEach((endpoint, path) -> addresses.put(endpoint, path + "?key=" + key));
    }

    private static OkHttpClient client(TransportSettings settings, RequestSigner signer, SkewCorrectedClock clock) {
        OkHttpClient.Builder http = new OkHttpClient.Builder()
                .connectTimeout(settings.connectTimeout())
                .socketFactory(new TimedSocketFactory(settings.readTimeout()))
                .readTimeout(Duration.ZERO)
                .writeTimeout(Duration.ZERO)
                .callTimeout(settings.callTimeout())
                .connectionPool(
                        new ConnectionPool(settings.connections(), KEEP_ALIVE.toMillis(), TimeUnit.MILLISECONDS))
                // One exchange a connection at a time, so that what was sent is known.
                .protocols(List.of(Protocol.HTTP_1_1))
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .addInterceptor(new SigningInterceptor(signer, clock))
                .addNetworkInterceptor(new SingleExchangeInterceptor())
                .addNetworkInterceptor(new ServerDateInterceptor(clock));
        settings.proxyAndTrust().applyTo(http, settings.baseUrl().isHttps());
        OkHttpClient client = http.build();
        return client.newBuilder()
                .hostnameVerifier(new AsciiHostnameVerifier(client.hostnameVerifier()))
                .build();
    }

    private static okhttp3.Call call(okhttp3.Request request) {
        return request.tag(WireAttempt.class).connection().client().newCall(request);
    }

    HttpUrl baseUrl() {
        return settings.baseUrl();
    }

    @Override
    public ClientConnection take() {
        HttpConnection lastUsed = idle.pollFirst();
        return lastUsed == null ? new HttpConnection(this, http) : lastUsed;
    }

    void giveBack(HttpConnection connection) {
        idle.offerFirst(connection);
    }

    Reply send(Request<?> request, WireAttempt attempt) {
        try {
            return platformThreads.run(() -> exchange(request, attempt));
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new IllegalStateException("an exchange throws no checked exception", impossible);
        }
    }

    private Reply exchange(Request<?> request, WireAttempt attempt) {
        Call<ResponseBody> call = call(request, attempt);
        call.timeout().timeout(timeout(attempt.timeout()).toNanos(), TimeUnit.NANOSECONDS);
        try (ResponseBody body = call.execute().body()) {
            return read(call, body.source());
        } catch (HttpErrorException e) {
            return new Reply.Failed(HttpFailures.of(e, clock.instant()), e.tag());
        } catch (NotSentException e) {
            return new Reply.NotSent(e.isClosed());
        } catch (IOException e) {
            return attempt.isSent() ? noResponse(e) : new Reply.Failed(HttpFailures.notConnected(e), "no-connection");
        } finally {
            HeldInterrupts.restore();
        }
    }

    private Call<ResponseBody> call(Request<?> request, WireAttempt attempt) {
        String address = addresses.get(request.endpoint());
        return switch (request.endpoint()) {
            case CREDIT_CHECK, CASE_CHECK ->
                service.list(
                        address,
                        request.subject(),
                        request.page().index(),
                        request.page().size(),
                        attempt);
            case CASE_DETAIL -> service.detail(address, request.subject(), attempt);
        };
    }

    /** The shorter of call timeout and remaining time. Never 0, which OkHttp reads as no timeout. */
    Duration timeout(Duration remaining) {
        Duration shorter = remaining.compareTo(settings.callTimeout()) < 0 ? remaining : settings.callTimeout();
        return shorter.compareTo(TransportSettings.SHORTEST_TIMEOUT) < 0 ? TransportSettings.SHORTEST_TIMEOUT : shorter;
    }

    private static Reply read(Call<?> call, BufferedSource body) {
        try {
            if (body.request(LARGEST_BODY + 1)) {
                // close() would go on reading for a while, to use the connection again.
                call.cancel();
                return new Reply.Response(taken(body), "The response is larger than 8 MiB", null);
            }
            return Reply.Response.whole(taken(body));
        } catch (IOException e) {
            Reply.Failed unlessStatus = isTroubleOnTheWay(e) ? noResponse(e) : null;
            return new Reply.Response(taken(body), "The response breaks off before its end", unlessStatus);
        }
    }

    /** What was received, out of reach of close(), which clears the source. */
    private static Buffer taken(BufferedSource body) {
        Buffer received = new Buffer();
        received.write(body.getBuffer(), body.getBuffer().size());
        return received;
    }

    private static Reply.Failed noResponse(IOException e) {
        return new Reply.Failed(HttpFailures.noResponse(e), "no-answer");
    }

    private static boolean isTroubleOnTheWay(IOException e) {
        return e instanceof InterruptedIOException || e instanceof SocketException || e instanceof SSLException;
    }

    /** Sends an unsigned HEAD to the base URL, so it is not charged. */
    public Reachability probe() {
        return probe.probe();
    }

    /** Ends calls under way and closes every connection. */
    @Override
    public void close() {
        http.dispatcher().cancelAll();
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
        platformThreads.close();
    }
}
