package io.github.qcc.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.app.list.PlanSummary;
import io.github.qcc.app.list.cell.OddName;
import io.github.qcc.app.run.Bilingual;
import io.github.qcc.app.run.Prices;
import io.github.qcc.app.screen.Estimate;
import io.github.qcc.domain.port.Endpoint;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** The look before paying. */
class EstimateTextTest {
    private static final Prices PRICES = new Prices(
            Map.of(Endpoint.CREDIT_CHECK, new BigDecimal("1.5"), Endpoint.CASE_CHECK, new BigDecimal("0.5")));

    private static Estimate estimate(PlanSummary summary, OptionalLong budget) {
        return new Estimate(
                new Estimate.ListShape(new Bilingual("XLSX", "XLSX"), "名单", 3, "客户名称", 2),
                summary,
                0,
                summary.calls(),
                budget);
    }

    private static PlanSummary summary() {
        return new PlanSummary(
                1204,
                1000,
                2000,
                1,
                List.of(new PlanSummary.RowGroup(new Bilingual("合计行", "total"), 1, 9)),
                List.of(new PlanSummary.RowProblem(9, new Bilingual("“合计”：合计行", "'合计': total"))),
                List.of("虚构一公司", "虚构二公司"),
                12,
                List.of(
                        new PlanSummary.Odd(5, "张三", OddName.PERSON),
                        new PlanSummary.Odd(12, "Some Name", OddName.NO_ENDING)),
                List.of(new Bilingual("说明一", "first note"), new Bilingual("说明二", "second note")));
    }

    @Test
    void isAlignedInEnglish() {
        assertThat(new EstimateText(estimate(summary(), OptionalLong.empty()), PRICES, Locale.ENGLISH).forPerson())
                .isEqualTo("""
                        list        XLSX, sheet '名单', headings in row 3
                        column      '客户名称' (number 2)
                        rows        1,204 rows: 1,000 companies, 203 duplicates, 1 rejected
                        first keys  虚构一公司
                                    虚构二公司
                        odd         row 5    张三       looks like a person
                                    row 12   Some Name  does not end like a company
                                    10 more
                        rejected    row 9  '合计': total
                        note        first note
                                    second note
                        calls       at least 2,000 (2000 yuan), probably 2,400 (2400 yuan), at most 500,000 (750000 yuan)\
                         (if every list had QCC's limit of 5000 rows; --max-calls sets a budget)
                        """);
    }

    @Test
    void isAlignedInChinese() {
        assertThat(new EstimateText(estimate(summary(), OptionalLong.of(2_200)), PRICES, Locale.CHINESE).forPerson())
                .isEqualTo("""
                        名单    XLSX，工作表“名单”，表头为第 3 行
                        查询列  “客户名称”（第 2 列）
                        行数    1,204 行：1,000 家企业，203 行重复，1 行不查询
                        前三个  虚构一公司
                                虚构二公司
                        请留意  第 5 行     张三       疑似个人
                                第 12 行    Some Name  没有企业名称的常见结尾
                                另有 10 个
                        不查询  第 9 行  “合计”：合计行
                        说明    说明一
                                说明二
                        费用    至少 2,000 次（2000 元），预计 2,200 次（2200 元），至多 2,200 次（3300 元）（预算上限）
                        """);
    }

    @Test
    void manyRejectedRowsAreCountedByReason() {
        PlanSummary many = new PlanSummary(
                30,
                1,
                2,
                29,
                List.of(
                        new PlanSummary.RowGroup(new Bilingual("占位内容", "placeholder"), 28, 3),
                        new PlanSummary.RowGroup(new Bilingual("合计行", "total"), 1, 31)),
                List.of(),
                List.of("虚构公司"),
                0,
                List.of(),
                List.of());
        assertThat(new EstimateText(estimate(many, OptionalLong.empty()), new Prices(Map.of()), Locale.ENGLISH)
                        .forPerson())
                .contains(
                        "rejected    28 rows  placeholder (first in row 3)\n            1 row    total (first in row 31)\n");
    }

    @Test
    void isOneObjectInJson() {
        assertThat(new EstimateText(estimate(summary(), OptionalLong.empty()), PRICES, Locale.CHINESE).json())
                .startsWith(
                        "{\"format\":\"XLSX\",\"sheet\":\"名单\",\"headingRow\":3,\"column\":\"客户名称\",\"columnNumber\":2,"
                                + "\"rows\":1204,\"companies\":1000,\"duplicates\":203,\"rejected\":1,\"done\":0,"
                                + "\"firstKeys\":[\"虚构一公司\",\"虚构二公司\"],"
                                + "\"odd\":[{\"row\":5,\"key\":\"张三\",\"why\":\"PERSON\"},")
                .contains("\"rejections\":[{\"rows\":1,\"firstRow\":9,\"zh\":\"合计行\",\"en\":\"total\"}]")
                .endsWith("\"callsAtLeast\":2000,\"callsLikely\":2400,\"callsAtMost\":500000,\"costAtLeast\":\"2000\","
                        + "\"costLikely\":\"2400\",\"costAtMost\":\"750000\"}");
    }
}
