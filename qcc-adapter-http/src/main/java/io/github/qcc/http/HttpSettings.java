package io.github.qcc.http;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import okhttp3.HttpUrl;

/**
 * How to reach QCC; what {@link QccHttpBuilder} gathered, copied and checked.
 *
 * @param baseUrl ends with a slash
 * @param paths path of each endpoint below the base URL; unmodifiable
 * @param connectTimeout for a connection to stand, TLS included
 * @param readTimeout between two pieces of an answer
 * @param writeTimeout between two pieces of a question
 * @param callTimeout for a call as a whole, which bounds an answer that drips
 * @param clock signs and dates
 */
record HttpSettings(
        HttpUrl baseUrl,
        Map<Endpoint, String> paths,
        Duration connectTimeout,
        Duration readTimeout,
        Duration writeTimeout,
        Duration callTimeout,
        Clock clock) {
    static final String DEFAULT_BASE_URL = "https://pro.qcc.com/api/yj/";

    HttpSettings {
        paths = Map.copyOf(paths);
    }

    HttpUrl url(Endpoint endpoint) {
        return baseUrl.newBuilder().addPathSegments(paths.get(endpoint)).build();
    }
}
