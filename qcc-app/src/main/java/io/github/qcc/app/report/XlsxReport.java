package io.github.qcc.app.report;

import io.github.qcc.app.report.ResultRows.CaseRow;
import io.github.qcc.app.report.ResultRows.PenaltyRow;
import io.github.qcc.app.report.ResultRows.RegistrationRow;
import io.github.qcc.app.run.BeijingTime;
import io.github.qcc.app.run.Dispositions;
import io.github.qcc.app.run.ResultRow;
import io.github.qcc.app.run.Run;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.screening.Decision;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The results as a workbook: a summary, the list with its results, each case, each registration, what was not checked. */
final class XlsxReport {
    private static final List<SheetColumn> CASES = List.of(
            SheetColumn.text("企业", 34),
            SheetColumn.text("结论", 11),
            SheetColumn.text("案号", 26),
            SheetColumn.amount("未履行（元）", 18),
            SheetColumn.amount("执行标的（元）", 18),
            SheetColumn.text("执行法院", 26),
            SheetColumn.text("立案日期", 12),
            SheetColumn.text("终本日期", 12),
            SheetColumn.text("案件 ID", 34));
    private static final List<SheetColumn> REGISTRATIONS = List.of(
            SheetColumn.text("企业", 34),
            SheetColumn.text("结论", 11),
            SheetColumn.text("海关编码", 13),
            SheetColumn.text("信用等级", 16),
            SheetColumn.text("等级（1优至5劣）", 9),
            SheetColumn.text("认定时间", 12),
            SheetColumn.text("注册海关", 16),
            SheetColumn.text("注册日期", 12),
            SheetColumn.text("海关注销标志", 12),
            SheetColumn.text("年报情况", 12),
            SheetColumn.text("报关有效期", 12),
            SheetColumn.text("企业经营类别", 20),
            SheetColumn.text("行政区划", 18),
            SheetColumn.text("经济区划", 18),
            SheetColumn.text("特殊贸易区域", 16),
            SheetColumn.text("行业种类", 18),
            SheetColumn.text("跨境电商类型", 16),
            SheetColumn.wrapped("海关处罚", 40));

    private final Table table;
    private final WorkbookWriter workbook;
    private final SheetXml summary;
    private final Sheet companies;
    private final Sheet cases;
    private final Sheet registrations;
    private final Sheet notChecked;
    private final DispositionSheet dispositions;

    /** Begins all sheets. */
    XlsxReport(Table table, Dispositions words, OutputStream out) {
        this.table = table;
        this.workbook = new WorkbookWriter(out);
        this.summary = workbook.begin("汇总", List.of(18, 26, 64), false);
        this.companies = new Sheet(workbook, "企业", table.columns(), table.decisionColumn());
        this.cases = new Sheet(workbook, "案件", CASES, 1);
        this.registrations = new Sheet(workbook, "海关备案", REGISTRATIONS, 1);
        List<SheetColumn> columns = new ArrayList<>(List.of(SheetColumn.text("行", 7), SheetColumn.wrapped("原因", 60)));
        table.headingsOfList().forEach(heading -> columns.add(SheetColumn.text(heading, SheetColumn.widthOf(heading))));
        this.notChecked = new Sheet(workbook, Table.NOT_CHECKED, columns, 0);
        this.dispositions = new DispositionSheet(workbook, words);
    }

    /** Adds a row of the list with all its cells. */
    void row(ResultRow row, List<Object> cells) {
        companies.row(cells);
        if (row.result().isEmpty()) {
            List<Object> reason = new ArrayList<>();
            reason.add(row.line());
            reason.add(Table.problemZh(row));
            reason.addAll(table.listCells(row));
            notChecked.row(reason);
        }
    }

    /** Adds the cases and registrations of a company. */
    void company(ReportedCompany company) {
        dispositions.company(company);
        String decision = company.decision().chinese();
        for (CaseRow row : company.cases()) {
            cases.row(Arrays.asList(
                    company.name(),
                    decision,
                    row.caseNumber(),
                    Sheet.amount(row.unperformedAmount()),
                    Sheet.amount(row.executionSubject()),
                    row.court(),
                    Sheet.typed(row.filedOn()),
                    Sheet.typed(row.terminatedOn()),
                    row.id()));
        }
        for (RegistrationRow row : company.registrations()) {
            registrations.row(Arrays.asList(
                    company.name(),
                    decision,
                    row.registrationCode(),
                    row.credit().level(),
                    row.credit().tier(),
                    Sheet.typed(row.credit().identifiedOn()),
                    row.customsOffice(),
                    Sheet.typed(row.registeredOn()),
                    row.status(),
                    row.annualReport(),
                    Sheet.typed(row.validUntil()),
                    row.tradeType(),
                    row.administrativeArea(),
                    row.economicArea(),
                    row.specialTradeArea(),
                    row.industryType(),
                    row.crossBorderECommerceType(),
                    row.penalties().isEmpty() ? null : penalties(row.penalties())));
        }
    }

    /** Ends the workbook with what is known at last. */
    void end(RunFacts facts, Statistics statistics, List<Section> sections) throws IOException {
        summary(facts, statistics);
        companies.end();
        cases.end();
        registrations.end();
        notChecked.end();
        dispositions.end();
        sections.forEach(section -> section.addSheets(workbook));
        workbook.close();
    }

    private void summary(RunFacts facts, Statistics statistics) {
        int row = 0;
        line(row++, CellStyle.TITLE, "交易对手筛查报告");
        if (SandboxMark.isOf(facts.run())) {
            line(row++, CellStyle.PLAIN, SandboxMark.HEADING, SandboxMark.CELL, "由内置的虚构数据生成，不涉及任何真实企业，未产生费用");
        }
        for (String[] fact : facts(facts)) {
            line(row++, CellStyle.PLAIN, fact);
        }
        row++;
        line(row++, CellStyle.HEADING, "结论", "企业（家）", "含义");
        for (Decision decision : Decision.values()) {
            count(
                    row++,
                    CellStyle.of(decision),
                    decision.chinese(),
                    statistics.subjects(decision),
                    Html.meaning(decision).zh());
        }
        count(row++, CellStyle.PLAIN, Table.NOT_CHECKED, facts.coverage().notAsked(), "");
        count(row++, CellStyle.PLAIN, "无法查询的行", facts.coverage().rejected(), "");
        if (statistics.same().joined() > 0) {
            count(row++, CellStyle.PLAIN, "同一主体", statistics.same().joined(), "与名单中另一家企业是同一主体（案件或海关备案相同），以上结论按主体计一次");
            for (Map.Entry<String, List<String>> same : statistics.same().same().entrySet()) {
                line(
                        row++,
                        CellStyle.PLAIN,
                        "",
                        "",
                        String.join("、", same.getValue()) + " 与 " + same.getKey() + " 是同一主体");
            }
        }
        row++;
        line(row, CellStyle.PLAIN, "“未发现”仅指检索范围内，不等于无风险。数据来源：企查查进出口信用核查、终本案件核查。");
        summary.end("");
    }

    private void line(int row, CellStyle style, String... texts) {
        summary.begin(row);
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                summary.text(i, style, texts[i]);
            }
        }
        summary.end();
    }

    private void count(int row, CellStyle style, String name, int count, String meaning) {
        summary.begin(row);
        summary.text(0, style, name);
        summary.number(1, CellStyle.PLAIN, count);
        if (!meaning.isEmpty()) {
            summary.text(2, CellStyle.PLAIN, meaning);
        }
        summary.end();
    }

    private static List<String[]> facts(RunFacts of) {
        Run run = of.run();
        List<String[]> facts = new ArrayList<>();
        of.settings().unit().ifPresent(unit -> facts.add(new String[] {"编制单位", unit}));
        of.settings().author().ifPresent(author -> facts.add(new String[] {"编制人", author}));
        facts.add(new String[] {"名单", run.list()});
        facts.add(new String[] {"判定日期", run.asOf().toString()});
        facts.add(new String[] {"查询开始", BeijingTime.minute(run.startedAt())});
        facts.add(new String[] {"判定策略", PolicyTable.name(run.policy()).zh()});
        facts.add(new String[] {"策略 SHA-256", run.policyHash()});
        facts.add(new String[] {"名单 SHA-256", run.listHash()});
        long charged = of.spent().values().stream().mapToLong(Cost::charged).sum();
        String price = of.prices()
                .of(of.spent())
                .map(yuan -> "，" + Amounts.price(yuan))
                .orElse("");
        facts.add(new String[] {"计费次数", SandboxMark.isOf(run) ? "演示，未产生费用" : charged + price});
        return facts;
    }

    private static String penalties(List<PenaltyRow> penalties) {
        return penalties.stream()
                .map(penalty -> Stream.of(penalty.penalizedOn(), penalty.caseProperty(), penalty.decisionNo())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("；"));
    }
}
