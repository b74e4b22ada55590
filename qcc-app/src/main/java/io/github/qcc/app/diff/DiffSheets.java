package io.github.qcc.app.diff;

import io.github.qcc.app.report.ReportedCompany;
import io.github.qcc.app.report.Sheet;
import io.github.qcc.app.report.SheetColumn;
import io.github.qcc.app.report.WorkbookWriter;
import io.github.qcc.app.run.Bilingual;
import io.github.qcc.domain.screening.Decision;
import io.github.qcc.domain.screening.Finding;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The comparison as two sheets: a company a row, and a field that changed a row. */
final class DiffSheets {
    private static final int DECISION = 4;

    private DiffSheets() {}

    /** Begins the sheet with a company a row. */
    static Sheet companies(WorkbookWriter workbook) {
        return new Sheet(
                workbook,
                "较上次变化",
                List.of(
                        SheetColumn.text("变化", 10),
                        SheetColumn.text("企业", 34),
                        SheetColumn.text("上次名称", 24),
                        SheetColumn.text("上次结论", 11),
                        SheetColumn.text("本次结论", 11),
                        SheetColumn.text("结论变化原因", 16),
                        SheetColumn.wrapped("摘要", 50),
                        SheetColumn.text("上次信用等级", 16),
                        SheetColumn.text("本次信用等级", 16),
                        SheetColumn.text("上次终本（件）", 9),
                        SheetColumn.text("本次终本（件）", 9),
                        SheetColumn.amount("上次未履行（元）", 17),
                        SheetColumn.amount("本次未履行（元）", 17),
                        SheetColumn.wrapped("新增理由", 44),
                        SheetColumn.wrapped("不再成立的理由", 44),
                        SheetColumn.wrapped("无法比较事项", 36),
                        SheetColumn.wrapped("处置", 30),
                        SheetColumn.wrapped("上次订单号", 34),
                        SheetColumn.wrapped("本次订单号", 34),
                        SheetColumn.wrapped("上次答复 SHA-256", 40),
                        SheetColumn.wrapped("本次答复 SHA-256", 40)),
                DECISION);
    }

    static void add(Sheet sheet, ReportedChange reported) {
        CompanyChange change = reported.change();
        sheet.row(Arrays.asList(
                change.direction().words().zh(),
                change.name(),
                change.formerName().orElse(null),
                decision(change.before(), change.decisionBefore()),
                decision(change.after(), change.decisionAfter()),
                reported.causes().stream()
                        .sorted()
                        .map(cause -> cause.words().zh())
                        .collect(Collectors.joining("、")),
                ChangeGist.of(change).zh(),
                levels(change.resultBefore()),
                levels(change.resultAfter()),
                change.resultBefore().flatMap(ReportedCompany::caseCount).orElse(null),
                change.resultAfter().flatMap(ReportedCompany::caseCount).orElse(null),
                change.resultBefore().flatMap(ReportedCompany::unpaid).orElse(null),
                change.resultAfter().flatMap(ReportedCompany::unpaid).orElse(null),
                findings(change.newFindings()),
                findings(change.goneFindings()),
                change.doubts().stream().map(Bilingual::zh).collect(Collectors.joining("；")),
                reported.words().stream().map(Bilingual::zh).collect(Collectors.joining("；")),
                orders(change.resultBefore()),
                orders(change.resultAfter()),
                DiffJson.hashes(reported.evidenceBefore()),
                DiffJson.hashes(reported.evidenceAfter())));
    }

    /** A run that does not have the company has no decision on it; one that has it may not have asked. */
    private static String decision(Optional<Side> side, Optional<Decision> decision) {
        return side.isEmpty() ? "—" : decision.map(Decision::chinese).orElse("未查询");
    }

    private static String levels(Optional<ReportedCompany> result) {
        return result.map(company -> String.join("；", company.levels())).orElse(null);
    }

    private static String findings(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.severity().chinese() + "：" + finding.chinese())
                .collect(Collectors.joining("；"));
    }

    private static String orders(Optional<ReportedCompany> result) {
        return result.map(company -> String.join(" ", company.orderNumbers())).orElse(null);
    }

    /** Begins the sheet with a field a row. */
    static Sheet fields(WorkbookWriter workbook) {
        return new Sheet(
                workbook,
                "变化明细",
                List.of(
                        SheetColumn.text("变化", 10),
                        SheetColumn.text("企业", 34),
                        SheetColumn.text("本次结论", 11),
                        SheetColumn.text("类别", 10),
                        SheetColumn.text("编号", 28),
                        SheetColumn.text("情况", 12),
                        SheetColumn.text("字段", 16),
                        SheetColumn.wrapped("上次", 26),
                        SheetColumn.wrapped("本次", 26)),
                2);
    }

    static void addFields(Sheet sheet, CompanyChange change) {
        for (ItemChange item : change.items()) {
            for (FieldChange field : item.fields()) {
                sheet.row(Arrays.asList(
                        change.direction().words().zh(),
                        change.name(),
                        decision(change.after(), change.decisionAfter()),
                        item.subject().words().zh(),
                        item.name(),
                        item.kind().words().zh(),
                        field.words().zh(),
                        field.before().orElse(null),
                        field.after().orElse(null)));
            }
        }
    }
}
