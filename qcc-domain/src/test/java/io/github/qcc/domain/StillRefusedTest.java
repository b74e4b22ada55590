package io.github.qcc.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StillRefusedTest {
    private static final Instant SINCE = Instant.parse("2026-03-04T15:59:59Z");
    private static final Instant UNTIL = Instant.parse("2026-03-04T16:04:59Z");

    private static QccException stillRefused(QccStatus status) {
        return QccException.stillRefused(status, SINCE, UNTIL);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SUCCESS", "NO_RESULT", "TOO_MANY_ROWS"})
    void isTheSameErrorAsTheRefusalItself(QccStatus status) {
        QccException itself = new Refusal(status.code(), "", Optional.empty(), SINCE).toException();
        assertThat(stillRefused(status)).hasSameClassAs(itself);
        assertThat(stillRefused(status).status()).contains(status);
    }

    @ParameterizedTest
    @EnumSource(names = {"KEY_IN_ARREARS", "REPEATED_ERRORS", "INTERFACE_RETIRED"})
    void costsNothingWhateverTheRefusalCost(QccStatus status) {
        assertThat(stillRefused(status).billing()).isEqualTo(Billing.NONE);
        assertThat(stillRefused(status).orderNumber()).isEmpty();
    }

    @Test
    void saysSinceWhenAndUntilWhen() {
        assertThat(stillRefused(QccStatus.KEY_IN_ARREARS))
                .hasMessageContaining("102 当前KEY已欠费")
                .hasMessageContaining("at " + SINCE)
                .hasMessageContaining("at " + UNTIL);
        assertThat(stillRefused(QccStatus.KEY_IN_ARREARS).retryAt()).contains(UNTIL);
    }

    @ParameterizedTest
    @EnumSource(names = {"SUCCESS", "NO_RESULT", "TOO_MANY_ROWS"})
    void refusesAnAnswer(QccStatus status) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QccException.stillRefused(status, SINCE, UNTIL))
                .withMessageContaining(status.code());
    }

    @Test
    void aQuotaLastsUntilMidnightInChinaAndAQueryForTwoHours() {
        assertThat(new Refusal("109", "", Optional.empty(), SINCE).toException().retryAt())
                .contains(Instant.parse("2026-03-04T16:00:00Z"));
        assertThat(new Refusal("110", "", Optional.empty(), SINCE).toException().retryAt())
                .contains(Instant.parse("2026-03-04T17:59:59Z"));
        assertThat(new Refusal("102", "", Optional.empty(), SINCE).toException().retryAt())
                .isEmpty();
    }
}
