package io.github.qcc.domain.screening.rule;

import static io.github.qcc.domain.screening.rule.Profiles.ended;
import static io.github.qcc.domain.screening.rule.Profiles.enforced;
import static io.github.qcc.domain.screening.rule.Profiles.judge;
import static io.github.qcc.domain.screening.rule.Profiles.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.Severity;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecentTerminationTest {
    private final RecentTermination rule = new RecentTermination(Period.ofMonths(12));

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, 5, HIGH",
        "2025-06-29, 5, ",
        "2026-06-30, 5, HIGH",
        "2026-07-01, 5, DATA_QUALITY",
        "2026-07-01, 0, DATA_QUALITY",
        "2026-01-01, 0, ",
        "2026-01-01, ,  HIGH",
        ",           5, "
    })
    void weighsACaseByItsEnd(String date, String unpaid, Severity severity) {
        assertThat(judge(rule, enforced(ended("(2024)浙1082执1号", date, unpaid))))
                .extracting(Finding::severity)
                .isEqualTo(severity == null ? List.of() : List.of(severity));
    }

    @Test
    void namesTheCases() {
        assertThat(texts(
                        rule,
                        enforced(
                                ended("(2024)浙1082执1号", "2026-01-01", "5"),
                                ended("(2024)浙1082执1号之一", "2026-02-01", "5"),
                                ended("(2024)浙1082执2号", "2026-07-01", "5"))))
                .containsExactly(
                        "HIGH\n近1年内终本1件：(2024)浙1082执1号（阈值：1件）\n"
                                + "1 case terminated within the last 1 year: (2024)浙1082执1号 (threshold 1)",
                        "DATA_QUALITY\n终本日期晚于查询日1件：(2024)浙1082执2号 2026-07-01\n"
                                + "1 case with an end date in the future: (2024)浙1082执2号 2026-07-01");
    }

    @Test
    void refusesAWindowThatIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RecentTermination(Period.ZERO));
    }
}
