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
import io.github.qcc.http.account.RedisScripts;
import java.net.ServerSocket;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.redisson.Redisson;
import org.redisson.api.RedissonClient;
import org.redisson.config.Config;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;
import redis.clients.jedis.RedisClient;
import redis.embedded.RedisServer;

class SharedAccountTest {
    private static final String SECRET = "a secret of sixteen bytes or more";

    private static RedisServer server;
    private static RedisClient jedis;
    private static io.lettuce.core.RedisClient lettuce;
    private static RedissonClient redisson;
    private static LettuceConnectionFactory spring;

    @BeforeAll
    static void start() throws Exception {
        int port = freePort();
        server = RedisServer.newRedisServer().port(port).bind("127.0.0.1").build();
        server.start();
        jedis = RedisClient.create("127.0.0.1", port);
        lettuce = io.lettuce.core.RedisClient.create("redis://127.0.0.1:" + port);
        Config config = new Config();
        config.useSingleServer().setAddress("redis://127.0.0.1:" + port);
        redisson = Redisson.create(config);
        spring = new LettuceConnectionFactory("127.0.0.1", port);
        spring.afterPropertiesSet();
        spring.start();
    }

    @AfterAll
    static void stop() throws Exception {
        spring.destroy();
        redisson.shutdown();
        lettuce.shutdown();
        jedis.close();
        server.stop();
    }

    static Stream<Arguments> clients() {
        return Stream.of(
                Arguments.of("Jedis", RedisClients.jedis(jedis)),
                Arguments.of("Lettuce", RedisClients.lettuce(lettuce.connect().sync())),
                Arguments.of("Redisson", RedisClients.redisson(redisson)),
                Arguments.of("StringRedisTemplate", RedisClients.spring(new StringRedisTemplate(spring))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("clients")
    void twoProcessesCountAndStopTogether(String client, RedisScripts redis) {
        // No script is known to the server at first.
        jedis.flushAll();
        jedis.scriptFlush("any");
        try (QccSandbox sandbox = QccSandbox.start(FakeQcc.examples());
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
        }
    }

    private static SharedAccount join(RedisScripts redis, QccSandbox sandbox) {
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
