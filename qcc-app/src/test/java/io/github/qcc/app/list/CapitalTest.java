package io.github.qcc.app.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.app.run.Cell;
import io.github.qcc.app.run.PlannedRow;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5000000 | 注册资本 | 5000000",
                "500 | 注册资本（万元） | 5000000",
                "500 | 注册资本(人民币万元) | 5000000",
                "1.2 | 注册资本（亿元） | 120000000",
                "500万 | 注册资本 | 5000000",
                "500万元 | 注册资本（万元） | 5000000",
                "500万元人民币 | 注册资本 | 5000000",
                "人民币500万元整 | 注册资本 | 5000000",
                "5,000,000.00 | 注册资本（元） | 5000000.00",
                "5,000,000元 | 注册资本（万元） | 5000000",
                "￥5000000 | 注册资本 | 5000000",
                "RMB 500万 | 注册资本 | 5000000",
                "1.5亿元 | 注册资本 | 150000000",
                "３００万元 | 注册资本 | 3000000",
                "500(万元) | 注册资本 | 5000000",
                "500 万元（人民币） | 注册资本 | 5000000"
            })
    void isReadInYuanByTheUnitOfItsCellOrHeading(String cell, String heading, BigDecimal yuan) {
        assertThat(Capital.of(Cell.text(cell), heading).yuan().orElseThrow()).isEqualByComparingTo(yuan);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100万美元 | 注册资本",
                "USD 1,000,000 | 注册资本",
                "100 | 注册资本（万美元）",
                "100万港币 | 注册资本（万元）",
                "约500万 | 注册资本",
                "1.000,00 | 注册资本",
                "12,34 | 注册资本",
                "-5 | 注册资本",
                "见营业执照 | 注册资本"
            })
    void anotherCurrencyOrTextIsNotUnderstood(String cell, String heading) {
        assertThat(Capital.of(Cell.text(cell), heading)).isEqualTo(new Capital(Optional.empty(), false));
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "-", "--", "/", "无", "暂无", "0", "0万元"})
    void nothingIsStated(String cell) {
        assertThat(Capital.of(Cell.text(cell), "注册资本")).isEqualTo(new Capital(Optional.empty(), true));
    }

    @Test
    void theListStatesItForEachRow() {
        Plan plan = Lists.plan("公司名称,注册资本（万元）\n虚构一公司,500\n虚构二公司,100万美元\n虚构三公司,\n");
        assertThat(Lists.rows(plan))
                .extracting(PlannedRow::registeredCapital)
                .containsExactly(Optional.of(new BigDecimal("5000000")), Optional.empty(), Optional.empty());
        assertThat(Lists.rows(plan).get(1).notes().toString())
                .contains("registered capital '100万美元' is not understood");
        assertThat(Lists.notices(plan))
                .contains("registered capital is read: 1 row", "no ratio is applied: 1 row, such as '100万美元'");
    }
}
