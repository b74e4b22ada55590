package com.example.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qcc.domain.AccountRefusedException;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.fake.FakeQcc;
import io.github.qcc.fake.Fault;
import io.github.qcc.fake.server.QccSandbox;
import io.github.qcc.http.QccCredentials;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.RedisClient;
import redis.embedded.RedisServer;

class SharedAccountTest {
    private static final String SECRET = "a secret of sixteen bytes or more";

    @Test
    void twoProcessesCountAndStopTogether() throws Exception {
        int port = freePort();
        RedisServer server = RedisServer.newRedisServer().port(port).bind("127.0.0.1").build();
        server.start();
        try (QccSandbox sandbox = QccSandbox.start(FakeQcc.examples());
                RedisClient redis = RedisClient.create("127.0.0.1", port);
                SharedAccount one = join(redis, sandbox);
                SharedAccount other = join(redis, sandbox)) {
            check(one, "虚构甲贸易有限公司");
            check(other, "虚构乙贸易有限公司");
            assertThat(one.qcc().account().day().calls()).isEqualTo(2);

            sandbox.data().fail(Fault.status("102"));
            assertThatThrownBy(() -> check(one, "虚构丙贸易有限公司")).isInstanceOf(AccountRefusedException.class);
            sandbox.data().recover();

            assertThatThrownBy(() -> check(other, "虚构丁贸易有限公司"))
                    .isInstanceOf(AccountRefusedException.class)
                    .hasMessageStartingWith("Not sent");
        } finally {
            server.stop();
        }
    }

    private static SharedAccount join(RedisClient redis, QccSandbox sandbox) {
        QccCredentials credentials = QccCredentials.of(sandbox.key(), sandbox.secretKey());
        return new SharedAccount(redis, credentials, SECRET, sandbox.baseUrl().toString());
    }

    private static void check(SharedAccount account, String company) {
        account.qcc().terminatedCases().check(SearchKey.of(company), PageRequest.first());
    }

    private static int freePort() throws Exception {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }
}
