package io.github.qcc.domain.screening.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.customs.CustomsPenalty;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.TerminatedCase;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    @Test
    void namesARegistrationByCodeElseOfficeElseId() {
        CustomsRegistration.Builder row = CustomsRegistration.builder();
        assertThat(Wording.zh(row.build())).isEqualTo("未载明海关编码");
        assertThat(Wording.en(row.build())).isEqualTo("customs code not stated");
        assertThat(Wording.zh(row.id("7").build())).isEqualTo("备案 Id 7");
        assertThat(Wording.en(row.build())).isEqualTo("registration id 7");
        assertThat(Wording.zh(row.customsOffice("营口海关").build())).isEqualTo("注册海关 营口海关");
        assertThat(Wording.en(row.build())).isEqualTo("customs office 营口海关");
        assertThat(Wording.zh(row.registrationCode("2108950466").build())).isEqualTo("海关编码 2108950466");
        assertThat(Wording.en(row.build())).isEqualTo("customs code 2108950466");
    }

    @Test
    void namesACaseByNumberElseByWhatIsStatedElseById() {
        TerminatedCase.Builder row = TerminatedCase.builder();
        assertThat(Wording.name(row.build())).isEqualTo("—");
        assertThat(Wording.name(row.id("7").build())).isEqualTo("7");
        assertThat(Wording.name(row.caseNumber("案号不明").build())).isEqualTo("案号不明");
        assertThat(Wording.name(row.caseNumber("（2018）浙1082执2303号").build())).isEqualTo("(2018)浙1082执2303号");
    }

    @Test
    void namesAPenaltyByDecisionAndDateAndNeverByParty() {
        CustomsPenalty stated = CustomsPenalty.read("1", "0946", "张三", "2018-09-05", "违规");
        CustomsPenalty absent = CustomsPenalty.read("1", "", "张三", null, "");
        assertThat(Wording.zh(stated)).isEqualTo("0946，2018-09-05");
        assertThat(Wording.en(stated)).isEqualTo("0946, 2018-09-05");
        assertThat(Wording.zh(absent)).isEqualTo("决定书编号未载明，处罚日期未载明");
        assertThat(Wording.en(absent)).isEqualTo("decision number not stated, date not stated");
    }

    @Test
    void namesNoMoreThanThreeThings() {
        List<String> four = List.of("a", "b", "c", "d");
        assertThat(Wording.zhNames(four.subList(0, 1), name -> name)).isEqualTo("a");
        assertThat(Wording.zhNames(four.subList(0, 3), name -> name)).isEqualTo("a、b、c");
        assertThat(Wording.zhNames(four, name -> name)).isEqualTo("a、b、c等");
        assertThat(Wording.enNames(four.subList(0, 3), name -> name)).isEqualTo("a, b, c");
        assertThat(Wording.enNames(four, name -> name)).isEqualTo("a, b, c, …");
    }

    @Test
    void showsATextOfSixtyFourCharactersWhole() {
        assertThat(Wording.shortened("字".repeat(64))).isEqualTo("字".repeat(64));
        assertThat(Wording.shortened("字".repeat(65))).isEqualTo("字".repeat(64) + "…");
    }

    @Test
    void countsInEnglish() {
        assertThat(Wording.en(1, "case")).isEqualTo("1 case");
        assertThat(Wording.en(2, "case")).isEqualTo("2 cases");
    }

    @ParameterizedTest
    @CsvSource({
        "0, '0'",
        "999, '999'",
        "107610.00, '107,610'",
        "107609.50, '107,609.5'",
        "1234567.0001, '1,234,567.0001'",
        "1000000000000000, '1,000,000,000,000,000'"
    })
    void groupsTheDigitsOfAnAmount(BigDecimal amount, String text) {
        assertThat(Wording.yuan(amount)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"0.9, 90%", "0.5628, 56.28%", "1, 100%", "12.5, '1,250%'"})
    void tellsARatioInPercent(BigDecimal ratio, String text) {
        assertThat(Wording.percent(ratio)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "P1M,   1个月,  1 month",
        "P6M,   6个月,  6 months",
        "P12M,  1年,    1 year",
        "P1Y,   1年,    1 year",
        "P1Y6M, 18个月, 18 months",
        "P24M,  2年,    2 years",
        "P5Y,   5年,    5 years"
    })
    void tellsAPeriodInYearsWhereItCan(Period period, String zh, String en) {
        assertThat(Wording.zh(period)).isEqualTo(zh);
        assertThat(Wording.en(period)).isEqualTo(en);
    }
}
