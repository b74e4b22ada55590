package io.github.qcc.domain.screening.rule;

import static io.github.qcc.domain.screening.rule.Profiles.both;
import static io.github.qcc.domain.screening.rule.Profiles.judge;
import static io.github.qcc.domain.screening.rule.Profiles.rated;
import static io.github.qcc.domain.screening.rule.Profiles.registered;
import static io.github.qcc.domain.screening.rule.Profiles.terminated;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertifiedWithTerminatedCasesTest {
    private final CertifiedWithTerminatedCases rule = new CertifiedWithTerminatedCases();

    @Test
    void questionsAnAeoWithTerminatedCases() {
        assertThat(judge(
                        rule,
                        both(
                                rated("高级认证企业", "2022-01-01"),
                                terminated("(2024)浙1082执1号", "2025-01-01"),
                                terminated("(2024)浙1082执2号", "2025-01-01"))))
                .containsExactly(new Finding(
                        "aeo-with-terminated-cases",
                        Severity.DATA_QUALITY,
                        "AEO 企业（2108950466，高级认证企业）却有终本案件2条，请核实主体是否同一",
                        "an AEO (2108950466, 高级认证企业) with 2 terminated cases: confirm that both are the same company"));
    }

    @ParameterizedTest
    @CsvSource({"一般认证企业, 2019-01-01", "常规企业, 2026-05-01", "AA, 2012-01-01", "'', ''"})
    void saysNothingOfACompanyThatIsNoAeoToday(String level, String date) {
        assertThat(judge(rule, both(rated(level, date), terminated().build()))).isEmpty();
    }

    @Test
    void saysNothingOfAnAeoWithoutCases() {
        assertThat(judge(rule, registered(rated("高级认证企业", "2022-01-01")))).isEmpty();
    }
}
