package com.example.shared;

import io.github.qcc.http.QccCredentials;
import io.github.qcc.http.QccHttp;
import io.github.qcc.http.QccHttpBuilder;
import io.github.qcc.http.account.GuardedAccountState;
import io.github.qcc.http.account.RedisAccountState;
import io.github.qcc.http.account.RedisScripts;
import io.github.qcc.http.account.StateSecret;
import io.github.qcc.http.call.CallSettings;
import java.util.List;
import redis.clients.jedis.RedisClient;

/** An adapter whose account is shared with the other processes of the platform. */
public final class SharedAccount implements AutoCloseable {
    private final GuardedAccountState state;
    private final QccHttp qcc;

    /**
     * Connects to the account.
     *
     * @param secret the same in all processes, 16 bytes or more; not QCC's SecretKey
     */
    public SharedAccount(RedisClient redis, QccCredentials credentials, String secret, String baseUrl) {
        RedisScripts scripts = RedisScripts.cached(
                (sha, keys, args) -> strings(redis.evalsha(sha, keys, args)),
                (script, keys, args) -> strings(redis.eval(script, keys, args)));
        state = GuardedAccountState.of(new RedisAccountState(scripts));
        QccHttpBuilder builder = QccHttp.builder(credentials)
                .baseUrl(baseUrl)
                .state(state)
                .stateSecret(StateSecret.of(secret))
                .calls(CallSettings.builder().rate(5).callsPerDay(20_000).build());
        qcc = builder.build();
        qcc.prime();
    }

    private static List<String> strings(Object reply) {
        return ((List<?>) reply).stream().map(String::valueOf).toList();
    }

    public QccHttp qcc() {
        return qcc;
    }

    @Override
    public void close() {
        qcc.close();
        state.close();
    }
}
