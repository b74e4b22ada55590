package io.github.qcc.app.report;

import io.github.qcc.app.run.BeijingTime;
import io.github.qcc.app.run.Bilingual;
import io.github.qcc.app.run.Coverage;
import io.github.qcc.app.run.Problem;
import io.github.qcc.app.run.ResultRow;
import io.github.qcc.app.run.Run;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.screening.Decision;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** The page for a person, in both languages: what it says. How it is put together is {@link HtmlPage}'s. */
final class HtmlReport {
    private static final int MOST_PROBLEMS = 200;
    private static final int MOST_SAME = 20;

    private final RunFacts of;
    private final Run run;
    private final Coverage coverage;
    private final Statistics statistics;
    private final List<String> problems = new ArrayList<>();

    HtmlReport(RunFacts of, Statistics statistics) {
        this.of = of;
        this.run = of.run();
        this.coverage = of.coverage();
        this.statistics = statistics;
    }

    /** Notes why a row was rejected. */
    void row(ResultRow row) {
        if (problems.size() < MOST_PROBLEMS && row.problem().isPresent()) {
            Problem problem = row.problem().get();
            problems.add("<tr><td class=\"n\">" + row.line() + "</td><td>"
                    + Html.words(new Bilingual(problem.zh(), problem.en())) + "</td></tr>");
        }
    }

    /**
     * Writes the page.
     *
     * @param results gives the result of a company by its number
     * @param sections markup before everything else
     * @param dispositions markup behind the companies
     */
    void write(IntFunction<ReportedCompany> results, String sections, String dispositions, OutputStream out)
            throws IOException {
        Map<String, String> parts = new HashMap<>();
        parts.put("SECTIONS", sections);
        parts.put("DISPOSITIONS", dispositions);
        parts.put("TITLE", "交易对手筛查报告 · " + Html.escaped(run.list()));
        parts.put("HEADING", Html.words("交易对手筛查报告", "Counterparty screening report"));
        parts.put("FACTS", facts());
        parts.put("NOTICE", notice());
        parts.put("COVERAGE", coverageText());
        parts.put("TILES", tiles());
        parts.put("CHARTS", charts());
        parts.put("COMPANIES", Html.words("企业明细（按风险由高到低）", "Companies, highest risk first"));
        parts.put(
                "NOSCRIPT",
                Html.words(
                        "企业明细须启用脚本；全部结果亦见 results.xlsx。", "The list needs scripts; all results are in results.xlsx."));
        parts.put("PROBLEMS", problemTable());
        parts.put("POLICY", policy());
        parts.put(
                "FOOTER",
                Html.words(
                        "数据来源：企查查进出口信用核查、终本案件核查。“未发现”仅指检索范围内，不等于无风险。",
                        "Source: QCC import/export credit check and terminated case check. \"Nothing found\" refers to the"
                                + " search only; it does not mean that there is no risk."));
        HtmlPage.write(parts, data -> companies(results, data), out);
    }

    private void companies(IntFunction<ReportedCompany> results, OutputStream data) throws IOException {
        data.write('[');
        boolean first = true;
        for (Statistics.Listed listed : statistics.worst()) {
            if (!first) {
                data.write(',');
            }
            first = false;
            byte[] json = listed.json() == null ? CompanyJson.of(results.apply(listed.number())) : listed.json();
            CompanyJson.write(json, listed.sameAs(), data);
        }
        data.write(']');
    }

    /** The title block: reader, author, subject, by which rules. */
    private String facts() {
        StringBuilder facts = new StringBuilder();
        of.settings().unit().ifPresent(unit -> facts.append(fact("编制单位", "Unit", Html.escaped(unit))));
        of.settings().author().ifPresent(author -> facts.append(fact("编制人", "Prepared by", Html.escaped(author))));
        facts.append(fact("名单", "List", Html.escaped(run.list())));
        facts.append(fact("判定日期", "As of", run.asOf().toString()));
        coverage.firstAnswer()
                .ifPresent(first -> facts.append(fact(
                        "数据时间",
                        "Data from",
                        BeijingTime.minute(first) + " – "
                                + BeijingTime.minute(coverage.lastAnswer().orElse(first)) + " "
                                + Html.words("（北京时间）", "Beijing time"))));
        facts.append(fact(
                "运行编号",
                "Run",
                BeijingTime.minute(run.startedAt()).replaceAll("[^0-9]", "") + "-" + shortHash(run.listHash())));
        Bilingual policy = PolicyTable.name(run.policy());
        facts.append(fact("判定策略", "Policy", Html.words(policy) + " " + shortHash(run.policyHash())));
        return "<dl class=\"facts\">" + facts + "</dl>";
    }

    private static String fact(String zh, String en, String value) {
        return "<div><dt>" + Html.words(zh, en) + "</dt><dd>" + value + "</dd></div>";
    }

    private static String shortHash(String hash) {
        return hash.substring(0, Math.min(8, hash.length()));
    }

    private String notice() {
        return SandboxMark.isOf(run)
                ? "<section class=\"card notice\">"
                        + Html.words(
                                "演示数据：本报告由内置的虚构数据生成，不涉及任何真实企业，未产生费用。",
                                "Demonstration: invented sandbox data answered. No real company was checked, and"
                                        + " nothing was charged.")
                        + "</section>"
                : "";
    }

    private String coverageText() {
        String zh = "名单共 <b>" + Amounts.grouped(coverage.rows()) + "</b> 行、<b>" + Amounts.grouped(coverage.subjects())
                + "</b> 家企业：已查询 <b>" + Amounts.grouped(coverage.judged()) + "</b> 家，未查询 <b>"
                + Amounts.grouped(coverage.notAsked()) + "</b> 家。";
        String en = "<b>" + Amounts.grouped(coverage.rows()) + "</b> rows, <b>" + Amounts.grouped(coverage.subjects())
                + "</b> companies: <b>" + Amounts.grouped(coverage.judged()) + "</b> checked, <b>"
                + Amounts.grouped(coverage.notAsked()) + "</b> not checked.";
        String zhMore = "重复 " + Amounts.grouped(coverage.duplicates()) + " 行，无法查询 "
                + Amounts.grouped(coverage.rejected()) + " 行。";
        String enMore = Amounts.grouped(coverage.duplicates()) + " rows repeat a company, "
                + Amounts.grouped(coverage.rejected()) + " were rejected.";
        if (coverage.judged() > Statistics.MOST_COMPANIES) {
            String most = Amounts.grouped(Statistics.MOST_COMPANIES);
            zhMore += "本页仅列风险最高的 " + most + " 家，全部结果见 results.xlsx。";
            enMore += " This page shows the " + most + " companies with the highest risk; all are in results.xlsx.";
        }
        return "<p class=\"lead\">" + Html.words(zh, en) + "</p><p class=\"covers\">" + Html.words(zhMore, enMore)
                + "</p>" + sameCompanies();
    }

    /** Companies that are one subject, which would else be taken for several. */
    private String sameCompanies() {
        Map<String, List<String>> same = statistics.same().same();
        if (same.isEmpty()) {
            return "";
        }
        StringBuilder items = new StringBuilder();
        same.entrySet().stream()
                .limit(MOST_SAME)
                .forEach(
                        entry -> items.append("<li>").append(sameCompany(entry)).append("</li>"));
        String joined = Amounts.grouped(statistics.same().joined());
        String subjects = Amounts.grouped(statistics.subjects());
        return "<details class=\"plain\" open><summary>"
                + Html.words(
                        "其中 " + joined + " 家与名单中另一家企业是同一主体（案件或海关备案相同），实为 " + subjects + " 个主体；以下结论、金额与图表按主体计一次",
                        joined + " of them are the same company as another one of the list (same cases or customs"
                                + " registrations), which leaves " + subjects
                                + "; decisions, amounts and charts below count each once")
                + "</summary><ul>" + items
                + (same.size() > MOST_SAME
                        ? "<li>"
                                + Html.words(
                                        "其余 " + (same.size() - MOST_SAME) + " 组见 results.xlsx 的“汇总”表",
                                        (same.size() - MOST_SAME) + " more are in results.xlsx, sheet 汇总")
                                + "</li>"
                        : "")
                + "</ul></details>";
    }

    private static String sameCompany(Map.Entry<String, List<String>> same) {
        String first = Html.escaped(same.getKey());
        return Html.words(
                Html.escaped(String.join("、", same.getValue())) + " 与 " + first + " 是同一主体",
                Html.escaped(String.join(", ", same.getValue())) + ": same company as " + first);
    }

    private String tiles() {
        StringBuilder tiles = new StringBuilder();
        for (Decision decision : Decision.values()) {
            int count = statistics.subjects(decision);
            tiles.append("<div class=\"card tile ")
                    .append(Html.type(decision))
                    .append("\"><div class=\"name\">")
                    .append(Html.words(Html.name(decision)))
                    .append("</div><b>")
                    .append(Amounts.grouped(count))
                    .append("</b><span class=\"part\">")
                    .append(Amounts.percent(count, statistics.subjects()))
                    .append("</span><p class=\"means\">")
                    .append(Html.words(Html.meaning(decision)))
                    .append("</p></div>");
        }
        return tiles.append(unpaidTile()).append(costTile()).toString();
    }

    private String unpaidTile() {
        String exact = Amounts.grouped(statistics.unpaid());
        return "<div class=\"card tile money\" title=\"" + exact + " 元\"><div class=\"name\">"
                + Html.words("未履行合计", "Unpaid in all") + "</div><b>"
                + Html.words(Amounts.zh(statistics.unpaid()), Amounts.en(statistics.unpaid()))
                + "</b><p class=\"means\">" + Html.words(exact + " 元", exact + " yuan")
                + (statistics.isAtLeast() ? Html.words("；为下限（部分列表未读全）", "; a lower bound, lists are incomplete") : "")
                + (statistics.mayCountTwice()
                        ? Html.words(
                                "；恢复执行案件可能与原案重复，按较大一方计",
                                "; a resumed case may continue another one: the larger sum counts")
                        : "")
                + "</p></div>";
    }

    private String costTile() {
        long charged = of.spent().values().stream().mapToLong(Cost::charged).sum();
        long uncertain = of.spent().values().stream().mapToLong(Cost::uncertain).sum();
        String price = of.prices().of(of.spent()).map(Amounts::price).orElse("");
        String uncertainly =
                uncertain == 0 ? "" : Html.words("另有 " + uncertain + " 次不确定", "and " + uncertain + " uncertain");
        return "<div class=\"card tile money\"><div class=\"name\">" + Html.words("计费次数", "Charged calls")
                + "</div><b>" + Amounts.grouped(charged) + "</b><p class=\"means\">"
                + (SandboxMark.isOf(run)
                        ? Html.words("演示，未产生费用", "demonstration, nothing was charged")
                        : price + " " + uncertainly)
                + "</p></div>";
    }

    private String charts() {
        String debtors = Amounts.grouped(statistics.debtors().size());
        return chart(
                        new Bilingual("结论", "Decisions"),
                        Charts.decisions(statistics),
                        new Bilingual("每家企业按最严重的一条理由判定。", "The most severe finding decides."),
                        false)
                + chart(
                        new Bilingual("海关信用等级", "Customs credit tiers"),
                        Charts.tiers(statistics),
                        new Bilingual(
                                "多个备案时取较差等级；等级3为常规，并非负面。",
                                "The worst of several registrations; tier 3 is ordinary, not adverse."),
                        false)
                + chart(
                        new Bilingual("费用", "Cost"),
                        Charts.cost(of.spent(), of.prices()),
                        of.prices().areKnown()
                                ? new Bilingual("按配置的单价计算。", "At the configured prices.")
                                : new Bilingual("未配置单价。", "No prices are configured."),
                        false)
                + chart(
                        new Bilingual("各企业未履行金额（元，对数刻度）", "Unpaid by company (yuan, logarithmic)"),
                        UnpaidChart.of(statistics),
                        new Bilingual(
                                "有未履行金额的企业共 " + debtors + " 家。",
                                debtors + " companies with unpaid amounts, largest first."),
                        true)
                + chart(
                        new Bilingual("终本案件（按终本年份，件）", "Cases by year of termination"),
                        Charts.terminations(statistics.terminations()),
                        new Bilingual("同一案件只计一次。", "Each case counts once."),
                        true);
    }

    private static String chart(Bilingual heading, Svg svg, Bilingual why, boolean wide) {
        return "<div class=\"card chart" + (wide ? " wide" : "") + "\"><h3>" + Html.words(heading) + "</h3>" + svg
                + "<p class=\"why\">" + Html.words(why) + "</p></div>";
    }

    private String problemTable() {
        if (coverage.rejected() == 0) {
            return "";
        }
        int more = coverage.rejected() - problems.size();
        String rest = more > 0
                ? Html.words("其余 " + more + " 行见 results.xlsx 的“未查询”表。", more + " more are in results.xlsx, sheet 未查询.")
                : "";
        return "<section class=\"card\"><h2>" + Html.words("未查询的行（未产生费用）", "Rows that were rejected (at no cost)")
                + "</h2><div class=\"scroll\"><table><thead><tr><th class=\"n\">" + Html.words("行", "Line")
                + "</th><th>"
                + Html.words("原因", "Reason") + "</th></tr></thead><tbody>" + String.join("", problems)
                + "</tbody></table></div>" + rest + "</section>";
    }

    private String policy() {
        return "<h2>" + Html.words("判定策略", "Policy") + "</h2>" + PolicyTable.of(run.policy())
                + "<p class=\"covers\">"
                + Html.words("策略 SHA-256 ", "Policy SHA-256 ")
                + "<code>" + Html.escaped(run.policyHash()) + "</code><br>"
                + Html.words("名单文件 SHA-256 ", "List SHA-256 ") + "<code>" + Html.escaped(run.listHash())
                + "</code><br>"
                + Html.words("原始答复及其校验值见 screening.sqlite。", "Every response with its hash is in screening.sqlite.")
                + "</p>";
    }
}
