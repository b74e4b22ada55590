package io.github.qcc.http;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import okhttp3.HttpUrl;

/** Gathers the settings of a {@link QccHttp}; each is checked when it is given. For one thread. */
public final class QccHttpBuilder {
    private static final Duration LONGEST_TIMEOUT = Duration.ofMinutes(10);

    private final QccCredentials credentials;
    private final Map<Endpoint, String> paths = new EnumMap<>(Endpoint.class);
    private HttpUrl baseUrl = BaseUrl.of(HttpSettings.DEFAULT_BASE_URL);
    private Duration connectTimeout = Duration.ofSeconds(5);
    private Duration readTimeout = Duration.ofSeconds(20);
    private Duration writeTimeout = Duration.ofSeconds(10);
    private Duration callTimeout = Duration.ofSeconds(30);
    private Clock clock = Clock.systemUTC();

    QccHttpBuilder(QccCredentials credentials) {
        this.credentials = Objects.requireNonNull(credentials, "credentials");
        for (Endpoint endpoint : Endpoint.values()) {
            paths.put(endpoint, endpoint.defaultPath());
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
        paths.put(endpoint, Endpoint.validPath(Objects.requireNonNull(path, "path")));
        return this;
    }

    /** Longest time for a connection to stand; 5 seconds by default. */
    public QccHttpBuilder connectTimeout(Duration timeout) {
        connectTimeout = valid("connectTimeout", timeout);
        return this;
    }

    /** Longest silence while an answer is awaited or read; 20 seconds by default. */
    public QccHttpBuilder readTimeout(Duration timeout) {
        readTimeout = valid("readTimeout", timeout);
        return this;
    }

    /** Longest standstill while a call is sent; 10 seconds by default. */
    public QccHttpBuilder writeTimeout(Duration timeout) {
        writeTimeout = valid("writeTimeout", timeout);
        return this;
    }

    /** Longest time for a call as a whole, however steadily its answer drips; 30 seconds by default. */
    public QccHttpBuilder callTimeout(Duration timeout) {
        callTimeout = valid("callTimeout", timeout);
        return this;
    }

    /** What the calls are signed and the answers are dated by; the system's clock by default. */
    public QccHttpBuilder clock(Clock clock) {
        this.clock = Objects.requireNonNull(clock, "clock");
        return this;
    }

    /** The ports, ready for calls; nothing is sent yet. */
    public QccHttp build() {
        return new QccHttp(
                credentials,
                new HttpSettings(baseUrl, paths, connectTimeout, readTimeout, writeTimeout, callTimeout, clock));
    }

    private static Duration valid(String name, Duration timeout) {
        Objects.requireNonNull(timeout, name);
        if (timeout.compareTo(Duration.ofMillis(1)) < 0 || timeout.compareTo(LONGEST_TIMEOUT) > 0) {
            throw new IllegalArgumentException(name + " must be 1 millisecond to 10 minutes but was " + timeout
                    + ": 0 would mean to wait for ever");
        }
        return timeout;
    }
}
