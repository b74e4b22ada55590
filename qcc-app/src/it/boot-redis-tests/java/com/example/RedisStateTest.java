package com.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.qcc.domain.AccountRefusedException;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.fake.Fault;
import io.github.qcc.fake.server.QccSandbox;
import io.github.qcc.http.QccHttp;
import io.github.qcc.http.account.AccountState;
import io.github.qcc.http.account.GuardedAccountState;
import java.net.ServerSocket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import redis.embedded.RedisServer;

/** The account state in the application's own Redis, a real server. */
@SpringBootTest(
        properties = {
            "qcc.adapter=sandbox",
            "qcc.state=redis",
            "qcc.state-secret=a secret of sixteen bytes or more",
            "qcc.calls-per-day=1000"
        })
class RedisStateTest {
    private static RedisServer server;

    @Autowired
    QccHttp qcc;

    @Autowired
    QccSandbox sandbox;

    @Autowired
    AccountState state;

    @Autowired
    StringRedisTemplate redis;

    @DynamicPropertySource
    static void startRedis(DynamicPropertyRegistry properties) throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        server = RedisServer.newRedisServer().port(port).bind("127.0.0.1").build();
        server.start();
        properties.add("spring.data.redis.port", () -> port);
    }

    @AfterAll
    static void stopRedis() throws Exception {
        server.stop();
    }

    @Test
    void callsAndRefusalsAreInRedisWithoutKeyOrCompany() {
        qcc.terminatedCases().check(SearchKey.of("虚构甲贸易有限公司"), PageRequest.first());
        assertThat(state).isInstanceOf(GuardedAccountState.class);
        assertThat(qcc.account().day().calls()).isEqualTo(1);

        sandbox.data().fail(Fault.status("102"));
        assertThatThrownBy(() -> qcc.terminatedCases().check(SearchKey.of("虚构乙贸易有限公司"), PageRequest.first()))
                .isInstanceOf(AccountRefusedException.class);
        sandbox.data().recover();
        assertThatThrownBy(() -> qcc.terminatedCases().check(SearchKey.of("虚构丙贸易有限公司"), PageRequest.first()))
                .isInstanceOf(AccountRefusedException.class)
                .hasMessageStartingWith("Not sent");

        assertThat(redis.keys("*")).isNotEmpty().noneMatch(name -> name.contains(sandbox.key()) || name.contains("虚构"));
    }

    @SpringBootApplication
    static class Application {}
}
