package io.github.qcc.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.http.call.Reachability;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What reaching out without a call shows, and what it does not give away. */
@Timeout(60)
class ReachabilityTest {
    private static final String NOT_FOUND =
            "HTTP/1.1 404 Not Found\r\nDate: Wed, 04 Mar 2026 05:16:07 GMT\r\nContent-Length: 0\r\n\r\n";

    private static RawServer notFound() {
        return new RawServer((number, connection, server) ->
                connection.getOutputStream().write(NOT_FOUND.getBytes(StandardCharsets.US_ASCII)));
    }

    @Test
    void anyAnswerShowsThatSomebodyIsThere() {
        try (RawServer server = notFound();
                QccHttp qcc = server.client().build()) {
            assertThat(qcc.probe().httpStatus()).isEqualTo(404);
        }
    }

    @Test
    void showsHowFarTheClocksAreApart() {
        Clock ours = Clock.fixed(Instant.parse("2026-03-04T05:06:07Z"), ZoneOffset.UTC);
        try (RawServer server = notFound();
                QccHttp qcc = server.client().clock(ours).build()) {
            assertThat(qcc.probe().clockSkew().orElseThrow().toMinutes()).isEqualTo(10);
        }
    }

    @Test
    void carriesNeitherKeyNorTokenAndNamesNoInterface() {
        try (RawServer server = notFound();
                QccHttp qcc = server.client().build()) {
            qcc.probe();
            assertThat(server.requests()).hasSize(1);
            assertThat(String.join("\n", server.requests().get(0)))
                    .startsWith("HEAD ")
                    .doesNotContain("key=")
                    .doesNotContain("Token")
                    .doesNotContain("GetList");
        }
    }

    @Test
    void overTlsItShowsTheVersionAndTheEndOfTheCertificate(@TempDir Path folder)
            throws IOException, GeneralSecurityException {
        TlsIdentity identity = TlsIdentity.of(folder, "ip:127.0.0.1");
        try (RawServer server = identity.answering("");
                QccHttp qcc = server.client()
                        .baseUrl(server.url().replace("http:", "https:"))
                        .trust(identity.client().getSocketFactory(), identity.trust())
                        .build()) {
            Reachability probe = qcc.probe();
            assertThat(probe.tlsVersion())
                    .hasValueSatisfying(version -> assertThat(version).startsWith("TLSv1."));
            assertThat(probe.certificateUntil()).isPresent();
        }
    }

    @Test
    void nobodyThereIsAnErrorThatCostNothing() {
        RawServer server = notFound();
        server.close();
        try (QccHttp qcc = server.client().connectTimeout(Duration.ofSeconds(2)).build()) {
            assertThatExceptionOfType(ServiceUnavailableException.class)
                    .isThrownBy(qcc::probe)
                    .satisfies(error -> assertThat(error.billing()).isEqualTo(Billing.NONE));
        }
    }

    @Test
    void afterCloseItIsRefused() {
        try (RawServer server = notFound()) {
            QccHttp qcc = server.client().build();
            qcc.close();
            assertThatIllegalStateException().isThrownBy(qcc::probe);
        }
    }
}
