package io.github.qcc.app.report;

import io.github.qcc.app.report.ResultRows.CaseRow;
import io.github.qcc.app.report.ResultRows.PenaltyRow;
import io.github.qcc.app.report.ResultRows.RegistrationRow;
import io.github.qcc.app.run.BeijingTime;
import io.github.qcc.app.run.Coverage;
import io.github.qcc.app.run.Run;
import io.github.qcc.app.run.RunStore;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.screening.Decision;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The results as a workbook: a summary, the list with its results, each case, each registration, what was not checked. */
final class XlsxReport {
    private final RunStore store;
    private final Run run;
    private final Table table;
    private final ReportSettings settings;
    private final Workbook workbook;

    private XlsxReport(RunStore store, Run run, Table table, ReportSettings settings, Workbook workbook) {
        this.store = store;
        this.run = run;
        this.table = table;
        this.settings = settings;
        this.workbook = workbook;
    }

    static void write(RunStore store, Run run, Table table, ReportSettings settings, OutputStream out)
            throws IOException {
        try (Workbook workbook = new Workbook(out, "qcc", null)) {
            XlsxReport report = new XlsxReport(store, run, table, settings, workbook);
            report.summary();
            report.companies();
            report.cases();
            report.registrations();
            report.notChecked();
        }
    }

    private void summary() throws IOException {
        Worksheet sheet = workbook.newWorksheet("汇总");
        Sheet.printedAcross(sheet);
        sheet.width(0, 18);
        sheet.width(1, 26);
        sheet.width(2, 64);
        sheet.value(0, 0, "交易对手筛查报告");
        sheet.style(0, 0).bold().fontSize(16).set();
        int row = 1;
        if (SandboxMark.isOf(run)) {
            sheet.value(row, 0, SandboxMark.HEADING);
            sheet.value(row, 1, SandboxMark.CELL);
            sheet.value(row, 2, "由内置的虚构数据生成，不涉及任何真实企业，未产生费用");
            sheet.style(row, 1).bold().fontColor("9C1C13").set();
            row++;
        }
        for (String[] fact : facts()) {
            sheet.inlineString(row, 0, fact[0]);
            sheet.inlineString(row, 1, Sheet.shortened(fact[1]));
            row++;
        }
        row++;
        Coverage coverage = store.coverage();
        for (String heading : List.of("结论", "企业（家）", "含义")) {
            int column = heading.equals("结论") ? 0 : heading.equals("含义") ? 2 : 1;
            sheet.value(row, column, heading);
            sheet.style(row, column).bold().fillColor("E9EEF5").set();
        }
        row++;
        for (Decision decision : Decision.values()) {
            sheet.value(row, 0, decision.chinese());
            sheet.style(row, 0).bold().fontColor(Sheet.ink(decision)).set();
            sheet.value(row, 1, coverage.of(decision));
            sheet.value(row, 2, Html.meaning(decision).zh());
            row++;
        }
        sheet.value(row, 0, Table.NOT_CHECKED);
        sheet.value(row, 1, coverage.notAsked());
        row++;
        sheet.value(row, 0, "无法查询的行");
        sheet.value(row, 1, coverage.rejected());
        sheet.style(row, 1).horizontalAlignment("right").set();
        row += 2;
        sheet.value(row, 0, "“未发现”仅指检索范围内，不等于无风险。数据来源：企查查进出口信用核查、终本案件核查。");
        sheet.finish();
    }

    private List<String[]> facts() {
        List<String[]> facts = new ArrayList<>();
        settings.unit().ifPresent(unit -> facts.add(new String[] {"编制单位", unit}));
        settings.author().ifPresent(author -> facts.add(new String[] {"编制人", author}));
        facts.add(new String[] {"名单", run.list()});
        facts.add(new String[] {"判定日期", run.asOf().toString()});
        facts.add(new String[] {"查询开始", BeijingTime.minute(run.startedAt())});
        facts.add(new String[] {"判定策略", PolicyTable.name(run.policy()).zh()});
        facts.add(new String[] {"策略 SHA-256", run.policyHash()});
        facts.add(new String[] {"名单 SHA-256", run.listHash()});
        long charged = store.spent().values().stream().mapToLong(Cost::charged).sum();
        String price = store.prices()
                .of(store.spent())
                .map(yuan -> "，" + Amounts.price(yuan))
                .orElse("");
        facts.add(new String[] {"计费次数", SandboxMark.isOf(run) ? "演示，未产生费用" : charged + price});
        return facts;
    }

    private void companies() {
        Sheet sheet = new Sheet(workbook, "企业", table.columns(), table.decisionColumn());
        store.forEachRow(row -> sheet.row(table.cells(row)));
        sheet.end();
    }

    private void cases() {
        Sheet sheet = new Sheet(
                workbook,
                "案件",
                List.of(
                        SheetColumn.text("企业", 34),
                        SheetColumn.text("结论", 11),
                        SheetColumn.text("案号", 26),
                        SheetColumn.amount("未履行（元）", 18),
                        SheetColumn.amount("执行标的（元）", 18),
                        SheetColumn.text("执行法院", 26),
                        SheetColumn.text("立案日期", 12),
                        SheetColumn.text("终本日期", 12),
                        SheetColumn.text("案件 ID", 34)),
                1);
        store.forEachResult(result -> {
            ReportedCompany company = ReportedCompany.of(result);
            for (CaseRow row : company.cases()) {
                sheet.row(Arrays.asList(
                        company.name(),
                        company.decision().chinese(),
                        row.caseNumber(),
                        Sheet.amount(row.unperformedAmount()),
                        Sheet.amount(row.executionSubject()),
                        row.court(),
                        Sheet.typed(row.filedOn()),
                        Sheet.typed(row.terminatedOn()),
                        row.id()));
            }
        });
        sheet.end();
    }

    private void registrations() {
        Sheet sheet = new Sheet(
                workbook,
                "海关备案",
                List.of(
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
                        SheetColumn.wrapped("海关处罚", 40)),
                1);
        store.forEachResult(result -> {
            ReportedCompany company = ReportedCompany.of(result);
            for (RegistrationRow row : company.registrations()) {
                sheet.row(Arrays.asList(
                        company.name(),
                        company.decision().chinese(),
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
        });
        sheet.end();
    }

    private static String penalties(List<PenaltyRow> penalties) {
        return penalties.stream()
                .map(penalty -> Stream.of(penalty.penalizedOn(), penalty.caseProperty(), penalty.decisionNo())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("；"));
    }

    private void notChecked() {
        List<SheetColumn> columns = new ArrayList<>(List.of(SheetColumn.text("行", 7), SheetColumn.wrapped("原因", 60)));
        table.headingsOfList().forEach(heading -> columns.add(SheetColumn.text(heading, SheetColumn.widthOf(heading))));
        Sheet sheet = new Sheet(workbook, Table.NOT_CHECKED, columns, 0);
        store.forEachRow(row -> {
            if (row.result().isEmpty()) {
                List<Object> cells = new ArrayList<>();
                cells.add(row.line());
                cells.add(row.problem().map(problem -> problem.zh()).orElse("尚未查询"));
                cells.addAll(table.listCells(row));
                sheet.row(cells);
            }
        });
        sheet.end();
    }
}
