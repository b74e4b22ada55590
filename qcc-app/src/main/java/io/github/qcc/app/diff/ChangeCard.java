package io.github.qcc.app.diff;

import io.github.qcc.app.report.Html;
import io.github.qcc.app.report.ReportedCompany;
import io.github.qcc.app.run.BeijingTime;
import io.github.qcc.app.run.Bilingual;
import io.github.qcc.app.run.Evidence;
import io.github.qcc.domain.screening.Decision;
import io.github.qcc.domain.screening.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A company of the comparison as markup: one line, and below it what changed and the evidence of both sides. */
final class ChangeCard {
    private static final int MOST_ITEMS = 40;
    private static final Bilingual ABSENT = new Bilingual("—", "—");
    private static final Bilingual NOT_ASKED = new Bilingual("未查询", "Not asked");

    private ChangeCard() {}

    static String of(ReportedChange reported) {
        CompanyChange change = reported.change();
        Bilingual gist = ChangeGist.of(change);
        return "<details class=\"change " + change.direction().name().toLowerCase(Locale.ROOT) + "\"><summary><span>"
                + "<span class=\"was\">" + Html.words(decision(change.before(), change.decisionBefore()))
                + "</span><span class=\"arrow\">→</span>" + badge(change) + "</span><span class=\"who\">"
                + Html.escaped(change.name())
                + change.formerName()
                        .map(name -> " <small>" + Html.words("上次：", "formerly ") + Html.escaped(name) + "</small>")
                        .orElse("")
                + "</span><span class=\"gist\">"
                + Html.words(
                        "<b>" + change.direction().words().zh() + "</b> ",
                        "<b>" + change.direction().words().en() + "</b> ")
                + Html.words(gist) + causes(reported) + "</span></summary><div class=\"body\">" + words(reported)
                + doubts(change)
                + findings(change.newFindings(), "新增理由", "New reasons")
                + findings(change.goneFindings(), "不再成立的理由", "Reasons that no longer hold") + items(change.items())
                + evidence(reported) + "</div></details>";
    }

    private static Bilingual decision(Optional<Side> side, Optional<Decision> decision) {
        return side.isEmpty() ? ABSENT : decision.map(Html::name).orElse(NOT_ASKED);
    }

    private static String badge(CompanyChange change) {
        if (change.decisionAfter().isEmpty()) {
            return Html.words(decision(change.after(), change.decisionAfter()));
        }
        String type = change.decisionAfter().map(Html::type).orElseThrow();
        return "<span class=\"badge " + type + "\">" + Html.words(decision(change.after(), change.decisionAfter()))
                + "</span>";
    }

    private static String causes(ReportedChange reported) {
        if (reported.causes().isEmpty()) {
            return "";
        }
        return Html.words(
                "（原因："
                        + reported.causes().stream()
                                .sorted()
                                .map(cause -> cause.words().zh())
                                .collect(Collectors.joining("、"))
                        + "）",
                " (cause: "
                        + reported.causes().stream()
                                .sorted()
                                .map(cause -> cause.words().en())
                                .collect(Collectors.joining(", "))
                        + ")");
    }

    private static String words(ReportedChange reported) {
        return reported.words().stream()
                .map(words -> "<p class=\"same\">" + Html.words("处置：", "Disposition: ") + Html.words(words) + "</p>")
                .collect(Collectors.joining());
    }

    private static String doubts(CompanyChange change) {
        return change.doubts().isEmpty()
                ? ""
                : "<ul>"
                        + change.doubts().stream()
                                .map(doubt -> "<li>" + Html.words(doubt) + "</li>")
                                .collect(Collectors.joining())
                        + "</ul>";
    }

    private static String findings(List<Finding> findings, String zh, String en) {
        if (findings.isEmpty()) {
            return "";
        }
        return "<h3>" + Html.words(zh, en) + "</h3><ul>"
                + findings.stream()
                        .map(finding -> "<li>"
                                + Html.words(new Bilingual(
                                        finding.severity().chinese() + "：" + finding.chinese(),
                                        finding.severity() + ": " + finding.english()))
                                + "</li>")
                        .collect(Collectors.joining())
                + "</ul>";
    }

    private static String items(List<ItemChange> items) {
        if (items.isEmpty()) {
            return "";
        }
        StringBuilder rows = new StringBuilder();
        for (ItemChange item : items.subList(0, Math.min(MOST_ITEMS, items.size()))) {
            rows.append("<tr><td class=\"w ")
                    .append(item.effect().name().toLowerCase(Locale.ROOT))
                    .append("\">")
                    .append(Html.words(item.kind().words()))
                    .append("</td><td class=\"w\">")
                    .append(Html.words(item.subject().words()))
                    .append("</td><td>")
                    .append(Html.escaped(item.name()))
                    .append("</td><td>")
                    .append(item.fields().stream()
                            .map(field -> field(item, field))
                            .collect(Collectors.joining(Html.words("；", "; "))))
                    .append("</td></tr>");
        }
        String more = items.size() > MOST_ITEMS
                ? "<p class=\"shown\">"
                        + Html.words(
                                "另有 " + (items.size() - MOST_ITEMS) + " 条，见工作簿的“变化明细”表。",
                                items.size() - MOST_ITEMS + " more are in the workbook.")
                        + "</p>"
                : "";
        return "<h3>" + Html.words("逐条变化", "Changes") + "</h3><div class=\"scroll\"><table><thead><tr><th>"
                + Html.words("情况", "Change") + "</th><th>" + Html.words("类别", "Of") + "</th><th>"
                + Html.words("编号", "Number") + "</th><th>" + Html.words("字段：上次 → 本次", "Field: before → now")
                + "</th></tr></thead><tbody>" + rows + "</tbody></table></div>" + more;
    }

    /** Of a row that is new or gone the other side has nothing to show. */
    private static String field(ItemChange item, FieldChange field) {
        String value = switch (item.kind()) {
            case NEW -> value(field.after());
            case GONE -> value(field.before());
            case CHANGED ->
                "<span class=\"was\">" + value(field.before()) + "</span><span class=\"arrow\">→</span>"
                        + value(field.after());
        };
        return Html.words(field.words()) + " " + value;
    }

    private static String value(Optional<String> value) {
        return Html.escaped(ChangeGist.shown(value));
    }

    private static String evidence(ReportedChange reported) {
        return "<ul class=\"sources\">"
                + evidence("上次", "Before", reported.change().resultBefore(), reported.evidenceBefore())
                + evidence("本次", "Now", reported.change().resultAfter(), reported.evidenceAfter()) + "</ul>";
    }

    private static String evidence(String zh, String en, Optional<ReportedCompany> result, List<Evidence> responses) {
        if (result.isEmpty()) {
            return "";
        }
        return "<li>" + Html.words(zh, en) + " · "
                + result.get().answeredAt().map(BeijingTime::minute).orElse("—")
                + "<span class=\"orders\"> · " + Html.words("订单号 ", "order ")
                + Html.escaped(String.join(" ", result.get().orderNumbers()))
                + (responses.isEmpty()
                        ? ""
                        : "<br>SHA-256 "
                                + responses.stream().map(Evidence::sha256).collect(Collectors.joining(" ")))
                + "</span></li>";
    }
}
