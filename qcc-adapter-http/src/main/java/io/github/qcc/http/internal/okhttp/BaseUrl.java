package io.github.qcc.http.internal.okhttp;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/**
 * The rule for the address that everything is asked of: {@code https}, or {@code http} to this machine alone, because
 * plain {@code http} shows key and company to everybody on the way; a host in ASCII as typed, because OkHttp would turn
 * look-alike letters into another host without a word; nothing that a path could not be appended to.
 */
public final class BaseUrl {
    private static final int MAX_LENGTH = 2000;
    private static final Pattern LOOPBACK_V4 = Pattern.compile("127(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)){3}");

    private BaseUrl() {}

    /**
     * Checks a base URL; a missing slash at its end is added.
     *
     * @throws IllegalArgumentException if it breaks the rule; the message says how, and quotes nothing that may be a
     *     password or a key
     */
    public static HttpUrl of(String text) {
        if (text.isBlank() || text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("base URL must have 1 to " + MAX_LENGTH + " characters but has "
                    + text.strip().length() + ": give one such as " + TransportSettings.DEFAULT_BASE_URL);
        }
        if (text.indexOf('@') >= 0 || text.indexOf('?') >= 0 || text.indexOf('#') >= 0) {
            throw new IllegalArgumentException(
                    "base URL must have neither user info nor query nor fragment: give scheme, host and path alone");
        }
        if (!text.chars().allMatch(c -> c > ' ' && c <= '~')) {
            throw broken("must be ASCII without spaces", text, "write an international host name in its xn-- form");
        }
        URI uri = parsed(text);
        HttpUrl url = HttpUrl.parse(text.endsWith("/") ? text : text + "/");
        if (url == null || uri.getHost() == null) {
            throw broken(
                    "must name a host, and a port of 1 to 65535 if any",
                    text,
                    "write it like " + TransportSettings.DEFAULT_BASE_URL);
        }
        if (!url.isHttps() && !isLoopback(url.host())) {
            throw broken("must use https except for this machine's own addresses", text, "write https://");
        }
        return url;
    }

    private static URI parsed(String text) {
        URI uri;
        try {
            uri = new URI(text);
        } catch (URISyntaxException e) {
            throw broken("is malformed", text, "write it like " + TransportSettings.DEFAULT_BASE_URL);
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("https") && !scheme.equals("http")) {
            throw broken("must begin with https://", text, "write it like " + TransportSettings.DEFAULT_BASE_URL);
        }
        return uri;
    }

    private static boolean isLoopback(String host) {
        return host.equals("localhost")
                || host.equals("::1")
                || LOOPBACK_V4.matcher(host).matches();
    }

    private static IllegalArgumentException broken(String rule, String text, String wayOut) {
        return new IllegalArgumentException("base URL " + rule + " but was '" + text + "': " + wayOut);
    }
}
