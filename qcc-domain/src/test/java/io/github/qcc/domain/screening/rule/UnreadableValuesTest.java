package io.github.qcc.domain.screening.rule;

import static io.github.qcc.domain.screening.rule.Profiles.both;
import static io.github.qcc.domain.screening.rule.Profiles.enforced;
import static io.github.qcc.domain.screening.rule.Profiles.judge;
import static io.github.qcc.domain.screening.rule.Profiles.penalised;
import static io.github.qcc.domain.screening.rule.Profiles.penalty;
import static io.github.qcc.domain.screening.rule.Profiles.registered;
import static io.github.qcc.domain.screening.rule.Profiles.registration;
import static io.github.qcc.domain.screening.rule.Profiles.terminated;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.Reading;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.CertificateNumber;
import io.github.qcc.domain.enforcement.JudgmentDebtor;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.enforcement.TerminatedCaseDetail;
import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnreadableValuesTest {
    private final UnreadableValues rule = new UnreadableValues();

    private void finds(CounterpartyProfile profile, String row, String field, String text) {
        assertThat(judge(rule, profile))
                .containsExactly(new Finding(
                        "unreadable-value",
                        Severity.DATA_QUALITY,
                        row + " 的 " + field + " 无法识别：“" + text + "”",
                        row + ": " + field + " is not understood: \"" + text + "\""));
    }

    @Test
    void showsTheTextInARegistration() {
        finds(registered(registration().status("停用").build()), "2108950466", "status", "停用");
    }

    @Test
    void showsTheTextInAPenalty() {
        finds(penalised(penalty("违规", "去年")), "关缉违字〔2024〕7号 去年", "penalizedOn", "去年");
    }

    @Test
    void showsTheTextInACase() {
        finds(
                enforced(terminated().unperformedAmount("约五十万").build()),
                "(2024)浙1082执2303号",
                "unperformedAmount",
                "约五十万");
    }

    @Test
    void showsTheTextInADetail() {
        TerminatedCase row = terminated().build();
        TerminatedCaseDetail detail = new TerminatedCaseDetail(
                row, JudgmentDebtor.read("not a key", "某公司"), Reading.of("", CertificateNumber::parse));
        finds(enforced(row).withDetails(List.of(detail)), "(2024)浙1082执2303号", "keyNo", "not a key");
    }

    @Test
    void showsNoMoreThanTheBeginningOfALongText() {
        finds(registered(registration().status("停".repeat(65)).build()), "2108950466", "status", "停".repeat(64) + "…");
    }

    @Test
    void findsEachFieldOfEachRow() {
        CustomsRegistration registration =
                registration().status("停用").tradeType("1").build();
        TerminatedCase row = terminated().filedOn("某日").build();
        assertThat(judge(rule, both(registration, row))).hasSize(3);
    }

    @Test
    void saysNothingOfWhatIsAbsentOrUnderstood() {
        assertThat(judge(
                        rule,
                        both(
                                registration().status("正常").build(),
                                terminated().filedOn("—").build())))
                .isEmpty();
    }
}
