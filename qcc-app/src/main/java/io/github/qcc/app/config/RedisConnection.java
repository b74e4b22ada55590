package io.github.qcc.app.config;

import io.github.qcc.app.run.Bilingual;
import io.github.qcc.app.run.RefusedException;
import io.github.qcc.http.account.RedisScripts;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.HostAndPort;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.SslOptions;

/** Scripts on a Redis server that a URL names: {@code redis://[user@]host[:port][/database]}, {@code rediss://…} for TLS. */
final class RedisConnection implements AutoCloseable {
    private static final int DEFAULT_PORT = 6379;
    private static final int TIMEOUT_MILLIS = 2000;

    private final RedisClient client;

    /**
     * A client that has opened no connection yet.
     *
     * @throws RefusedException if the URL breaks the rule; the message does not quote it
     */
    RedisConnection(String url, Optional<String> password) {
        URI uri = uri(url);
        String user = uri.getUserInfo() == null ? "" : uri.getUserInfo();
        int colon = user.indexOf(':');
        String name = colon < 0 ? user : user.substring(0, colon);
        Optional<String> secret =
                password.or(() -> colon < 0 ? Optional.empty() : Optional.of(user.substring(colon + 1)));
        client = RedisClient.builder()
                .hostAndPort(new HostAndPort(uri.getHost(), uri.getPort() < 0 ? DEFAULT_PORT : uri.getPort()))
                .clientConfig(DefaultJedisClientConfig.builder()
                        .user(name.isEmpty() ? null : name)
                        .password(secret.orElse(null))
                        .database(database(uri))
                        .sslOptions(uri.getScheme().equals("rediss") ? SslOptions.defaults() : null)
                        .timeoutMillis(TIMEOUT_MILLIS)
                        .build())
                .build();
    }

    private static URI uri(String url) {
        try {
            URI uri = new URI(url);
            if (uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null) {
                return uri;
            }
        } catch (URISyntaxException quotesTheText) {
            // Refused below, without the text.
        }
        throw refused();
    }

    private static int database(URI uri) {
        String path = uri.getPath() == null ? "" : uri.getPath();
        if (path.isEmpty() || path.equals("/")) {
            return 0;
        }
        if (!path.matches("/[0-9]{1,4}")) {
            throw refused();
        }
        return Integer.parseInt(path.substring(1));
    }

    private static RefusedException refused() {
        return new RefusedException(new Bilingual(
                StateSettings.STATE + " 须为 redis://主机:端口/库号",
                StateSettings.STATE
                        + " must be redis://HOST:PORT/DATABASE, with rediss:// for TLS; give the password in "
                        + StateSettings.PASSWORD));
    }

    RedisScripts scripts() {
        return RedisScripts.cached(
                (sha, keys, args) -> strings(client.evalsha(sha, keys, args)),
                (script, keys, args) -> strings(client.eval(script, keys, args)));
    }

    private static List<String> strings(Object reply) {
        return ((List<?>) reply).stream().map(String::valueOf).toList();
    }

    @Override
    public void close() {
        client.close();
    }
}
