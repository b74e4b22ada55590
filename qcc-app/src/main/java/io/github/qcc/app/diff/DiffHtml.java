package io.github.qcc.app.diff;

import io.github.qcc.app.diff.ItemChange.ChangeKind;
import io.github.qcc.app.diff.ItemChange.Subject;
import io.github.qcc.app.report.Amounts;
import io.github.qcc.app.report.Html;
import io.github.qcc.app.report.PolicyTable;
import io.github.qcc.app.report.SandboxMark;
import io.github.qcc.app.run.BeijingTime;
import io.github.qcc.app.run.Bilingual;
import io.github.qcc.app.run.Coverage;
import io.github.qcc.domain.screening.Decision;
import java.util.List;
import java.util.Locale;

/** The comparison as markup: what a risk officer must know on one screen, then the companies, the worst first. */
final class DiffHtml {
    private static final Bilingual NOT_ASKED = new Bilingual("未查询", "Not asked");

    private final RunDiff diff;
    private final Totals totals;

    private DiffHtml(RunDiff diff) {
        this.diff = diff;
        this.totals = diff.totals();
    }

    /** Sum, numbers and decisions, and the worst companies. */
    static String of(RunDiff diff, int most) {
        DiffHtml html = new DiffHtml(diff);
        StringBuilder page = new StringBuilder();
        page.append(html.lead()).append(html.tiles()).append("<div class=\"pair\">");
        page.append(html.matrix()).append(html.sums()).append("</div>");
        return page.append(html.companies(most)).toString();
    }

    /** Both runs. */
    static String facts(RunDiff diff) {
        return "<div class=\"scroll between\"><table><thead><tr><th></th><th>" + Html.words("判定日期", "As of")
                + "</th><th>"
                + Html.words("数据时间（北京时间）", "Data from (Beijing time)") + "</th><th>" + Html.words("名单", "List")
                + "</th><th>"
                + Html.words("判定策略", "Policy") + "</th><th class=\"n\">" + Html.words("企业", "Companies")
                + "</th><th class=\"n\">" + Html.words("计费次数", "Charged calls") + "</th></tr></thead><tbody>"
                + facts(diff.former(), new Bilingual("上次", "Before"))
                + facts(diff.now(), new Bilingual("本次", "Now")) + "</tbody></table></div>";
    }

    private static String facts(DiffedRun side, Bilingual name) {
        Coverage coverage = side.coverage();
        String hash = side.run().policyHash();
        return "<tr><th>" + Html.words(name) + "</th><td class=\"w\">"
                + side.run().asOf() + "</td><td class=\"w\">"
                + coverage.firstAnswer().map(BeijingTime::minute).orElse("—") + " – "
                + coverage.lastAnswer().map(BeijingTime::minute).orElse("—") + "</td><td>"
                + Html.escaped(side.run().list()) + "</td><td class=\"w\">"
                + Html.words(PolicyTable.name(side.run().policy())) + " <code>"
                + Html.escaped(hash.substring(0, Math.min(8, hash.length()))) + "</code></td><td class=\"n\">"
                + Amounts.grouped(coverage.subjects()) + "</td><td class=\"n\">"
                + (SandboxMark.isOf(side.run())
                        ? Html.words("演示数据", "demonstration")
                        : Amounts.grouped(side.cost().charged()))
                + "</td></tr>";
    }

    private String lead() {
        if (totals.isBaseline()) {
            return "<p class=\"lead\">"
                    + Html.words(
                            "上次没有可比较的结果：本次为基线，下次筛查起显示变化。",
                            "The former run has no results to compare with: this run is the baseline of the next.")
                    + "</p>";
        }
        int worse = totals.of(Direction.WORSE);
        String zh = "较上次（" + diff.former().run().asOf() + "）：<b>" + Amounts.grouped(worse) + "</b> 家恶化"
                + (totals.newlyRejected() > 0 ? "，<b>" + Amounts.grouped(totals.newlyRejected()) + "</b> 家新进入拒绝" : "")
                + "，<b>" + Amounts.grouped(totals.of(Direction.INCOMPARABLE)) + "</b> 家无法比较，<b>"
                + Amounts.grouped(totals.of(Direction.UNCHANGED)) + "</b> 家无变化。";
        String en = "Since " + diff.former().run().asOf() + ": <b>" + Amounts.grouped(worse) + "</b> worse"
                + (totals.newlyRejected() > 0
                        ? ", <b>" + Amounts.grouped(totals.newlyRejected()) + "</b> newly rejected"
                        : "")
                + ", <b>" + Amounts.grouped(totals.of(Direction.INCOMPARABLE)) + "</b> not comparable, <b>"
                + Amounts.grouped(totals.of(Direction.UNCHANGED)) + "</b> unchanged.";
        return "<p class=\"lead\">" + Html.words(zh, en) + "</p>";
    }

    private String tiles() {
        StringBuilder tiles = new StringBuilder("<div class=\"moves\">");
        for (Direction direction : Direction.values()) {
            if (direction != Direction.UNCHANGED) {
                tiles.append("<div class=\"card tile ")
                        .append(direction.name().toLowerCase(Locale.ROOT))
                        .append("\"><div class=\"name\">")
                        .append(Html.words(direction.words()))
                        .append("</div><b>")
                        .append(Amounts.grouped(totals.of(direction)))
                        .append("</b><p class=\"means\">")
                        .append(Html.words(direction.meaning()))
                        .append("</p></div>");
            }
        }
        return tiles.append("</div>").toString();
    }

    /** How many companies went from which decision to which. */
    private String matrix() {
        StringBuilder rows = new StringBuilder();
        int last = totals.hasNotAsked() ? Totals.NOT_ASKED : Totals.NOT_ASKED - 1;
        for (int before = 0; before <= last; before++) {
            rows.append("<tr><th>").append(Html.words(decision(before))).append("</th>");
            for (int after = 0; after <= last; after++) {
                int count = totals.decisions(before, after);
                rows.append("<td class=\"")
                        .append(count == 0 ? "zero" : cell(before, after))
                        .append("\">")
                        .append(Amounts.grouped(count))
                        .append("</td>");
            }
            rows.append("</tr>");
        }
        StringBuilder heads = new StringBuilder("<th>" + Html.words("上次 \\ 本次", "Before \\ now") + "</th>");
        for (int after = 0; after <= last; after++) {
            heads.append("<th>").append(Html.words(decision(after))).append("</th>");
        }
        return "<div class=\"card\"><h3>" + Html.words("结论的变化（家）", "Decisions, in companies")
                + "</h3><div class=\"scroll\"><table class=\"matrix\"><thead><tr>" + heads + "</tr></thead><tbody>"
                + rows
                + "</tbody></table></div></div>";
    }

    private static Bilingual decision(int index) {
        return index == Totals.NOT_ASKED ? NOT_ASKED : Html.name(Decision.values()[index]);
    }

    private static String cell(int before, int after) {
        if (before == after) {
            return "same";
        }
        int undetermined = Decision.UNDETERMINED.ordinal();
        boolean unknown = before == undetermined
                || after == undetermined
                || before == Totals.NOT_ASKED
                || after == Totals.NOT_ASKED;
        return after == 0 ? "up" : unknown ? "unsure" : after < before ? "up" : "down";
    }

    private String sums() {
        StringBuilder sums = new StringBuilder();
        sum(
                sums,
                "未履行合计",
                "Unpaid in all",
                Amounts.zh(totals.unpaidBefore()) + " → " + Amounts.zh(totals.unpaidAfter()),
                Amounts.en(totals.unpaidBefore()) + " → " + Amounts.en(totals.unpaidAfter()));
        for (Subject subject : List.of(Subject.CASE, Subject.PENALTY, Subject.REGISTRATION)) {
            String numbers = Amounts.grouped(totals.items(subject, ChangeKind.NEW)) + " / "
                    + Amounts.grouped(totals.items(subject, ChangeKind.CHANGED)) + " / "
                    + Amounts.grouped(totals.items(subject, ChangeKind.GONE));
            sum(
                    sums,
                    subject.words().zh() + "：新增 / 变更 / 未返回",
                    subject.words().en() + ": new / changed / not returned",
                    numbers,
                    numbers);
        }
        String tiers = Amounts.grouped(totals.lowerTiers()) + " / " + Amounts.grouped(totals.higherTiers());
        sum(sums, "信用等级：下降 / 上升（家）", "Credit tier: lower / higher (companies)", tiers, tiers);
        return "<div class=\"card\"><h3>" + Html.words("事实的变化（两次均有的企业）", "Facts, of companies in both runs")
                + "</h3><dl class=\"sums\">" + sums + "</dl></div>";
    }

    private static void sum(StringBuilder sums, String zh, String en, String valueZh, String valueEn) {
        sums.append("<dt>")
                .append(Html.words(zh, en))
                .append("</dt><dd>")
                .append(Html.words(valueZh, valueEn))
                .append("</dd>");
    }

    private String companies(int most) {
        if (diff.size() == 0 || totals.isBaseline()) {
            return "";
        }
        StringBuilder cards = new StringBuilder();
        diff.forEach(most, change -> cards.append(ChangeCard.of(change)));
        String more = diff.size() > most
                ? "<p class=\"shown\">"
                        + Html.words(
                                "仅列最重要的 " + Amounts.grouped(most) + " 家，共 " + Amounts.grouped(diff.size())
                                        + " 家；全部见 changes.html 与工作簿的“较上次变化”表。",
                                "The " + Amounts.grouped(most) + " most urgent of " + Amounts.grouped(diff.size())
                                        + " companies; all are in changes.html and the workbook.")
                        + "</p>"
                : "";
        return "<section><h2>" + Html.words("有变化的企业（按紧急程度）", "Companies that changed, most urgent first") + "</h2>"
                + more + cards + "</section>";
    }
}
