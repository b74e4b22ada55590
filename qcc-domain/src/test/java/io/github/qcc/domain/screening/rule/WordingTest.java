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
        assertThat(Wording.name(row.build())).isEqualTo("—");
        assertThat(Wording.name(row.id("7").build())).isEqualTo("7");
        assertThat(Wording.name(row.customsOffice("营口海关").build())).isEqualTo("营口海关");
        assertThat(Wording.name(row.registrationCode("2108950466").build())).isEqualTo("2108950466");
    }

    @Test
    void namesACaseByNumberElseByWhatStandsThereElseById() {
        TerminatedCase.Builder row = TerminatedCase.builder();
        assertThat(Wording.name(row.build())).isEqualTo("—");
        assertThat(Wording.name(row.id("7").build())).isEqualTo("7");
        assertThat(Wording.name(row.caseNumber("案号不详").build())).isEqualTo("案号不详");
        assertThat(Wording.name(row.caseNumber("（2018）浙1082执2303号").build())).isEqualTo("(2018)浙1082执2303号");
    }

    @Test
    void namesAPenaltyByDecisionAndDateAndNeverByParty() {
        assertThat(Wording.name(CustomsPenalty.read("1", "0946", "张三", "2018-09-05", "违规")))
                .isEqualTo("0946 2018-09-05");
        assertThat(Wording.name(CustomsPenalty.read("1", "", "张三", null, ""))).isEqualTo("— —");
    }

    @Test
    void namesNoMoreThanThreeRows() {
        assertThat(Wording.names(List.of("a"), name -> name)).isEqualTo("a");
        assertThat(Wording.names(List.of("a", "b", "c"), name -> name)).isEqualTo("a, b, c");
        assertThat(Wording.names(List.of("a", "b", "c", "d"), name -> name)).isEqualTo("a, b, c, …");
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
