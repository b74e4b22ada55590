package io.github.qcc.domain.screening.rule;

import static io.github.qcc.domain.screening.rule.Profiles.judge;
import static io.github.qcc.domain.screening.rule.Profiles.registered;
import static io.github.qcc.domain.screening.rule.Profiles.registration;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeregisteredTest {
    private final Deregistered rule = new Deregistered();

    private static CustomsRegistration row(String status) {
        return registration().status(status).build();
    }

    @Test
    void rejectsWhereNoOtherRegistrationStands() {
        assertThat(judge(rule, registered(row("注销"))))
                .containsExactly(new Finding(
                        "deregistered",
                        Severity.REJECT,
                        "海关备案已注销（2108950466），且无其他正常备案",
                        "registration with customs is cancelled (2108950466), and no other stands"));
    }

    @Test
    void notesWhereAnotherRegistrationStands() {
        assertThat(judge(rule, registered(row("注销"), row("正常"))))
                .containsExactly(new Finding(
                        "deregistered",
                        Severity.NOTE,
                        "海关备案已注销（2108950466），另有正常备案",
                        "registration with customs is cancelled (2108950466); another one stands"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "停用"})
    void aRegistrationOfUnstatedStatusDoesNotStand(String status) {
        assertThat(judge(rule, registered(row("注销"), row(status))))
                .extracting(Finding::severity)
                .containsExactly(Severity.REJECT);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "正常", "未注销"})
    void saysNothingOfRegistrationsThatAreNotCancelled(String status) {
        assertThat(judge(rule, registered(row(status)))).isEmpty();
    }
}
