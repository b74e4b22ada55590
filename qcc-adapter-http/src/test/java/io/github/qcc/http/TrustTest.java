package io.github.qcc.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.QccException;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whom the adapter talks to over TLS. */
@Timeout(60)
class TrustTest {
    private static final String NOTHING = "{\"Status\":\"201\"}";

    @TempDir
    private Path folder;

    private static QccHttpBuilder client(RawServer server) {
        return server.client().baseUrl(server.url().replace("http:", "https:"));
    }

    private static void assertNothingWasSent(RawServer server, QccHttpBuilder client) {
        QccException failure = Wire.failure(server, settings -> client);
        assertThat(failure.billing()).isEqualTo(Billing.NONE);
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void aCertificateThatTheBuilderIsToldToTrustIsTrusted() throws IOException, GeneralSecurityException {
        TlsIdentity identity = TlsIdentity.of(folder, "ip:127.0.0.1");
        try (RawServer server = identity.answering(NOTHING);
                QccHttp qcc = client(server)
                        .trust(identity.client().getSocketFactory(), identity.trust())
                        .build()) {
            assertThat(qcc.terminatedCases().check(Wire.KEY, PageRequest.first()))
                    .isInstanceOf(CheckResult.NoRecord.class);
        }
    }

    @Test
    void aCertificateThatSignedItselfIsNotTrusted() throws IOException, GeneralSecurityException {
        try (RawServer server = TlsIdentity.of(folder, "ip:127.0.0.1").answering(NOTHING)) {
            assertNothingWasSent(server, client(server));
        }
    }

    @Test
    void aTrustedCertificateOfAnotherHostIsRefused() throws IOException, GeneralSecurityException {
        TlsIdentity identity = TlsIdentity.of(folder, "dns:qcc.example");
        try (RawServer server = identity.answering(NOTHING)) {
            assertNothingWasSent(server, client(server).trust(identity.client().getSocketFactory(), identity.trust()));
        }
    }
}
