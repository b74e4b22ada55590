package io.github.qcc.app.report;

import io.github.qcc.app.run.Coverage;
import io.github.qcc.app.run.Endpoint;
import io.github.qcc.app.run.Prices;
import io.github.qcc.app.run.Spent;
import io.github.qcc.domain.screening.Decision;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The charts as inline SVG. Colours are classes, so that they follow light and dark; each bar says its value in words too. */
final class Charts {
    private static final int WIDTH = 340;
    private static final int RADIUS = 56;

    private Charts() {}

    /** A chart with its heading. */
    static String card(String zh, String en, String svg, String whyZh, String whyEn, boolean wide) {
        return "<div class=\"card chart" + (wide ? " wide" : "") + "\"><h3>" + Html.words(zh, en) + "</h3>" + svg
                + "<p class=\"why\">" + Html.words(whyZh, whyEn) + "</p></div>";
    }

    static String svg(int width, int height, String zh, String en, String content) {
        return "<svg viewBox=\"0 0 " + width + " " + height + "\" role=\"img\" aria-label=\"" + zh + " " + en + "\">"
                + content + "</svg>";
    }

    /** Companies by decision: a ring, and its legend. */
    static String decisions(Coverage coverage) {
        StringBuilder svg = new StringBuilder();
        int all = coverage.judged();
        double around = 2 * Math.PI * RADIUS;
        svg.append("<circle class=\"arc track\" cx=\"70\" cy=\"88\" r=\"56\"/>");
        double turned = 0;
        int y = 46;
        for (Decision decision : Decision.values()) {
            int count = coverage.of(decision);
            double length = all == 0 ? 0 : around * count / all;
            if (count > 0) {
                svg.append(String.format(
                        Locale.ROOT,
                        "<circle class=\"arc %s\" cx=\"70\" cy=\"88\" r=\"56\" stroke-dasharray=\"%.2f %.2f\""
                                + " stroke-dashoffset=\"%.2f\" transform=\"rotate(-90 70 88)\"/>",
                        Html.type(decision),
                        // A hair of paper between the arcs, but never instead of one.
                        Math.max(1, length - (count == all ? 0 : 1.5)),
                        around,
                        -turned));
            }
            turned += length;
            svg.append("<rect class=\"")
                    .append(Html.type(decision))
                    .append("\" x=\"150\" y=\"")
                    .append(y - 10)
                    .append("\" width=\"11\" height=\"11\" rx=\"3\"/>");
            svg.append(Html.label(decision.chinese(), Html.en(decision), "x=\"169\" y=\"" + y + "\"", ""));
            svg.append(Html.label(
                    Html.number(count) + " · " + Html.percent(count, all),
                    "x=\"" + WIDTH + "\" y=\"" + y + "\" text-anchor=\"end\"",
                    "strong"));
            y += 30;
        }
        svg.append(
                Html.label(Html.number(all), "x=\"70\" y=\"96\" text-anchor=\"middle\"", all < 10_000 ? "big" : "mid"));
        return svg(WIDTH, 176, "结论", "decisions", svg.toString());
    }

    /** Companies by credit tier. */
    static String tiers(int[] tiers) {
        String[][] names = {
            {"1 高级认证 AA", "1 advanced, AA"},
            {"2 认证 A", "2 certified, A"},
            {"3 常规 B", "3 ordinary, B"},
            {"4 失信 C D", "4 adverse, C, D"},
            {"5 严重失信", "5 severe"},
            {"等级未载明", "no level stated"},
            {"未发现海关备案", "none registered"},
            {"未知", "unknown"}
        };
        int[] counts = {
            tiers[1],
            tiers[2],
            tiers[3],
            tiers[4],
            tiers[5],
            tiers[Statistics.NO_TIER],
            tiers[Statistics.NO_REGISTRATION],
            tiers[Statistics.UNKNOWN]
        };
        String[] types = {"pass", "pass", "accent", "reject", "reject", "note", "note", "undetermined"};
        int most = Math.max(1, Arrays.stream(counts).max().orElse(1));
        StringBuilder svg = new StringBuilder();
        for (int i = 0; i < counts.length; i++) {
            int y = 4 + i * 21;
            svg.append(Html.label(names[i][0], names[i][1], "x=\"0\" y=\"" + (y + 12) + "\"", ""));
            bar(svg, 126, y, 160, counts[i] * 160.0 / most, types[i]);
            svg.append(Html.label(
                    Html.number(counts[i]),
                    "x=\"" + WIDTH + "\" y=\"" + (y + 12) + "\" text-anchor=\"end\"",
                    "strong"));
        }
        return svg(WIDTH, 176, "信用等级", "credit tiers", svg.toString());
    }

    private static void bar(StringBuilder svg, int x, int y, int track, double length, String type) {
        svg.append("<rect class=\"track\" x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y + 2)
                .append("\" width=\"")
                .append(track)
                .append("\" height=\"12\" rx=\"3\"/>");
        if (length > 0) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"12\" rx=\"3\"/>",
                    type,
                    x,
                    y + 2,
                    Math.max(2, length)));
        }
    }

    /** Cases by year of termination. */
    static String terminations(TreeMap<Integer, Integer> byYear) {
        int width = 520;
        int height = 220;
        if (byYear.isEmpty()) {
            return svg(
                    width,
                    60,
                    "终本年份",
                    "terminations",
                    Html.label("无终本案件", "no terminated case", "x=\"0\" y=\"34\"", ""));
        }
        int last = byYear.lastKey();
        int first = Math.max(byYear.firstKey(), last - 19);
        int years = last - first + 1;
        int most = Collections.max(byYear.tailMap(first).values());
        double step = Math.min(64, (double) width / years);
        double bar = Math.min(36, step * 0.68);
        StringBuilder svg = new StringBuilder();
        svg.append("<line class=\"grid\" x1=\"0\" y1=\"" + (height - 24) + "\" x2=\"" + width + "\" y2=\""
                + (height - 24) + "\"/>");
        for (int year = first; year <= last; year++) {
            int count = byYear.getOrDefault(year, 0);
            double length = count * (height - 56.0) / most;
            double x = (width - years * step) / 2 + (year - first) * step + step / 2;
            if (count > 0) {
                svg.append(String.format(
                        Locale.ROOT,
                        "<rect class=\"accent\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"3\"/>",
                        x - bar / 2,
                        height - 24 - Math.max(2, length),
                        bar,
                        Math.max(2, length)));
                svg.append(Html.label(
                        Html.number(count),
                        String.format(
                                Locale.ROOT,
                                "x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\"",
                                x,
                                height - 31 - Math.max(2, length)),
                        "strong"));
            }
            boolean crowded = years > 12 && (last - year) % 2 == 1;
            if (!crowded) {
                svg.append(Html.label(
                        String.valueOf(year),
                        String.format(Locale.ROOT, "x=\"%.1f\" y=\"%d\" text-anchor=\"middle\"", x, height - 6),
                        ""));
            }
        }
        return svg(width, height, "终本年份", "terminations by year", svg.toString());
    }

    /** What the run cost: calls of each interface by billing, and in yuan. */
    static String cost(Map<Endpoint, Spent> spent, Prices prices) {
        StringBuilder svg = new StringBuilder();
        int most = Math.max(
                1,
                spent.values().stream()
                        .mapToInt(each -> each.counted() + each.free())
                        .max()
                        .orElse(1));
        int y = 12;
        List<String> types = List.of("accent", "undetermined", "note");
        for (Endpoint endpoint : Endpoint.values()) {
            Spent calls = spent.getOrDefault(endpoint, new Spent(0, 0, 0));
            String yuan = prices.areKnown()
                    ? " · ¥" + Html.number(prices.yuan().get(endpoint).multiply(BigDecimal.valueOf(calls.counted())))
                    : "";
            svg.append(Html.label(endpoint.chinese(), endpoint.english(), "x=\"0\" y=\"" + y + "\"", ""));
            svg.append(Html.label(
                    Html.number(calls.counted()) + yuan,
                    "x=\"" + WIDTH + "\" y=\"" + y + "\" text-anchor=\"end\"",
                    "strong"));
            svg.append("<rect class=\"track\" x=\"0\" y=\"")
                    .append(y + 8)
                    .append("\" width=\"")
                    .append(WIDTH)
                    .append("\" height=\"12\" rx=\"3\"/>");
            double x = 0;
            List<Integer> parts = new ArrayList<>(List.of(calls.charged(), calls.uncertain(), calls.free()));
            for (int i = 0; i < parts.size(); i++) {
                double length = (double) parts.get(i) * WIDTH / most;
                if (length > 0) {
                    svg.append(String.format(
                            Locale.ROOT,
                            "<rect class=\"%s\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"12\" rx=\"3\"/>",
                            types.get(i),
                            x,
                            y + 8,
                            Math.max(2, length)));
                }
                x += length;
            }
            y += 50;
        }
        int counted = spent.values().stream().mapToInt(Spent::counted).sum();
        svg.append(Html.label("合计", "in all", "x=\"0\" y=\"" + (y + 2) + "\"", ""));
        svg.append(Html.label(
                Html.number(counted)
                        + prices.of(spent)
                                .map(yuan -> " · ¥" + Html.number(yuan))
                                .orElse(""),
                "x=\"" + WIDTH + "\" y=\"" + (y + 2) + "\" text-anchor=\"end\"",
                "strong"));
        y += 20;
        String[][] legend = {{"计费", "charged"}, {"不确定", "uncertain"}, {"未计费", "free"}};
        for (int i = 0; i < legend.length; i++) {
            int x = i * 110;
            svg.append("<rect class=\"")
                    .append(types.get(i))
                    .append("\" x=\"")
                    .append(x)
                    .append("\" y=\"")
                    .append(y + 10)
                    .append("\" width=\"11\" height=\"11\" rx=\"3\"/>");
            svg.append(Html.label(legend[i][0], legend[i][1], "x=\"" + (x + 18) + "\" y=\"" + (y + 20) + "\"", ""));
        }
        return svg(WIDTH, 176, "费用", "cost", svg.toString());
    }

    /** How much of the list is covered, as a strip. */
    static String coverage(Coverage coverage) {
        int all = Math.max(1, coverage.subjects());
        int unknown = coverage.of(Decision.UNDETERMINED);
        double known = 1000.0 * (coverage.judged() - unknown) / all;
        double open = 1000.0 * unknown / all;
        return String.format(
                Locale.ROOT,
                "<svg class=\"strip\" viewBox=\"0 0 1000 12\" preserveAspectRatio=\"none\" role=\"img\""
                        + " aria-label=\"coverage\"><rect class=\"track\" width=\"1000\" height=\"12\"/>"
                        + "<rect class=\"pass\" width=\"%.1f\" height=\"12\"/>"
                        + "<rect class=\"undetermined\" x=\"%.1f\" width=\"%.1f\" height=\"12\"/></svg>",
                known,
                known,
                open);
    }
}
