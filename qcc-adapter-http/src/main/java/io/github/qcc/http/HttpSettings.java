package io.github.qcc.http;

import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.http.call.CallListener;
import io.github.qcc.http.call.CallSettings;
import io.github.qcc.http.call.CallState;
import io.github.qcc.http.call.Timeline;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/**
 * How to reach QCC; what {@link QccHttpBuilder} gathered, copied and checked.
 *
 * @param baseUrl ends with a slash
 * @param paths path of each endpoint below the base URL; unmodifiable
 * @param connectTimeout for a connection to stand, without TLS
 * @param readTimeout between two pieces of what the other side says
 * @param callTimeout for a call as a whole, which bounds an answer that drips
 * @param clock signs and dates
 * @param route proxy and trust
 * @param calls limits and repeats
 * @param state what is standing and spent
 * @param listeners who is told
 * @param timeline what waits are measured in
 */
record HttpSettings(
        HttpUrl baseUrl,
        Map<Endpoint, String> paths,
        Duration connectTimeout,
        Duration readTimeout,
        Duration callTimeout,
        Clock clock,
        Route route,
        CallSettings calls,
        CallState state,
        List<CallListener> listeners,
        Timeline timeline) {
    static final String DEFAULT_BASE_URL = "https://pro.qcc.com/api/yj/";

    static final Duration SHORTEST_TIMEOUT = Duration.ofMillis(1);
    static final Duration LONGEST_TIMEOUT = Duration.ofMinutes(10);

    private static final int LONGEST_PATH = 200;
    private static final Pattern PATH = Pattern.compile("[A-Za-z0-9_-]++(?:/[A-Za-z0-9_-]++)*+");

    HttpSettings {
        paths = Map.copyOf(paths);
        listeners = List.copyOf(listeners);
    }

    /** Checks a path that is to be used instead of a default one: it must stay below the base URL. */
    static String validPath(String path) {
        if (path.length() > LONGEST_PATH || !PATH.matcher(path).matches()) {
            throw new IllegalArgumentException(
                    "path must be letters, digits, '-' and '_' between single slashes but was '" + path
                            + "': write it like " + Endpoint.CREDIT_CHECK.path());
        }
        return path;
    }
}
