package io.github.qcc.domain.screening.rule;

import static io.github.qcc.domain.screening.rule.Profiles.judge;
import static io.github.qcc.domain.screening.rule.Profiles.rated;
import static io.github.qcc.domain.screening.rule.Profiles.registered;
import static io.github.qcc.domain.screening.rule.Profiles.texts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditLevelUnclearTest {
    private final CreditLevelUnclear rule = new CreditLevelUnclear();

    @Test
    void reviewsALabelThatIsNotKnown() {
        assertThat(texts(rule, registered(rated("守信激励企业", ""))))
                .containsExactly("REVIEW\n海关信用等级“守信激励企业”无法识别（海关编码 2108950466，认定时间未载明），请在 credit.customs.gov.cn 核实\n"
                        + "customs credit level \"守信激励企业\" is not known (customs code 2108950466, date of the level not"
                        + " stated): confirm at credit.customs.gov.cn");
    }

    @Test
    void reviewsAFavourableLabelThatHadEnded() {
        assertThat(texts(rule, registered(rated("一般认证企业", "2025-01-01"))))
                .containsExactly(
                        "REVIEW\n海关信用等级“一般认证企业”在认定时间之前已废止（海关编码 2108950466，认定时间 2025-01-01），请在 credit.customs.gov.cn 核实\n"
                                + "customs credit level \"一般认证企业\" had ended before its date (customs code 2108950466, determined"
                                + " 2025-01-01): confirm at credit.customs.gov.cn");
    }

    @Test
    void reviewsAFavourableLabelThatDidNotExistYet() {
        assertThat(texts(rule, registered(rated("AA", "2008-03-31"))))
                .containsExactly(
                        "REVIEW\n海关信用等级“AA”在认定时间尚未设立（海关编码 2108950466，认定时间 2008-03-31），请在 credit.customs.gov.cn 核实\n"
                                + "customs credit level \"AA\" did not exist yet on its date (customs code 2108950466, determined"
                                + " 2008-03-31): confirm at credit.customs.gov.cn");
    }

    @ParameterizedTest
    @CsvSource({
        "一般认证企业,       2012-12-27",
        "一般认证企业,       2020-10-10",
        "一般认证企业,       ",
        "高级认证企业,       2013-05-06",
        "认证企业,           ",
        "认证企业,           2026-05-01",
        "A,                  ",
        "一般信用企业,       2022-04-12",
        "一般信用企业,       1999-12-16",
        "注册登记和备案企业, 2016-05-03",
        "注册登记和备案企业, 2026-08-01",
        "严重失信企业,       2020-06-01",
        "C,                  2020-06-01",
        ",                   "
    })
    void saysNothingOfALabelThatTheLawCarriedOverNorOfOneWithoutADate(String level, String date) {
        assertThat(judge(rule, registered(rated(level, date)))).isEmpty();
    }
}
