package io.github.qcc.http.internal.okhttp;

import io.github.qcc.domain.port.Endpoint;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/**
 * How to reach QCC.
 *
 * @param baseUrl ends with a slash
 * @param paths path of each endpoint below the base URL; unmodifiable
 * @param connectTimeout longest time for a connection to open, without TLS
 * @param readTimeout longest silence while a response is awaited
 * @param callTimeout longest time for one attempt as a whole, which bounds a response that drips
 * @param proxyAndTrust proxy, and the certificates that are trusted
 * @param connections most connections at once
 */
public record TransportSettings(
        HttpUrl baseUrl,
        Map<Endpoint, String> paths,
        Duration connectTimeout,
        Duration readTimeout,
        Duration callTimeout,
        ProxyAndTrust proxyAndTrust,
        int connections) {
    /** QCC's own address. */
    public static final String DEFAULT_BASE_URL = "https://pro.qcc.com/api/yj/";

    /** Shortest timeout: OkHttp reads 0 as none. */
    public static final Duration SHORTEST_TIMEOUT = Duration.ofMillis(1);

    /** Longest timeout. */
    public static final Duration LONGEST_TIMEOUT = Duration.ofMinutes(10);

    private static final int LONGEST_PATH = 200;
    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9_-]++(?:/[A-Za-z0-9_-]++)*+");

    public TransportSettings {
        paths = Map.copyOf(paths);
    }

    /** Checks a path that is to be used instead of a default one: it must stay below the base URL. */
    public static String validPath(String path) {
        if (path.length() > LONGEST_PATH || !PATH.matcher(path).matches()) {
            throw new IllegalArgumentException(
                    "path must be letters, digits, '-' and '_' between single slashes but was '" + path
                            + "': write it like " + Endpoint.CREDIT_CHECK.path());
        }
        return path;
    }
}
