package io.github.qcc.domain.screening.rule;

import static io.github.qcc.domain.screening.rule.Profiles.judge;
import static io.github.qcc.domain.screening.rule.Profiles.registered;
import static io.github.qcc.domain.screening.rule.Profiles.registration;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationExpiredTest {
    private final RegistrationExpired rule = new RegistrationExpired();

    private static CounterpartyProfile validUntil(String date) {
        return registered(registration().validity(date).build());
    }

    @Test
    void reviewsAValidityThatEndedYesterday() {
        assertThat(judge(rule, validUntil("2026-06-29")))
                .containsExactly(new Finding(
                        "registration-expired",
                        Severity.REVIEW,
                        "报关有效期已过：2026-06-29（2108950466）",
                        "registration was valid until 2026-06-29 (2108950466)"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"2026-06-30", "2026-07-31", "2068-07-31", "9999-01-01", "长期", "", "某日"})
    void saysNothingOfAValidityThatIsNotPast(String until) {
        assertThat(judge(rule, validUntil(until))).isEmpty();
    }
}
