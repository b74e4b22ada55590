package io.github.qcc.domain.screening.rule;

import static io.github.qcc.domain.screening.rule.Profiles.clean;
import static io.github.qcc.domain.screening.rule.Profiles.judge;
import static io.github.qcc.domain.screening.rule.Profiles.rated;
import static io.github.qcc.domain.screening.rule.Profiles.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DishonestLevelTest {
    private final DishonestLevel rule = new DishonestLevel();

    @ParameterizedTest
    @CsvSource({
        "失信企业,       2022-01-01, REJECT",
        "海关失信企业,   2019-01-01, REJECT",
        "严重失信企业,   2026-05-01, REJECT",
        "失信企业,       '',         REJECT", // an adverse level needs no date
        "严重失信企业,   2019-01-01, REJECT", // a label of another time keeps its tier
        "C,            2012-01-01, REVIEW", // the classes of 2008 were determined anew
        "D类,          2012-01-01, REVIEW"
    })
    void weighsAnAdverseLevel(String level, String date, Severity severity) {
        assertThat(judge(rule, registered(rated(level, date))))
                .extracting(Finding::severity)
                .containsExactly(severity);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "—", "高级认证企业", "一般信用企业", "常规企业", "B", "不失信企业", "失信被执行人"})
    void saysNothingOfOtherLevels(String level) {
        assertThat(judge(rule, registered(rated(level, "2022-01-01")))).isEmpty();
    }

    @Test
    void namesRowLevelAndDate() {
        assertThat(judge(rule, registered(rated("失信企业", "2022-01-01"))))
                .containsExactly(new Finding(
                        "dishonest-level",
                        Severity.REJECT,
                        "海关信用等级为失信企业（2108950466，认定时间 2022-01-01）",
                        "customs credit level is 失信企业 (2108950466, determined 2022-01-01)"));
    }

    @Test
    void findsEachRow() {
        assertThat(judge(rule, registered(rated("失信企业", "2022-01-01"), rated("常规企业", "2026-05-01"), rated("C", ""))))
                .extracting(Finding::severity)
                .containsExactly(Severity.REJECT, Severity.REVIEW);
    }

    @Test
    void saysNothingWithoutRows() {
        assertThat(judge(rule, clean())).isEmpty();
    }
}
