package io.github.qcc.app.cli;

import io.github.qcc.app.list.PlanSummary;
import io.github.qcc.app.report.JsonText;
import io.github.qcc.app.run.Bilingual;
import io.github.qcc.app.run.Prices;
import io.github.qcc.app.screen.Estimate;
import io.github.qcc.domain.port.Endpoint;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The look before paying: how the list was read, its first keys, what is odd or rejected, and what it will cost. */
final class EstimateText {
    /** Up to so many rejected rows are shown each; more are counted by reason. */
    private static final int MOST_ROWS = 10;

    private static final int LONGEST_NAME = 60;

    private final Estimate estimate;
    private final PlanSummary summary;
    private final Prices prices;
    private final Locale locale;

    EstimateText(Estimate estimate, Prices prices, Locale locale) {
        this.estimate = estimate;
        this.summary = estimate.summary();
        this.prices = prices;
        this.locale = locale;
    }

    private String words(String zh, String en) {
        return new Bilingual(zh, en).in(locale);
    }

    /** Labelled lines for a person, each ended. */
    String forPerson() {
        AlignedTable table = new AlignedTable("", "ll");
        rows(table, words("名单", "list"), List.of(list()));
        rows(table, words("查询列", "column"), List.of(column()));
        rows(table, words("行数", "rows"), List.of(counts()));
        rows(table, words("前三个", "first keys"), summary.keys());
        rows(table, words("请留意", "odd"), oddKeys());
        rows(table, words("不查询", "rejected"), rejected());
        rows(
                table,
                words("说明", "note"),
                summary.notices().stream().map(this::words).toList());
        rows(table, words("费用", "calls"), List.of(calls()));
        return table.toString();
    }

    private String words(Bilingual text) {
        return text.in(locale);
    }

    private static void rows(AlignedTable table, String label, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            table.row(i == 0 ? label : "", lines.get(i));
        }
    }

    private String list() {
        Estimate.ListShape list = estimate.list();
        String sheet =
                list.sheet().isEmpty() ? "" : words("，工作表“" + list.sheet() + "”", ", sheet '" + list.sheet() + "'");
        String headings = list.headingLine() == 0
                ? words("，无表头", ", no headings")
                : words("，表头为第 " + list.headingLine() + " 行", ", headings in row " + list.headingLine());
        return words(list.format()) + sheet + headings;
    }

    private String column() {
        Estimate.ListShape list = estimate.list();
        if (list.headingLine() == 0) {
            return words("第 " + list.columnNumber() + " 列", "number " + list.columnNumber());
        }
        return words(
                "“" + list.column() + "”（第 " + list.columnNumber() + " 列）",
                "'" + list.column() + "' (number " + list.columnNumber() + ")");
    }

    private String counts() {
        String done = estimate.done() == 0
                ? ""
                : words("，其中 " + number(estimate.done()) + " 家已查询", ", " + number(estimate.done()) + " of them done");
        return words(
                        number(summary.rows()) + " 行：" + number(summary.companies()) + " 家企业",
                        counted(summary.rows(), "row", "rows") + ": "
                                + counted(summary.companies(), "company", "companies"))
                + done
                + words(
                        "，" + number(summary.duplicates()) + " 行重复，" + number(summary.rejected()) + " 行不查询",
                        ", " + counted(summary.duplicates(), "duplicate", "duplicates") + ", "
                                + number(summary.rejected()) + " rejected");
    }

    private List<String> oddKeys() {
        AlignedTable lines = new AlignedTable("", "lll");
        for (PlanSummary.Odd odd : summary.oddKeys()) {
            lines.row(row(odd.line()), shortened(odd.key()), words(odd.why().words()));
        }
        int more = summary.odd() - summary.oddKeys().size();
        if (more > 0) {
            lines.row(words("另有 " + number(more) + " 个", number(more) + " more"), "", "");
        }
        return lines.toString().lines().toList();
    }

    private List<String> rejected() {
        AlignedTable lines = new AlignedTable("", "ll");
        if (summary.rejected() <= MOST_ROWS) {
            summary.problems().forEach(problem -> lines.row(row(problem.line()), words(problem.reason())));
        } else {
            summary.rejections()
                    .forEach(group -> lines.row(
                            words(number(group.rows()) + " 行", counted(group.rows(), "row", "rows")),
                            words(group.reason())
                                    + words(
                                            "（首见第 " + group.firstLine() + " 行）",
                                            " (first in row " + group.firstLine() + ")")));
        }
        return lines.toString().lines().toList();
    }

    private String row(long line) {
        return words("第 " + line + " 行", "row " + line);
    }

    private static String shortened(String key) {
        return key.length() <= LONGEST_NAME ? key : key.substring(0, LONGEST_NAME) + "…";
    }

    private String calls() {
        String limit = estimate.budget().isPresent()
                ? words("（预算上限）", " (the budget)")
                : words(
                        "（每家均达到 5000 条上限时；可用 --max-calls 设上限）",
                        " (if every list had QCC's limit of 5000 rows; --max-calls sets a budget)");
        return words("至少 ", "at least ")
                + amount(estimate.atLeast(), cost(estimate.atLeast(), true))
                + words("，预计 ", ", probably ")
                + amount(estimate.likely(), cost(estimate.likely(), true))
                + words("，至多 ", ", at most ")
                + amount(estimate.atMost(), cost(estimate.atMost(), false))
                + limit;
    }

    private String amount(long calls, Optional<String> yuan) {
        return words(number(calls) + " 次", number(calls))
                + yuan.map(sum -> words("（" + sum + " 元）", " (" + sum + " yuan)"))
                        .orElse("");
    }

    private static String counted(long count, String one, String more) {
        return number(count) + " " + (count == 1 ? one : more);
    }

    private static String number(long number) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    }

    /** Calls of unknown kind cost the mean price if they are one of each check for a company, else the dearer one. */
    private Optional<String> cost(long calls, boolean oneOfEach) {
        if (!prices.areKnown()) {
            return Optional.empty();
        }
        BigDecimal credit = prices.yuan().get(Endpoint.CREDIT_CHECK);
        BigDecimal cases = prices.yuan().get(Endpoint.CASE_CHECK);
        BigDecimal yuan = oneOfEach
                ? credit.add(cases).multiply(BigDecimal.valueOf(calls)).divide(BigDecimal.valueOf(2))
                : credit.max(cases).multiply(BigDecimal.valueOf(calls));
        return Optional.of(yuan.stripTrailingZeros().toPlainString());
    }

    /** One JSON object. */
    String json() {
        Estimate.ListShape list = estimate.list();
        return JsonText.object(line -> {
            line.text("format", list.format().en())
                    .text("sheet", Optional.of(list.sheet()).filter(name -> !name.isEmpty()))
                    .number("headingRow", list.headingLine() == 0 ? null : list.headingLine())
                    .text("column", list.column())
                    .number("columnNumber", list.columnNumber())
                    .number("rows", summary.rows())
                    .number("companies", summary.companies())
                    .number("duplicates", summary.duplicates())
                    .number("rejected", summary.rejected())
                    .number("done", estimate.done())
                    .texts("firstKeys", summary.keys())
                    .array(
                            "odd",
                            summary.oddKeys(),
                            (json, odd) -> json.number("row", odd.line())
                                    .text("key", odd.key())
                                    .text("why", odd.why().name()))
                    .number("oddKeys", summary.odd())
                    .array(
                            "rejections",
                            summary.rejections(),
                            (json, group) -> json.number("rows", group.rows())
                                    .number("firstRow", group.firstLine())
                                    .text("zh", group.reason().zh())
                                    .text("en", group.reason().en()))
                    .array(
                            "notices",
                            summary.notices(),
                            (json, notice) -> json.text("zh", notice.zh()).text("en", notice.en()))
                    .number("callsAtLeast", estimate.atLeast())
                    .number("callsLikely", estimate.likely())
                    .number("callsAtMost", estimate.atMost())
                    .text("costAtLeast", cost(estimate.atLeast(), true))
                    .text("costLikely", cost(estimate.likely(), true))
                    .text("costAtMost", cost(estimate.atMost(), false));
        });
    }
}
