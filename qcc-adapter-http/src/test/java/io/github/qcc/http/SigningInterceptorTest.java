package io.github.qcc.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.http.internal.okhttp.RequestSigner;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SigningInterceptorTest {
    private static final QccCredentials CREDENTIALS =
            QccCredentials.of("0123456789abcdef0123456789abcdef", "fedcba9876543210fedcba9876543210");

    @ParameterizedTest
    @CsvSource({"1608000000, 61419DCDFA5930DA7269E20CBB9D87D7", "1700000000, 07AB4B12091BB513437B09AB2C773BA3"})
    void signsTheKnownAnswers(String timespan, String token) {
        assertThat(new RequestSigner(CREDENTIALS.key(), CREDENTIALS.secretKey()).token(timespan))
                .isEqualTo(token);
    }

    private static List<String> requestAt(Clock clock) {
        try (RawServer server = RawServer.answering("{\"Status\":\"201\"}");
                QccHttp qcc = server.client().clock(clock).build()) {
            qcc.terminatedCases().check(SearchKey.of("ACME Trading & 1+1=2"), new PageRequest(3, 7));
            return server.requests().get(0);
        }
    }

    private static Clock at(long second) {
        return Clock.fixed(Instant.ofEpochSecond(second, 999_999_999), ZoneOffset.UTC);
    }

    @Test
    void sendsTokenAndTimespanAsHeaders() {
        assertThat(requestAt(at(1608000000)))
                .contains("Timespan: 1608000000", "Token: 61419DCDFA5930DA7269E20CBB9D87D7");
    }

    @Test
    void sendsEachParameterEncodedOnce() {
        assertThat(requestAt(at(1608000000)).get(0))
                .startsWith("GET /api/yj/EndExecuteCaseCheck/GetList?")
                .contains("searchKey=ACME%20Trading%20%26%201%2B1%3D2")
                .contains("pageIndex=3")
                .contains("pageSize=7")
                .contains("key=0123456789abcdef0123456789abcdef");
    }

    @Test
    void sendsAKeyOfOddCharactersEncodedOnce() {
        try (RawServer server = RawServer.answering("{\"Status\":\"201\"}");
                QccHttp qcc = QccHttp.builder(QccCredentials.of("k+&=%#?", "secret"))
                        .baseUrl(server.url())
                        .build()) {
            qcc.terminatedCases().check(SearchKey.of("虚构贸易"), PageRequest.first());
            assertThat(server.requests().get(0).get(0)).contains("GetList?key=k%2B%26%3D%25%23%3F&searchKey=");
        }
    }

    @Test
    void neverSendsTheSecretKey() {
        assertThat(requestAt(at(1608000000))).noneMatch(line -> line.contains("fedcba9876543210"));
    }

    /** A clock that advances with each reading would show a second one as a token that does not match its Timespan. */
    @Test
    void readsTheClockOnceForBothHeaders() {
        TickingClock clock = new TickingClock(1608000000);
        List<String> request = requestAt(clock);
        String timespan = request.stream()
                .filter(line -> line.startsWith("Timespan: "))
                .findFirst()
                .orElseThrow()
                .substring("Timespan: ".length());
        RequestSigner signer = new RequestSigner(CREDENTIALS.key(), CREDENTIALS.secretKey());
        assertThat(request).contains("Token: " + signer.token(timespan));
    }

    private static List<String> timespan(List<String> request) {
        return request.stream().filter(line -> line.startsWith("Timespan: ")).toList();
    }

    @Test
    void signsEachAttemptAfresh() {
        try (RawServer server = RawServer.answering("{\"Status\":\"201\"}");
                QccHttp qcc =
                        server.client().clock(new TickingClock(1608000000)).build()) {
            qcc.terminatedCases().check(SearchKey.of("虚构贸易"), PageRequest.first());
            qcc.terminatedCases().check(SearchKey.of("虚构贸易"), PageRequest.first());
            assertThat(server.requests().get(1))
                    .doesNotContainAnyElementsOf(timespan(server.requests().get(0)));
        }
    }
}
