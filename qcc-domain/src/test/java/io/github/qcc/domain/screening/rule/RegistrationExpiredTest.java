package io.github.qcc.domain.screening.rule;

import static io.github.qcc.domain.screening.rule.Profiles.judge;
import static io.github.qcc.domain.screening.rule.Profiles.registered;
import static io.github.qcc.domain.screening.rule.Profiles.registration;
import static io.github.qcc.domain.screening.rule.Profiles.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationExpiredTest {
    private final RegistrationExpired rule = new RegistrationExpired();

    private static CustomsRegistration until(String date, String status) {
        return registration().validity(date).status(status).build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"正常", ""})
    void notesARegistrationInForce(String status) {
        assertThat(texts(rule, registered(until("2016-07-31 00:00:00", status))))
                .containsExactly("NOTE\n报关有效期至 2016-07-31，已过（海关编码 2108950466），备案状态正常，可能为未更新数据\n"
                        + "registration was valid until 2016-07-31 (customs code 2108950466); its status is normal, so the date"
                        + " may be out of date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"注销", "停用"})
    void reviewsAnyOther(String status) {
        assertThat(texts(rule, registered(until("2016-07-31", status))))
                .containsExactly("REVIEW\n报关有效期至 2016-07-31，已过（海关编码 2108950466）\n"
                        + "registration was valid until 2016-07-31 (customs code 2108950466)");
    }

    @Test
    void notesACancelledOneBesideOneInForce() {
        assertThat(judge(rule, registered(until("2016-07-31", "注销"), until("", "正常"))))
                .extracting(Finding::severity)
                .containsExactly(Severity.NOTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-06-30", "2068-07-31", "9999-01-01", "长期", "", "某日"})
    void saysNothingOfADateThatIsNotPast(String date) {
        assertThat(judge(rule, registered(until(date, "注销")))).isEmpty();
    }
}
