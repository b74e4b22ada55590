package io.github.qcc.fake.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.fake.FakeQcc;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SandboxSignatureTest {
    private static final String KEY = "0123456789abcdef0123456789abcdef";
    private static final String SECRET_KEY = "fedcba9876543210fedcba9876543210";
    private static final long NOW = 1_608_000_000;
    private static final String TOKEN = "61419DCDFA5930DA7269E20CBB9D87D7";
    private static final String QUESTION = "EndExecuteCaseCheck/GetList?searchKey=ab&key=";

    private QccSandbox sandbox;

    @AfterEach
    void close() {
        sandbox.close();
    }

    private WireClient at(long epochSecond) {
        sandbox = QccSandbox.builder(FakeQcc.builder().build())
                .credentials(KEY, SECRET_KEY)
                .clock(Clock.fixed(Instant.ofEpochSecond(epochSecond), ZoneOffset.UTC))
                .start();
        return new WireClient(sandbox.baseUrl(), KEY, SECRET_KEY, Instant.ofEpochSecond(NOW));
    }

    private static String status(HttpRequest.Builder request) {
        return WireClient.statusIn(WireClient.send(request.build()).body());
    }

    @ParameterizedTest
    @CsvSource({"1608000000, 61419DCDFA5930DA7269E20CBB9D87D7", "1700000000, 07AB4B12091BB513437B09AB2C773BA3"})
    void admitsTheKnownTokens(long timespan, String token) {
        HttpRequest.Builder request = at(timespan)
                .unsigned(QUESTION + KEY)
                .header("Timespan", Long.toString(timespan))
                .header("Token", token);
        assertThat(status(request)).isEqualTo("201");
    }

    @Test
    void headerNamesMayBeOfAnyCase() {
        HttpRequest.Builder request = at(NOW).unsigned(QUESTION + KEY)
                .header("timespan", Long.toString(NOW))
                .header("TOKEN", TOKEN);
        assertThat(status(request)).isEqualTo("201");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "stranger", "0123456789ABCDEF0123456789ABCDEF"})
    void anUnknownKeyIs101(String key) {
        assertThat(status(at(NOW).signed(QUESTION + key))).isEqualTo("101");
    }

    @Test
    void aMissingKeyIs101() {
        assertThat(status(at(NOW).signed("EndExecuteCaseCheck/GetList?searchKey=ab")))
                .isEqualTo("101");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "61419DCDFA5930DA7269E20CBB9D87D8",
                "61419dcdfa5930da7269e20cbb9d87d7",
                "61419DCDFA5930DA7269E20CBB9D87D",
                "",
                "07AB4B12091BB513437B09AB2C773BA3"
            })
    void aWrongTokenIs107(String token) {
        assertThat(status(at(NOW).signed(QUESTION + KEY).setHeader("Token", token)))
                .isEqualTo("107");
    }

    @Test
    void aMissingTokenIs107() {
        assertThat(status(at(NOW).unsigned(QUESTION + KEY).header("Timespan", Long.toString(NOW))))
                .isEqualTo("107");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "now", "-1608000000", "+1608000000", "1608000000000", "1608000000.0", "99999999999999999999"
            })
    void aTimespanThatIsNotInSecondsIs115(String timespan) {
        assertThat(status(at(NOW).signed(QUESTION + KEY)
                        .setHeader("Timespan", timespan)
                        .setHeader("Token", WireClient.md5(KEY + timespan + SECRET_KEY))))
                .isEqualTo("115");
    }

    @Test
    void aMissingTimespanIs115() {
        assertThat(status(at(NOW).unsigned(QUESTION + KEY).header("Token", TOKEN)))
                .isEqualTo("115");
    }

    @ParameterizedTest
    @ValueSource(longs = {-300, 0, 300})
    void fiveMinutesOffIsStillAdmitted(long seconds) {
        assertThat(status(at(NOW + seconds).signed(QUESTION + KEY))).isEqualTo("201");
    }

    @ParameterizedTest
    @ValueSource(longs = {-301, 301, 1_000_000_000})
    void moreThanFiveMinutesOffIs115(long seconds) {
        assertThat(status(at(NOW + seconds).signed(QUESTION + KEY))).isEqualTo("115");
    }

    @Test
    void theKeyIsCheckedBeforeTheTime() {
        assertThat(status(at(NOW + 301).signed(QUESTION + "stranger"))).isEqualTo("101");
    }

    @Test
    void theTimeIsCheckedBeforeTheToken() {
        assertThat(status(at(NOW + 301).signed(QUESTION + KEY).setHeader("Token", "wrong")))
                .isEqualTo("115");
    }

    @Test
    void theTokenIsCheckedBeforeTheParameters() {
        assertThat(status(
                        at(NOW).signed("EndExecuteCaseCheck/GetList?key=" + KEY).setHeader("Token", "wrong")))
                .isEqualTo("107");
    }
}
