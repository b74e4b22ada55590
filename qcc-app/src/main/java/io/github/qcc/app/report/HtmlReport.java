package io.github.qcc.app.report;

import io.github.qcc.app.run.BeijingTime;
import io.github.qcc.app.run.Coverage;
import io.github.qcc.app.run.Endpoint;
import io.github.qcc.app.run.Prices;
import io.github.qcc.app.run.Run;
import io.github.qcc.app.run.RunStore;
import io.github.qcc.app.run.Spent;
import io.github.qcc.domain.screening.Decision;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page for a person, in both languages: what it says. How it is put together is {@link HtmlPage}'s. */
final class HtmlReport {
    private static final int MOST_PROBLEMS = 200;

    private final Run run;
    private final Coverage coverage;
    private final Map<Endpoint, Spent> spent;
    private final Prices prices;
    private final Statistics statistics = new Statistics();
    private final List<String> problems = new ArrayList<>();

    private HtmlReport(RunStore store, Run run) {
        this.run = run;
        this.prices = store.prices();
        this.coverage = store.coverage();
        this.spent = store.spent();
        store.forEachResult(result -> statistics.add(Company.of(result)));
        store.forEachRow(row -> row.problem()
                .filter(any -> problems.size() < MOST_PROBLEMS)
                .ifPresent(problem -> problems.add("<tr><td class=\"n\">" + row.line() + "</td><td>"
                        + Html.words(Html.escaped(problem.zh()), Html.escaped(problem.en())) + "</td></tr>")));
    }

    static void write(RunStore store, Run run, OutputStream out) throws IOException {
        new HtmlReport(store, run).write(out);
    }

    private void write(OutputStream out) throws IOException {
        Map<String, String> parts = new HashMap<>();
        parts.put("TITLE", "交易对手筛查报告 · " + Html.escaped(run.list()));
        parts.put("HEADING", Html.words("交易对手筛查报告", "Counterparty screening report"));
        parts.put(
                "SUBTITLE",
                Html.words(
                        Html.escaped(run.list()) + "，截至 " + run.asOf(),
                        Html.escaped(run.list()) + ", as of " + run.asOf()));
        parts.put("NOTICE", notice());
        parts.put("COVERAGE", coverageText());
        parts.put("TILES", tiles());
        parts.put("CHARTS", charts());
        parts.put("COMPANIES", Html.words("企业，按严重程度排列", "Companies, gravest first"));
        parts.put(
                "NOSCRIPT",
                Html.words("企业列表需要脚本；全部结果见 results.csv。", "The list needs scripts; all results are in results.csv."));
        parts.put("PROBLEMS", problemTable());
        parts.put("POLICY", policy());
        parts.put(
                "FOOTER",
                Html.words(
                        "数据来源：企查查进出口信用核查、终本案件核查。“未发现”仅指检索范围内，不等于无风险。",
                        "Source: QCC import/export credit check and terminated case check. \"Nothing found\" means within"
                                + " the search, and not that there is no risk."));
        out.write(HtmlPage.of(parts, "[" + String.join(",", statistics.gravest()) + "]")
                .getBytes(StandardCharsets.UTF_8));
    }

    private String notice() {
        if (!run.source().contains("sandbox")) {
            return "";
        }
        return "<section class=\"card notice\">"
                + Html.words("本报告由内置的虚构数据生成，不涉及任何真实企业。", "Invented sandbox data answered; no real company was checked.")
                + "</section>";
    }

    private String coverageText() {
        int unknown = coverage.of(Decision.UNDETERMINED);
        String zh = "名单 <b>" + Html.number(coverage.rows()) + "</b> 行，<b>" + Html.number(coverage.subjects())
                + "</b> 家企业：已查询 <b>" + Html.number(coverage.judged()) + "</b> 家，其中 <b>" + Html.number(unknown)
                + "</b> 家无法判定；未查询 <b>" + Html.number(coverage.notAsked()) + "</b> 家。";
        String en = "<b>" + Html.number(coverage.rows()) + "</b> rows, <b>" + Html.number(coverage.subjects())
                + "</b> companies: <b>" + Html.number(coverage.judged()) + "</b> were asked, <b>"
                + Html.number(unknown) + "</b> of them are undetermined; <b>" + Html.number(coverage.notAsked())
                + "</b> were not asked.";
        String zhMore = "重复 " + Html.number(coverage.duplicates()) + " 行，无法查询 " + Html.number(coverage.unaskable())
                + " 行。" + answers("数据取得时间 ", " 至 ", "（北京时间）。");
        String enMore = Html.number(coverage.duplicates()) + " rows repeat a company, "
                + Html.number(coverage.unaskable()) + " could not be asked. "
                + answers("Answers from ", " to ", ", Beijing time.");
        return "<h2>" + Html.words("覆盖范围", "Coverage") + "</h2><p class=\"lead\">" + Html.words(zh, en)
                + "</p><p class=\"covers\">" + Html.words(zhMore, enMore) + "</p>" + Charts.coverage(coverage);
    }

    private String answers(String from, String to, String end) {
        Optional<Instant> first = coverage.firstAnswer();
        return first.map(instant -> from
                        + BeijingTime.minute(instant)
                        + to
                        + BeijingTime.minute(coverage.lastAnswer().orElse(instant))
                        + end)
                .orElse("");
    }

    private String tiles() {
        StringBuilder tiles = new StringBuilder();
        for (Decision decision : Decision.values()) {
            int count = coverage.of(decision);
            tiles.append(tile(
                    Html.type(decision),
                    Html.number(count),
                    Html.words(decision.chinese(), Html.en(decision)),
                    Html.percent(count, coverage.judged())));
        }
        BigDecimal unpaid = statistics.unpaid();
        tiles.append(tile(
                "money",
                Html.number(unpaid),
                Html.words("未履行合计（元）", "unpaid in all (yuan)"),
                statistics.isAtLeast() ? Html.words("至少", "at least") : "&nbsp;"));
        int charged = spent.values().stream().mapToInt(Spent::charged).sum();
        int uncertain = spent.values().stream().mapToInt(Spent::uncertain).sum();
        String uncertainly =
                uncertain == 0 ? "" : Html.words("另有 " + uncertain + " 次不确定", "and " + uncertain + " uncertain") + " ";
        tiles.append(tile(
                "money",
                Html.number(charged),
                Html.words("次计费", "charged calls"),
                uncertainly
                        + prices.of(spent).map(yuan -> "¥ " + Html.number(yuan)).orElse("&nbsp;")));
        return tiles.toString();
    }

    private static String tile(String type, String value, String name, String part) {
        return "<div class=\"card tile " + type + "\"><b>" + value + "</b><div class=\"name\">" + name
                + "</div><div class=\"part\">" + part + "</div></div>";
    }

    private String charts() {
        String debtors = Html.number(statistics.amounts().size());
        return Charts.card(
                        "结论",
                        "Decisions",
                        Charts.decisions(coverage),
                        "每家企业按最严重的一条理由判定。",
                        "The gravest finding decides.",
                        false)
                + Charts.card(
                        "海关信用等级",
                        "Customs credit tiers",
                        Charts.tiers(statistics.tiers()),
                        "多个备案时取较差等级；等级3为常规，并非负面。",
                        "The worse of several registrations; tier 3 is ordinary, not adverse.",
                        false)
                + Charts.card(
                        "费用",
                        "Cost",
                        Charts.cost(spent, prices),
                        prices.areKnown() ? "按配置的单价计算。" : "未配置单价（QCC_PRICE_CREDIT、QCC_PRICE_CASES）。",
                        prices.areKnown()
                                ? "At the configured prices."
                                : "No prices configured (QCC_PRICE_CREDIT, QCC_PRICE_CASES).",
                        false)
                + Charts.card(
                        "各企业未履行金额（元，对数刻度）",
                        "Unpaid by company (yuan, logarithmic)",
                        UnpaidChart.of(statistics),
                        "有未履行金额的企业共 " + debtors + " 家。",
                        debtors + " companies with anything unpaid, the largest first.",
                        true)
                + Charts.card(
                        "终本案件（按终本年份）",
                        "Cases by year of termination",
                        Charts.terminations(statistics.terminations()),
                        "每家企业同一案号计一次。",
                        "Each case number once a company.",
                        true);
    }

    private String problemTable() {
        if (coverage.unaskable() == 0) {
            return "";
        }
        String rest = coverage.unaskable() > problems.size()
                ? Html.words(
                        "其余 " + (coverage.unaskable() - problems.size()) + " 行见 results.csv。",
                        (coverage.unaskable() - problems.size()) + " more are in results.csv.")
                : "";
        return "<section class=\"card\"><h2>" + Html.words("无法查询的行（未产生费用）", "Rows that could not be asked (at no cost)")
                + "</h2><div class=\"scroll\"><table><thead><tr><th class=\"n\">" + Html.words("行", "line")
                + "</th><th>"
                + Html.words("原因", "reason") + "</th></tr></thead><tbody>" + String.join("", problems)
                + "</tbody></table></div>" + rest + "</section>";
    }

    private String policy() {
        return "<h2>" + Html.words("所用策略", "Policy") + "</h2><p>SHA-256 <code>" + Html.escaped(run.policyHash())
                + "</code></p><details class=\"plain\" open><summary>"
                + Html.words("全部规则与阈值", "All rules and thresholds") + "</summary><pre>"
                + Html.escaped(run.policy()) + "</pre></details><p class=\"covers\">"
                + Html.words(
                        "名单文件 SHA-256 <code>" + run.listHash() + "</code>；原始答复与其校验值见 screening.sqlite。",
                        "List SHA-256 <code>" + run.listHash()
                                + "</code>; every answer with its hash is in screening.sqlite.")
                + "</p>";
    }
}
