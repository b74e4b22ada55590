package io.github.qcc.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.SignatureRejectedException;
import io.github.qcc.http.internal.call.VirtualTime;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A clock that is off, against a server that admits five minutes. */
class ClockSkewTest {
    private final VirtualTime ours = VirtualTime.from("2026-03-04T05:06:07Z");

    private RawServer server(Duration ahead, String... headers) {
        return new RawServer(SkewedServer.of(ours, ahead, () -> {}, headers));
    }

    private QccHttp client(RawServer server) {
        return server.patientClient().clock(ours).ticker(ours).build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT10M", "-PT10M", "PT23H"})
    void isPutRightAndTheCallSignedOnceMore(Duration ahead) {
        try (RawServer server = server(ahead, SkewedServer.DATE);
                QccHttp qcc = client(server)) {
            qcc.terminatedCases().check(Wire.KEY, PageRequest.first());
            assertThat(server.requests()).hasSize(2);
            assertThat(qcc.clockSkew().orElseThrow().minus(ahead))
                    .isBetween(Duration.ofSeconds(-1), Duration.ofSeconds(1));
            qcc.terminatedCases().check(Wire.KEY, PageRequest.first());
            assertThat(server.requests()).hasSize(3);
        }
    }

    @Test
    void withoutADateItCanNotBeKnown() {
        assertRejectedAtOnce(server(Duration.ofMinutes(10)));
    }

    @Test
    void aDateFromACacheIsNotBelieved() {
        assertRejectedAtOnce(server(Duration.ofMinutes(10), SkewedServer.DATE, "Age: 600"));
    }

    @Test
    void aDateThatIsNoneIsNotBelieved() {
        assertRejectedAtOnce(server(Duration.ofMinutes(10), "Date: yesterday"));
    }

    @Test
    void aDateThatIsAbsurdIsNotBelieved() {
        assertRejectedAtOnce(server(Duration.ofDays(2), SkewedServer.DATE));
    }

    private void assertRejectedAtOnce(RawServer server) {
        try (server;
                QccHttp qcc = client(server)) {
            for (int i = 0; i < 3; i++) {
                assertThat(Assertions.catchThrowableOfType(
                                QccException.class, () -> qcc.terminatedCases().check(Wire.KEY, PageRequest.first())))
                        .isInstanceOf(SignatureRejectedException.class);
            }
            assertThat(server.requests()).hasSize(1);
            assertThat(qcc.clockSkew()).isEmpty();
        }
    }

    @Test
    void isLearnedFromErrorsToo() {
        byte[] away = RawServer.message(
                "HTTP/1.1 404 No", List.of("Date: Wed, 04 Mar 2026 06:06:07 GMT", "Content-Length: 0"), new byte[0]);
        try (RawServer server = RawServer.answering(away);
                QccHttp qcc = client(server)) {
            Assertions.catchThrowable(() -> qcc.terminatedCases().check(Wire.KEY, PageRequest.first()));
            assertThat(qcc.clockSkew()).contains(Duration.ofMillis(3_600_500));
        }
    }
}
