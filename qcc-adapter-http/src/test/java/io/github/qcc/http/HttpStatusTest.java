package io.github.qcc.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.Billing;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.domain.UnreadableAnswerException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of HTTP statuses beyond those of the {@linkplain FaultList list}, and when a busy server wants to be asked. */
class HttpStatusTest {
    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");

    private static byte[] http(int code, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        all.add("Content-Length: 3");
        return RawServer.message("HTTP/1.1 " + code + " Whatever", all, "no!".getBytes(StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @ValueSource(ints = {502, 504, 599})
    void anotherPassingHttpErrorMayHaveBeenCounted(int code) {
        try (RawServer server = RawServer.answering(http(code))) {
            QccException failure = Wire.failure(server);
            assertThat(failure).isInstanceOf(ServiceUnavailableException.class).hasMessageContaining("HTTP " + code);
            assertThat(failure.billing()).isEqualTo(Billing.UNCERTAIN);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {203, 206, 300, 304, 403, 405, 407, 410, 418})
    void anHttpStatusThatWillNotPassIsNoAnswer(int code) {
        try (RawServer server = RawServer.answering(http(code, "Location: /elsewhere", "WWW-Authenticate: Basic"))) {
            QccException failure = Wire.failure(server);
            assertThat(failure).isInstanceOf(UnreadableAnswerException.class).hasMessageContaining("HTTP " + code);
            assertThat(failure.billing()).isEqualTo(Billing.UNCERTAIN);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "120, 2026-03-04T05:08:07Z",
        "0, 2026-03-04T05:06:07Z",
        "'Wed, 04 Mar 2026 05:10:00 GMT', 2026-03-04T05:10:00Z"
    })
    void saysWhenTheOtherSideWantsToBeAskedAgain(String retryAfter, Instant time) {
        try (RawServer server = RawServer.answering(http(503, "Retry-After: " + retryAfter))) {
            assertThat(Wire.failure(server, settings -> settings.clock(Clock.fixed(NOW, ZoneOffset.UTC)))
                            .retryAt())
                    .contains(time);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1",
                "86401",
                "99999999999999999999",
                "soon",
                "1.5",
                "Wed, 04 Mar 2020 05:10:00 GMT",
                "Sat, 04 Mar 2056 05:10:00 GMT",
                "Wed, 99 Mar 2026 05:10:00 GMT"
            })
    void ignoresAnAbsurdRetryAfter(String retryAfter) {
        try (RawServer server = RawServer.answering(http(503, "Retry-After: " + retryAfter))) {
            QccException failure = Wire.failure(server, settings -> settings.clock(Clock.fixed(NOW, ZoneOffset.UTC)));
            assertThat(failure).isInstanceOf(ServiceUnavailableException.class);
            assertThat(failure.retryAt()).isEmpty();
        }
    }
}
