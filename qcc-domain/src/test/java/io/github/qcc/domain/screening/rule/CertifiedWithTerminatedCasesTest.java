package io.github.qcc.domain.screening.rule;

import static io.github.qcc.domain.screening.rule.Profiles.both;
import static io.github.qcc.domain.screening.rule.Profiles.judge;
import static io.github.qcc.domain.screening.rule.Profiles.owed;
import static io.github.qcc.domain.screening.rule.Profiles.rated;
import static io.github.qcc.domain.screening.rule.Profiles.registered;
import static io.github.qcc.domain.screening.rule.Profiles.texts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertifiedWithTerminatedCasesTest {
    private final CertifiedWithTerminatedCases rule = new CertifiedWithTerminatedCases();

    @Test
    void questionsAnAeoWithAnUnpaidCase() {
        assertThat(texts(
                        rule,
                        both(
                                rated("高级认证企业", "2025-01-01"),
                                owed("(2024)浙1082执1号", "5"),
                                owed("(2024)浙1082执2号", "0"),
                                owed("(2024)浙1082执3号", ""))))
                .containsExactly("DATA_QUALITY\nAEO 企业（高级认证企业，海关编码 2108950466）有未履行的终本案件1件：(2024)浙1082执1号，请核实是否为同一主体\n"
                        + "an AEO (高级认证企业, customs code 2108950466) with 1 unpaid terminated case: (2024)浙1082执1号; confirm"
                        + " that both are the same company");
    }

    @ParameterizedTest
    @CsvSource({"高级认证企业, 0", "高级认证企业, ", "一般信用企业, 5", "一般认证企业, 5", "认证企业, 5", ", 5"})
    void saysNothingOfACaseThatIsSettledNorOfAnotherLevel(String level, String unpaid) {
        assertThat(judge(rule, both(rated(level, ""), owed("(2024)浙1082执1号", unpaid))))
                .isEmpty();
    }

    @Test
    void saysNothingWithoutCases() {
        assertThat(judge(rule, registered(rated("高级认证企业", "2025-01-01")))).isEmpty();
    }
}
