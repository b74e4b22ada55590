package com.example.shared;

import io.github.qcc.http.QccCredentials;
import io.github.qcc.http.QccHttp;
import io.github.qcc.http.QccHttpBuilder;
import io.github.qcc.http.account.GuardedAccountState;
import io.github.qcc.http.account.RedisAccountState;
import io.github.qcc.http.account.RedisScripts;
import io.github.qcc.http.account.StateSecret;
import io.github.qcc.http.call.CallSettings;

/** An adapter whose account is shared with the other processes of the platform. */
public final class SharedAccount implements AutoCloseable {
    private final GuardedAccountState state;
    private final QccHttp qcc;

    /**
     * Connects to the account.
     *
     * @param redis the platform's Redis client, by {@link RedisClients}
     * @param secret the same in all processes, 16 bytes or more; not QCC's SecretKey
     */
    public SharedAccount(RedisScripts redis, QccCredentials credentials, String secret, String baseUrl) {
        state = GuardedAccountState.of(new RedisAccountState(redis));
        QccHttpBuilder builder = QccHttp.builder(credentials)
                .baseUrl(baseUrl)
                .state(state)
                .stateSecret(StateSecret.of(secret))
                .calls(CallSettings.builder().rate(5).callsPerDay(20_000).build());
        qcc = builder.build();
        qcc.prime();
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
