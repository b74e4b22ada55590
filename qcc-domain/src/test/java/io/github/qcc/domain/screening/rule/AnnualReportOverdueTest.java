package io.github.qcc.domain.screening.rule;

import static io.github.qcc.domain.screening.rule.Profiles.judge;
import static io.github.qcc.domain.screening.rule.Profiles.registered;
import static io.github.qcc.domain.screening.rule.Profiles.registration;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnualReportOverdueTest {
    private final AnnualReportOverdue rule = new AnnualReportOverdue();

    @Test
    void reviewsAnOverdueReport() {
        assertThat(judge(rule, registered(registration().annualReport("超期未报送").build())))
                .containsExactly(new Finding(
                        "annual-report-overdue",
                        Severity.REVIEW,
                        "海关年报超期未报送（2108950466）",
                        "annual report to customs is overdue (2108950466)"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "未报送", "已报送", "超期报送", "不需要", "某状态"})
    void saysNothingOfOtherStates(String state) {
        assertThat(judge(rule, registered(registration().annualReport(state).build())))
                .isEmpty();
    }
}
