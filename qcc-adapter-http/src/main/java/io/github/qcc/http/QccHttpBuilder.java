package io.github.qcc.http;

import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.http.account.AccountState;
import io.github.qcc.http.account.InMemoryAccountState;
import io.github.qcc.http.account.StateSecret;
import io.github.qcc.http.cache.ResponseStore;
import io.github.qcc.http.call.CallListener;
import io.github.qcc.http.call.CallSettings;
import io.github.qcc.http.internal.call.CallContext;
import io.github.qcc.http.internal.call.SkewCorrectedClock;
import io.github.qcc.http.internal.call.Ticker;
import io.github.qcc.http.internal.okhttp.BaseUrl;
import io.github.qcc.http.internal.okhttp.ProxyAndTrust;
import io.github.qcc.http.internal.okhttp.TransportSettings;
import java.net.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.HttpUrl;

/** Gathers the settings of a {@link QccHttp}; each is checked when it is given. For one thread. */
public final class QccHttpBuilder {
    private final QccCredentials credentials;
    private final Map<Endpoint, String> paths = new EnumMap<>(Endpoint.class);
    private HttpUrl baseUrl = BaseUrl.of(TransportSettings.DEFAULT_BASE_URL);
    private Duration connectTimeout = Duration.ofSeconds(5);
    private Duration readTimeout = Duration.ofSeconds(20);
    private Duration callTimeout = Duration.ofSeconds(30);
    private Clock clock = Clock.systemUTC();
    private ProxyAndTrust proxyAndTrust = ProxyAndTrust.DIRECT;
    private CallSettings calls = CallSettings.defaults();
    private AccountState state;
    private StateSecret secret = StateSecret.random();
    private ResponseStore responses;
    private String accountName = "default";
    private final List<CallListener> listeners = new ArrayList<>();
    private Ticker ticker = Ticker.system();

    QccHttpBuilder(QccCredentials credentials) {
        this.credentials = Objects.requireNonNull(credentials, "credentials");
        for (Endpoint endpoint : Endpoint.values()) {
            paths.put(endpoint, endpoint.path());
        }
    }

    /**
     * Where the interfaces are; by default {@code https://pro.qcc.com/api/yj/}.
     *
     * @throws IllegalArgumentException if it is neither {@code https} nor {@code http} to a loopback address, if its
     *     host is not ASCII, or if it has user info, query or fragment
     */
    public QccHttpBuilder baseUrl(String url) {
        baseUrl = BaseUrl.of(Objects.requireNonNull(url, "url"));
        return this;
    }

    /** Path of an endpoint below the base URL, where an account's differs from the {@linkplain Endpoint documents}. */
    public QccHttpBuilder path(Endpoint endpoint, String path) {
        Objects.requireNonNull(endpoint, "endpoint");
        paths.put(endpoint, TransportSettings.validPath(Objects.requireNonNull(path, "path")));
        return this;
    }

    /** Longest time for a connection to be opened, TLS not included; 5 seconds by default. */
    public QccHttpBuilder connectTimeout(Duration timeout) {
        connectTimeout = valid("connectTimeout", timeout);
        return this;
    }

    /**
     * Longest silence while a handshake, an answer or a piece of it is awaited; 20 seconds by default. Behind a SOCKS proxy
     * the {@linkplain #callTimeout call timeout} alone bounds it.
     */
    public QccHttpBuilder readTimeout(Duration timeout) {
        readTimeout = valid("readTimeout", timeout);
        return this;
    }

    /** Longest time for one attempt as a whole, however steadily its answer drips; 30 seconds by default. */
    public QccHttpBuilder callTimeout(Duration timeout) {
        callTimeout = valid("callTimeout", timeout);
        return this;
    }

    /** What the calls are signed and the answers are dated by; the system's clock by default. */
    public QccHttpBuilder clock(Clock clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
        return this;
    }

    /** How much may be asked, what is repeated, and what it may cost; {@link CallSettings#defaults()} by default. */
    public QccHttpBuilder calls(CallSettings settings) {
        calls = Objects.requireNonNull(settings, "settings");
        return this;
    }

    /**
     * Where refusals, spending and departures are kept; in the memory of this instance by default. A state that other
     * processes or later runs share needs their {@link #stateSecret} too.
     */
    public QccHttpBuilder state(AccountState accountState) {
        state = Objects.requireNonNull(accountState, "accountState");
        return this;
    }

    /**
     * Secret under which the account and its requests get their pseudonyms in state and response store; random by default,
     * which suits what only this instance uses.
     */
    public QccHttpBuilder stateSecret(StateSecret stateSecret) {
        secret = Objects.requireNonNull(stateSecret, "stateSecret");
        return this;
    }

    /**
     * Where responses are stored; none by default. They are used by views that name a
     * {@linkplain io.github.qcc.http.call.CallOptions#freshness freshness}.
     */
    public QccHttpBuilder responses(ResponseStore store) {
        responses = Objects.requireNonNull(store, "store");
        return this;
    }

    /** Name of the account in events and meters, where several accounts have one registry; {@code default} by default. */
    public QccHttpBuilder accountName(String name) {
        accountName = Objects.requireNonNull(name, "name");
        return this;
    }

    /** Adds a listener of calls and their cost, such as meters or a table of requests. */
    public QccHttpBuilder listener(CallListener listener) {
        listeners.add(Objects.requireNonNull(listener, "listener"));
        return this;
    }

    /**
     * The proxy to QCC, in place of the one that the Java system properties name, if any. A base URL on this machine is
     * reached without.
     */
    public QccHttpBuilder proxy(Proxy proxy) {
        proxyAndTrust = proxyAndTrust.through(Objects.requireNonNull(proxy, "proxy"));
        return this;
    }

    /** User and password for a proxy that asks for them (HTTP Basic); part of no message and no {@code toString}. */
    public QccHttpBuilder proxyLogin(String user, String password) {
        proxyAndTrust =
                proxyAndTrust.with(Objects.requireNonNull(user, "user"), Objects.requireNonNull(password, "password"));
        return this;
    }

    /**
     * Trusted certificates, in place of those that Java trusts; host names are verified all the same.
     *
     * @param sockets of an {@link javax.net.ssl.SSLContext} that was made with the same trust manager
     */
    public QccHttpBuilder trust(SSLSocketFactory sockets, X509TrustManager certificates) {
        proxyAndTrust = proxyAndTrust.trusting(
                Objects.requireNonNull(sockets, "sockets"), Objects.requireNonNull(certificates, "certificates"));
        return this;
    }

    /** Time that waits are measured in, for tests. */
    QccHttpBuilder ticker(Ticker other) {
        ticker = other;
        return this;
    }

    /** The ports, ready for calls; nothing is sent yet. */
    public QccHttp build() {
        TransportSettings http = new TransportSettings(
                baseUrl, paths, connectTimeout, readTimeout, callTimeout, proxyAndTrust, calls.concurrency());
        SkewCorrectedClock corrected = new SkewCorrectedClock(clock);
        CallContext context = new CallContext(
                accountName,
                secret.accountKey(credentials.key()),
                secret,
                calls,
                state == null ? memory(corrected) : state,
                Optional.ofNullable(responses),
                listeners,
                corrected,
                ticker);
        return new QccHttp(credentials, http, context);
    }

    /** A state that lives by the clocks of this instance. */
    private AccountState memory(Clock corrected) {
        return InMemoryAccountState.builder()
                .clock(corrected)
                .ticker(ticker::nanos)
                .build();
    }

    private static Duration valid(String name, Duration timeout) {
        Objects.requireNonNull(timeout, name);
        if (timeout.compareTo(TransportSettings.SHORTEST_TIMEOUT) < 0
                || timeout.compareTo(TransportSettings.LONGEST_TIMEOUT) > 0) {
            throw new IllegalArgumentException(name + " must be 1 millisecond to 10 minutes but was " + timeout
                    + ": 0 would mean to wait for ever");
        }
        return timeout;
    }
}
