package io.github.qcc.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.http.internal.okhttp.ProxyAndTrust;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The way through a proxy; nothing but the tunnel is asked of it. */
class ProxyAndTrustTest {
    private static final String BASIC = "Proxy-Authorization: Basic dXNlcjpjYW5hcnktcGFzc3dvcmQ=";

    private static Proxy proxy(RawServer server) {
        return new Proxy(
                Proxy.Type.HTTP,
                new InetSocketAddress("127.0.0.1", URI.create(server.url()).getPort()));
    }

    private static byte[] refusing(String statusLine, String... headers) {
        return RawServer.message(statusLine, List.of(headers), new byte[0]);
    }

    private static Throwable ask(QccHttpBuilder builder) {
        try (QccHttp qcc = builder.build()) {
            return Assertions.catchThrowable(() -> qcc.terminatedCases().check(Wire.KEY, PageRequest.first()));
        }
    }

    private static QccHttpBuilder through(RawServer server) {
        return server.client().baseUrl("https://qcc.invalid/api/yj/").proxy(proxy(server));
    }

    @Test
    void tellsAProxyWhoWeAreAndOnce() {
        byte[] unknown =
                refusing("HTTP/1.1 407 Who", "Proxy-Authenticate: Basic realm=\"office\"", "Content-Length: 0");
        try (RawServer server = RawServer.answering(unknown)) {
            Throwable failure = ask(through(server).proxyLogin("user", "canary-password"));
            assertThat(failure).hasMessageNotContaining("canary").hasNoCause();
            assertThat(server.requests())
                    .singleElement()
                    .satisfies(request -> assertThat(request).contains(BASIC));
        }
    }

    @Test
    void aProxySeesTheHostAndNeitherKeyNorSignature() {
        try (RawServer server = RawServer.answering(refusing("HTTP/1.1 502 No", "Content-Length: 0"))) {
            ask(through(server));
            assertThat(server.requests()).allSatisfy(request -> {
                assertThat(request.get(0)).isEqualTo("CONNECT qcc.invalid:443 HTTP/1.1");
                assertThat(String.join("\n", request)).doesNotContain("Token", "Timespan", "key=");
            });
        }
    }

    @Test
    void thisMachineIsReachedWithoutProxy() {
        try (RawServer proxy = RawServer.answering(refusing("HTTP/1.1 502 No", "Content-Length: 0"));
                RawServer server = RawServer.answering("{\"Status\":\"201\"}");
                QccHttp qcc = server.client().proxy(proxy(proxy)).build()) {
            assertThat(qcc.terminatedCases().check(Wire.KEY, PageRequest.first()))
                    .isInstanceOf(CheckResult.NoRecord.class);
            assertThat(proxy.requests()).isEmpty();
        }
    }

    @Test
    void printsNeitherUserNorPassword() {
        ProxyAndTrust route = ProxyAndTrust.DIRECT.with("canary-user", "canary-password");
        assertThat(route.toString()).doesNotContain("canary").doesNotContain("Basic");
    }
}
