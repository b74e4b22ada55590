package io.github.qcc.domain.screening.rule;

import static io.github.qcc.domain.screening.rule.Profiles.registered;
import static io.github.qcc.domain.screening.rule.Profiles.registration;
import static io.github.qcc.domain.screening.rule.Profiles.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.screening.CounterpartyProfile;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.Severity;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnualReportOverdueTest {
    private final AnnualReportOverdue rule = new AnnualReportOverdue();

    private static CounterpartyProfile of(String status) {
        return registered(registration().annualReport(status).build());
    }

    @Test
    void reviewsAReportThatIsOverdue() {
        assertThat(texts(rule, of("超期未报送")))
                .containsExactly("REVIEW\n海关年报超期未报送（海关编码 2108950466），可能列入信用信息异常企业名录\n"
                        + "annual report to customs is overdue (customs code 2108950466)");
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, false", "2026-06-30, false", "2026-07-01, true", "2026-12-31, true"})
    void notesAReportThatIsNotFiledAfterJune(LocalDate day, boolean noted) {
        assertThat(rule.judge(of("未报送"), day))
                .isEqualTo(
                        noted
                                ? List.of(Finding.of(
                                        rule,
                                        Severity.NOTE,
                                        "海关年报未报送（海关编码 2108950466），报送期限6月30日已过",
                                        "annual report to customs is not filed (customs code 2108950466), and was due on"
                                                + " 30 June"))
                                : List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"已报送", "超期报送", "不需要", "", "某状态"})
    void saysNothingOfOtherStates(String status) {
        assertThat(rule.judge(of(status), LocalDate.of(2026, 12, 31))).isEmpty();
    }
}
