package io.github.qcc.app.report;

import io.github.qcc.app.config.PolicyFile;
import io.github.qcc.app.run.Bilingual;
import io.github.qcc.domain.screening.ScreeningRule;
import io.github.qcc.domain.screening.rule.StandardPolicy;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The policy of a run as a table: each rule in words, its thresholds, its key in grey. The words are those of the
 * rules and of the comments of the standard policy.
 */
public final class PolicyTable {
    private static final Pattern SETTING = Pattern.compile("([a-z-]+)(?:\\.([a-z-]+))? = (\\S+)");
    private static final Pattern COMMENT = Pattern.compile("# (\\S.*?)(?:\\s{2,}(\\S.*))?");
    private static final Pattern PERIOD = Pattern.compile("([0-9]+)([ym])");

    /** What thresholds are called; one that is not here is shown by its key. */
    private static final Map<String, Bilingual> THRESHOLDS = Map.of(
            "within", new Bilingual("期限", "within"),
            "recent", new Bilingual("近期", "recent"),
            "repeated", new Bilingual("次数", "repeated"),
            "repeated-within", new Bilingual("计次期限", "repeated within"),
            "high", new Bilingual("高风险起点", "high from"),
            "reject", new Bilingual("拒绝起点", "reject from"),
            "reject-of-capital", new Bilingual("占注册资本", "of registered capital"),
            "threshold", new Bilingual("比例", "ratio"),
            "cases", new Bilingual("件数", "cases"));

    private PolicyTable() {}

    /** Returns whether the policy is the standard one, in words. */
    public static Bilingual name(String policy) {
        return policy.equals(PolicyFile.standard().text())
                ? new Bilingual("标准策略", "standard")
                : new Bilingual("自定义策略", "customised");
    }

    static String of(String policy) {
        Map<String, Bilingual> names = names();
        Map<String, StringBuilder> thresholds = new LinkedHashMap<>();
        Map<String, String> states = new LinkedHashMap<>();
        policy.lines().map(SETTING::matcher).filter(Matcher::matches).forEach(setting -> {
            String rule = setting.group(1);
            if (setting.group(2) == null) {
                states.put(rule, setting.group(3));
            } else {
                thresholds
                        .computeIfAbsent(rule, key -> new StringBuilder())
                        .append("<div>")
                        .append(Html.words(threshold(setting.group(2), setting.group(3))))
                        .append("</div>");
            }
        });
        StringBuilder rows = new StringBuilder();
        states.forEach((rule, state) -> rows.append(state.equals("off") ? "<tr class=\"off\"><td>" : "<tr><td>")
                .append(Html.words(names.getOrDefault(rule, new Bilingual(rule, rule))))
                .append(" <span class=\"rule\">")
                .append(Html.escaped(rule))
                .append("</span></td><td>")
                .append(thresholds.getOrDefault(rule, new StringBuilder()))
                .append("</td><td>")
                .append(Html.words(
                        switch (state) {
                            case "on" -> new Bilingual("启用", "on");
                            case "off" -> new Bilingual("停用", "off");
                            default -> new Bilingual(state, state);
                        }))
                .append("</td></tr>"));
        return "<div class=\"scroll\"><table class=\"policy\"><thead><tr><th>" + Html.words("规则", "Rule") + "</th><th>"
                + Html.words("阈值", "Threshold") + "</th><th>" + Html.words("状态", "State") + "</th></tr></thead><tbody>"
                + rows + "</tbody></table></div>";
    }

    private static Bilingual threshold(String name, String value) {
        Bilingual named = THRESHOLDS.getOrDefault(name, new Bilingual(name, name));
        Bilingual shown = value(name, value);
        return new Bilingual(named.zh() + " " + shown.zh(), named.en() + " " + shown.en());
    }

    private static Bilingual value(String name, String value) {
        Matcher period = PERIOD.matcher(value);
        if (period.matches()) {
            boolean years = period.group(2).equals("y");
            return new Bilingual(
                    period.group(1) + (years ? "年" : "个月"), period.group(1) + (years ? " years" : " months"));
        }
        if (!value.matches("[0-9]+(\\.[0-9]+)?")) {
            return new Bilingual(value, value);
        }
        BigDecimal number = new BigDecimal(value);
        return switch (name) {
            case "high", "reject" -> new Bilingual(Amounts.grouped(number) + " 元", Amounts.grouped(number) + " yuan");
            case "threshold", "reject-of-capital" -> {
                String percent = Amounts.grouped(number.movePointRight(2)) + "%";
                yield new Bilingual(percent, percent);
            }
            default -> new Bilingual(Amounts.grouped(number), Amounts.grouped(number));
        };
    }

    /** What each rule of the standard policy says, by its key. */
    private static Map<String, Bilingual> names() {
        Map<String, Bilingual> names = new HashMap<>();
        String zh = "";
        String en = "";
        for (String line : PolicyFile.commented().lines().toList()) {
            Matcher comment = COMMENT.matcher(line);
            Matcher setting = SETTING.matcher(line);
            if (comment.matches()) {
                boolean chinese =
                        Character.UnicodeScript.of(comment.group(1).codePointAt(0)) == Character.UnicodeScript.HAN;
                zh = chinese ? comment.group(1) : zh;
                en = comment.group(2) != null ? comment.group(2) : chinese ? "" : comment.group(1);
            } else if (setting.matches() && setting.group(2) == null && !zh.isEmpty()) {
                names.put(setting.group(1), new Bilingual(zh, en.isEmpty() ? setting.group(1) : en));
                zh = "";
            }
        }
        for (ScreeningRule rule : StandardPolicy.create().rules()) {
            names.computeIfPresent(rule.name(), (key, name) -> new Bilingual(rule.chinese(), name.en()));
        }
        return names;
    }
}
