package io.github.qcc.app.report;

import io.github.qcc.app.run.BeijingTime;
import io.github.qcc.app.run.Cell;
import io.github.qcc.app.run.Dispositions;
import io.github.qcc.app.run.Problem;
import io.github.qcc.app.run.ResultRow;
import io.github.qcc.app.run.Run;
import io.github.qcc.domain.screening.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The list with its results: the columns of the list, and what is added to them. A cell is a {@link Cell} of the list, a
 * text or a number.
 */
final class Table {
    /** What the decision column says of a row that has no verdict. */
    static final String NOT_CHECKED = "未查询";

    /**
     * A column that is added.
     *
     * @param heading its heading, width and format
     * @param ofCompany its cell by the company of a row; empty if the company has none
     * @param ofRow its cell by the row if the company has none or is not known; null if the row has none
     */
    private record Added(
            SheetColumn heading, Function<ReportedCompany, Optional<?>> ofCompany, Function<ResultRow, String> ofRow) {}

    private final List<String> ofList;
    private final List<Added> added;

    private Table(List<String> ofList, List<Added> added) {
        this.ofList = ofList;
        this.added = List.copyOf(added);
    }

    static Table of(Run run, ReportSettings.Columns columns, Dispositions dispositions) {
        boolean sandbox = SandboxMark.isOf(run);
        boolean isEnglish = columns == ReportSettings.Columns.EN;
        List<Added> all = new ArrayList<>(isEnglish ? english(sandbox) : chinese(sandbox));
        if (!dispositions.isEmpty()) {
            all.add(added(
                    SheetColumn.wrapped(isEnglish ? "disposition" : "处置", 34),
                    company -> text(words(company, dispositions, isEnglish))));
        }
        return new Table(run.headings(), all);
    }

    private static String words(ReportedCompany company, Dispositions dispositions, boolean english) {
        return dispositions.of(company.number()).stream()
                .map(word -> word.words(Optional.of(company.decision())))
                .map(words -> english ? words.en() : words.zh())
                .collect(Collectors.joining(english ? "; " : "；"));
    }

    private static List<Added> chinese(boolean sandbox) {
        return List.of(
                new Added(
                        SheetColumn.wrapped("结论", 11),
                        company -> Optional.of(company.decision().chinese()),
                        row -> NOT_CHECKED),
                added(
                        SheetColumn.wrapped("摘要", 34),
                        company -> text(company.gist().zh())),
                added(SheetColumn.wrapped("理由", 56), company -> text(findingsZh(company.reasons()))),
                added(SheetColumn.wrapped("提示与数据疑问", 40), company -> text(findingsZh(company.notes()))),
                added(SheetColumn.text("海关信用等级", 16), company -> text(String.join("；", company.levels()))),
                added(SheetColumn.text("等级（1优至5劣）", 9), ReportedCompany::tier),
                added(SheetColumn.text("终本案件（件）", 9), ReportedCompany::caseCount),
                added(SheetColumn.amount("未履行（元）", 17), ReportedCompany::unpaid),
                added(SheetColumn.text("金额未载明（件）", 9), ReportedCompany::unpaidAbsent),
                added(
                        SheetColumn.text("数据时间", 17),
                        company -> company.answeredAt().map(BeijingTime::minute)),
                new Added(
                        SheetColumn.wrapped(SandboxMark.HEADING, 14),
                        company -> Optional.of(sandbox ? SandboxMark.CELL : company.isCached() ? "企查查（含缓存）" : "企查查"),
                        row -> sandbox ? SandboxMark.CELL : null),
                added(
                        SheetColumn.text("计费次数", 9),
                        company -> Optional.of(company.line().billing().charged())),
                added(SheetColumn.wrapped("查询订单号", 34), company -> text(String.join(" ", company.orderNumbers()))),
                always("未查询原因", 36, Table::problemZh),
                added(
                        SheetColumn.text("decision", 14),
                        company -> Optional.of(company.decision().name())));
    }

    /** The columns of the first edition, and the mark if one is needed. */
    private static List<Added> english(boolean sandbox) {
        List<Added> all = new ArrayList<>(List.of(
                added(
                        SheetColumn.text("decision", 15),
                        company -> Optional.of(company.decision().name())),
                added(SheetColumn.wrapped("findings", 60), company -> text(findings(company, Finding::english, "; "))),
                added(
                        SheetColumn.wrapped("findings_zh", 60),
                        company -> text(findingsZh(company.line().findings()))),
                added(SheetColumn.text("credit_level", 18), company -> text(String.join("; ", company.levels()))),
                added(SheetColumn.text("tier", 6), ReportedCompany::tier),
                added(SheetColumn.text("terminated_cases", 10), ReportedCompany::caseCount),
                added(SheetColumn.amount("unpaid_yuan", 16), ReportedCompany::unpaid),
                added(SheetColumn.text("unpaid_not_stated", 10), ReportedCompany::unpaidAbsent),
                added(
                        SheetColumn.text("charged_calls", 8),
                        company -> Optional.of(company.line().billing().charged())),
                added(SheetColumn.text("order_numbers", 40), company -> text(String.join(" ", company.orderNumbers()))),
                always("problem", 36, Table::problemEn),
                always("problem_zh", 36, Table::problemZh)));
        if (sandbox) {
            all.add(always(SandboxMark.HEADING, 10, row -> SandboxMark.CELL));
        }
        return all;
    }

    private static Added added(SheetColumn column, Function<ReportedCompany, Optional<?>> cell) {
        return new Added(column, cell, row -> null);
    }

    private static Added always(String heading, int width, Function<ResultRow, String> cell) {
        return new Added(SheetColumn.wrapped(heading, width), company -> Optional.empty(), cell);
    }

    /** Why a row was not checked, in Chinese; null if it was. */
    static String problemZh(ResultRow row) {
        return row.problem().map(Problem::zh).orElse(row.result().isPresent() ? null : "尚未查询");
    }

    private static String problemEn(ResultRow row) {
        return row.problem().map(Problem::en).orElse(row.result().isPresent() ? null : "not asked yet");
    }

    /** Headings, widths and formats of all columns. */
    List<SheetColumn> columns() {
        List<SheetColumn> all = new ArrayList<>();
        ofList.forEach(heading -> all.add(SheetColumn.text(heading, SheetColumn.widthOf(heading))));
        added.forEach(column -> all.add(column.heading()));
        return all;
    }

    /** Index of the column that conditional colours go by. */
    int decisionColumn() {
        return ofList.size();
    }

    /** What the added columns say of a company; null where it is the row that says it. */
    List<Object> cells(ReportedCompany company) {
        List<Object> cells = new ArrayList<>(added.size());
        added.forEach(column -> cells.add(column.ofCompany().apply(company).orElse(null)));
        return cells;
    }

    /**
     * All cells of a row; null where it has none.
     *
     * @param ofCompany {@link #cells(ReportedCompany) cells} of its company; empty if the company has no verdict
     */
    List<Object> cells(ResultRow row, List<Object> ofCompany) {
        List<Object> cells = new ArrayList<>(ofList.size() + added.size());
        cells.addAll(listCells(row));
        for (int i = 0; i < added.size(); i++) {
            Object cell = ofCompany.isEmpty() ? null : ofCompany.get(i);
            cells.add(cell == null ? added.get(i).ofRow().apply(row) : cell);
        }
        return cells;
    }

    /** The cells of the list, as many as it has headings. */
    List<Cell> listCells(ResultRow row) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < ofList.size(); i++) {
            cells.add(i < row.cells().size() ? row.cells().get(i) : Cell.EMPTY);
        }
        return cells;
    }

    List<String> headingsOfList() {
        return ofList;
    }

    private static String findingsZh(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.severity().chinese() + "：" + finding.chinese())
                .collect(Collectors.joining("；"));
    }

    private static String findings(ReportedCompany company, Function<Finding, String> words, String separator) {
        return company.line().findings().stream()
                .map(finding -> finding.severity() + " " + words.apply(finding))
                .collect(Collectors.joining(separator));
    }

    private static Optional<String> text(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
