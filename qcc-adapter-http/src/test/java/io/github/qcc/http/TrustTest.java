package io.github.qcc.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.domain.enforcement.TerminatedCase;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whom the adapter talks to over TLS; whom it does not stands in the {@linkplain FaultList list of faults}. */
@Timeout(60)
class TrustTest {
    private static final String NOTHING = "{\"Status\":\"201\"}";

    @TempDir
    private Path folder;

    private static QccHttpBuilder client(RawServer server) {
        return server.client().baseUrl(server.url().replace("http:", "https:"));
    }

    private static CheckResult<TerminatedCase> answer(TlsIdentity identity) {
        try (RawServer server = identity.answering(NOTHING);
                QccHttp qcc = identity.trustedBy(client(server)).build()) {
            return qcc.terminatedCases().check(Wire.KEY, PageRequest.first());
        }
    }

    @Test
    void aCertificateThatTheBuilderIsToldToTrustIsTrusted() throws IOException, GeneralSecurityException {
        assertThat(answer(TlsIdentity.of(folder, "ip:127.0.0.1"))).isInstanceOf(CheckResult.NoRecord.class);
    }

    /** But for its dates, the one that the list of faults has expired. */
    @Test
    void aCertificateThatATrustedOneSignedIsTrusted() throws IOException, GeneralSecurityException {
        assertThat(answer(TlsIdentity.issued(folder, "ip:127.0.0.1", "-1d", 9)))
                .isInstanceOf(CheckResult.NoRecord.class);
    }

    @Test
    void aServerThatSpeaksNoTlsIsSentNothing() {
        try (RawServer server = RawServer.answering("this is not TLS\n")) {
            QccException failure =
                    Wire.failure(server, settings -> client(server).readTimeout(Duration.ofMillis(500)));
            assertThat(failure)
                    .isInstanceOf(ServiceUnavailableException.class)
                    .hasMessageContaining("nothing was sent");
            assertThat(failure.billing()).isEqualTo(Billing.NONE);
        }
    }
}
