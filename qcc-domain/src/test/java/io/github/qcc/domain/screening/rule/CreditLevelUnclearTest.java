package io.github.qcc.domain.screening.rule;

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

class CreditLevelUnclearTest {
    private final CreditLevelUnclear rule = new CreditLevelUnclear();

    private void finds(String level, String date, Severity severity, String zh, String en) {
        assertThat(judge(rule, registered(rated(level, date))))
                .containsExactly(new Finding(
                        "unsettled-level",
                        severity,
                        zh + "（2108950466），请在 credit.customs.gov.cn 核实",
                        en + " (2108950466): confirm at credit.customs.gov.cn"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "-", "暂无"})
    void reviewsALevelThatIsNotStated(String level) {
        finds(level, "2022-01-01", Severity.REVIEW, "未载明海关信用等级", "no customs credit level is stated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"未来信用企业", "高级信用企业", "1", "常规管理企业"})
    void reviewsALevelThatIsNotKnown(String level) {
        finds(
                level,
                "2022-01-01",
                Severity.REVIEW,
                "海关信用等级“" + level + "”无法识别",
                "customs credit level " + level + " is not known");
    }

    @Test
    void reviewsALevelOfTwoMeanings() {
        finds(
                "认证企业",
                "",
                Severity.REVIEW,
                "海关信用等级“认证企业”无认定时间，含义不唯一",
                "customs credit level 认证企业 has two meanings, and no date decides between them");
    }

    @Test
    void questionsALevelThatHadEndedBeforeItsDate() {
        finds(
                "一般信用企业",
                "2022-04-12",
                Severity.DATA_QUALITY,
                "海关信用等级“一般信用企业”在认定时间 2022-04-12 之前已废止",
                "customs credit level 一般信用企业 had ended before its date 2022-04-12");
    }

    @Test
    void questionsALevelThatDidNotExistYet() {
        finds(
                "严重失信企业",
                "2022-04-12",
                Severity.DATA_QUALITY,
                "海关信用等级“严重失信企业”在认定时间 2022-04-12 尚不存在",
                "customs credit level 严重失信企业 did not exist yet on its date 2022-04-12");
    }

    @ParameterizedTest
    @CsvSource({"一般信用企业, 2021-10-31", "注册登记和备案企业, 2021-11-01", "高级认证, 2022-01-01", "失信企业, ''"})
    void saysNothingOfALevelThatIsCertain(String level, String date) {
        assertThat(judge(rule, registered(rated(level, date)))).isEmpty();
    }

    @Test
    void questionsFromTheFirstDayAfterTheRegime() {
        assertThat(judge(rule, registered(rated("一般信用企业", "2021-11-01"))))
                .extracting(Finding::severity)
                .containsExactly(Severity.DATA_QUALITY);
    }
}
