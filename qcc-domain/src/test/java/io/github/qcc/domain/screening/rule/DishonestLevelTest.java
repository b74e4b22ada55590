package io.github.qcc.domain.screening.rule;

import static io.github.qcc.domain.screening.rule.Profiles.judge;
import static io.github.qcc.domain.screening.rule.Profiles.rated;
import static io.github.qcc.domain.screening.rule.Profiles.registered;
import static io.github.qcc.domain.screening.rule.Profiles.texts;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DishonestLevelTest {
    private final DishonestLevel rule = new DishonestLevel();

    @ParameterizedTest
    @CsvSource({
        "失信企业,     2019-09-15, REJECT",
        "严重失信企业, 2026-06-01, REJECT",
        "海关失信企业, ,           REJECT",
        "C,            2012-01-01, REVIEW",
        "D类,          ,           REVIEW"
    })
    void weighsAnAdverseLevel(String level, String date, Severity severity) {
        assertThat(judge(rule, registered(rated(level, date))))
                .extracting(Finding::severity)
                .containsExactly(severity);
    }

    @ParameterizedTest
    @ValueSource(strings = {"一般信用企业", "高级认证企业", "", "失信被执行人", "严重失信"})
    void saysNothingOfOtherLevels(String level) {
        assertThat(judge(rule, registered(rated(level, "2026-05-01")))).hasSize(level.equals("严重失信") ? 1 : 0);
    }

    @Test
    void namesRegistrationAndAge() {
        assertThat(texts(rule, registered(rated("失信企业", "2019-06-30"))))
                .containsExactly("REJECT\n海关信用等级为失信企业（海关编码 2108950466，认定时间 2019-06-30，距今7年）\n"
                        + "customs credit level is 失信企业 (customs code 2108950466, determined 2019-06-30, 7 years ago)");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-07-01, 距今11个月,  11 months ago",
        "2025-06-30, 距今1年,     1 year ago",
        "2025-01-30, 距今1年,     1 year ago",
        "2026-05-31, 距今不足1个月, less than 1 month ago",
        "2026-06-30, 距今不足1个月, less than 1 month ago"
    })
    void tellsTheAgeInYearsOrMonths(String date, String zh, String en) {
        assertThat(judge(rule, registered(rated("失信企业", date))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.chinese()).endsWith("，" + zh + "）"))
                .satisfies(finding -> assertThat(finding.english()).endsWith(", " + en + ")"));
    }

    @Test
    void tellsNoAgeOfADateThatIsAbsentUnreadableOrToCome() {
        assertThat(texts(rule, registered(rated("失信企业", ""))))
                .containsExactly("REJECT\n海关信用等级为失信企业（海关编码 2108950466，认定时间未载明）\n"
                        + "customs credit level is 失信企业 (customs code 2108950466, date of the level not stated)");
        assertThat(texts(rule, registered(rated("失信企业", "某日"))))
                .containsExactly("REJECT\n海关信用等级为失信企业（海关编码 2108950466，认定时间 某日）\n"
                        + "customs credit level is 失信企业 (customs code 2108950466, determined 某日)");
        assertThat(texts(rule, registered(rated("失信企业", "2026-07-01"))))
                .containsExactly("REJECT\n海关信用等级为失信企业（海关编码 2108950466，认定时间 2026-07-01）\n"
                        + "customs credit level is 失信企业 (customs code 2108950466, determined 2026-07-01)");
    }

    @Test
    void saysThatAClassOf2008WasDeterminedAgain() {
        assertThat(texts(rule, registered(rated("C", "2012-06-30"))))
                .containsExactly("REVIEW\n海关信用等级为C（海关编码 2108950466，认定时间 2012-06-30，距今14年），属2008年分类管理等级，2014年已重新认定\n"
                        + "customs credit level is C (customs code 2108950466, determined 2012-06-30, 14 years ago), a class of"
                        + " 2008 that was determined again in 2014");
    }
}
