package io.github.qcc.domain.screening.rule;

import static io.github.qcc.domain.screening.rule.Profiles.clean;
import static io.github.qcc.domain.screening.rule.Profiles.judge;
import static io.github.qcc.domain.screening.rule.Profiles.none;
import static io.github.qcc.domain.screening.rule.Profiles.registered;
import static io.github.qcc.domain.screening.rule.Profiles.registration;
import static io.github.qcc.domain.screening.rule.Profiles.texts;
import static io.github.qcc.domain.screening.rule.Profiles.unknown;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeregisteredTest {
    private final Deregistered rule = new Deregistered(Purpose.CREDIT);
    private final Deregistered forTrade = new Deregistered(Purpose.TRADE);

    private static CustomsRegistration of(String status) {
        return registration().status(status).build();
    }

    @Test
    void reviewsACompanyThatCannotDeclare() {
        assertThat(texts(rule, registered(of("注销"))))
                .containsExactly("REVIEW\n海关备案已注销（海关编码 2108950466），且无其他正常备案，目前不能报关\n"
                        + "registration with customs is cancelled (customs code 2108950466) and no other is in force: it cannot"
                        + " declare now");
    }

    @Test
    void rejectsItForTrade() {
        assertThat(texts(forTrade, registered(of("注销"))))
                .containsExactly("REJECT\n海关备案已注销（海关编码 2108950466），且无其他正常备案，目前不能报关（用途：进出口贸易）\n"
                        + "registration with customs is cancelled (customs code 2108950466) and no other is in force: it cannot"
                        + " declare now (purpose: trade)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"正常", "", "—"})
    void notesItBesideARegistrationInForce(String status) {
        String note = "NOTE\n海关备案已注销（海关编码 2108950466），另有正常备案\n"
                + "registration with customs is cancelled (customs code 2108950466); another one is in force";
        assertThat(texts(rule, registered(of("注销"), of(status)))).containsExactly(note);
        assertThat(texts(forTrade, registered(of(status), of("注销")))).containsExactly(note);
    }

    @Test
    void aStatusThatIsNotUnderstoodIsNotInForce() {
        assertThat(judge(rule, registered(of("注销"), of("停用"))))
                .extracting(Finding::severity)
                .containsExactly(Severity.REVIEW);
    }

    @Test
    void reviewsForTradeThatThereIsNoRegistration() {
        assertThat(texts(forTrade, clean()))
                .containsExactly(
                        "REVIEW\n检索范围内未发现海关备案，可能不能报关（用途：进出口贸易）\n"
                                + "no registration with customs found within the search: it may be unable to declare (purpose: trade)");
        assertThat(judge(rule, clean())).isEmpty();
    }

    @Test
    void saysNothingOfACheckWithoutAResult() {
        assertThat(judge(forTrade, new CounterpartyProfile(Profiles.KEY, unknown(List.of()), none())))
                .isEmpty();
    }

    @Test
    void saysNothingOfARegistrationInForce() {
        assertThat(judge(rule, registered(of("正常"), of("")))).isEmpty();
        assertThat(judge(forTrade, registered(of("正常")))).isEmpty();
    }
}
