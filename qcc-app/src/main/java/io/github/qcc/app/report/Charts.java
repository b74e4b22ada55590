package io.github.qcc.app.report;

import io.github.qcc.app.report.Statistics.Tier;
import io.github.qcc.app.report.Svg.Anchor;
import io.github.qcc.app.run.Bilingual;
import io.github.qcc.app.run.Prices;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.domain.screening.Decision;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The charts; each bar says its value in words too. */
final class Charts {
    private static final int WIDTH = 340;
    private static final int HEIGHT = 176;
    private static final List<Endpoint> ASKED = List.of(Endpoint.CREDIT_CHECK, Endpoint.CASE_CHECK);

    private Charts() {}

    /** A row of a chart: its name, its colour and its value. */
    private record Bar(String type, Bilingual name, long value) {}

    /** Companies by decision: a ring with its legend. */
    static Svg decisions(Statistics statistics) {
        int radius = 56;
        int middle = 70;
        int all = statistics.subjects();
        Svg svg = new Svg(WIDTH, HEIGHT, new Bilingual("结论", "decisions"));
        svg.arc("track", middle, HEIGHT / 2.0, radius, 0, 1);
        double from = 0;
        int y = 34;
        for (Decision decision : Decision.values()) {
            int count = statistics.subjects(decision);
            double part = all == 0 ? 0 : (double) count / all;
            if (count > 0) {
                // A hair of paper between the arcs, but never instead of one.
                double visible = Math.max(0.003, part - (count == all ? 0 : 0.004));
                svg.arc(Html.type(decision), middle, HEIGHT / 2.0, radius, from, visible);
            }
            from += part;
            svg.swatch(Html.type(decision), 150, y)
                    .text("", 169, y, Anchor.START, Html.name(decision))
                    .text("strong", WIDTH, y, Anchor.END, Amounts.grouped(count) + " · " + Amounts.percent(count, all));
            y += 29;
        }
        return svg.text(all < 10_000 ? "big" : "mid", middle, HEIGHT / 2.0 + 9, Anchor.MIDDLE, Amounts.grouped(all));
    }

    /** Companies by credit tier. */
    static Svg tiers(Statistics statistics) {
        List<Bar> bars = List.of(
                tier(statistics, Tier.ADVANCED, "pass", "1 高级认证 AA", "1 advanced, AA"),
                tier(statistics, Tier.CERTIFIED, "pass", "2 认证 A", "2 certified, A"),
                tier(statistics, Tier.ORDINARY, "accent", "3 常规 B", "3 ordinary, B"),
                tier(statistics, Tier.ADVERSE, "reject", "4 失信 C D", "4 adverse, C, D"),
                tier(statistics, Tier.SEVERE, "reject", "5 严重失信", "5 severe"),
                tier(statistics, Tier.NOT_STATED, "note", "等级未载明", "no level stated"),
                tier(statistics, Tier.NO_REGISTRATION, "note", "未发现海关备案", "none registered"),
                tier(statistics, Tier.UNKNOWN, "undetermined", "未知", "unknown"));
        double left = 126;
        double track = 160;
        long most = Math.max(1, bars.stream().mapToLong(Bar::value).max().orElse(1));
        Svg svg = new Svg(WIDTH, HEIGHT, new Bilingual("信用等级", "credit tiers"));
        int y = 6;
        for (Bar bar : bars) {
            svg.text("", 0, y + 10, Anchor.START, bar.name)
                    .bar("track", left, y, track)
                    .bar(bar.type, left, y, bar.value * track / most)
                    .text("strong", WIDTH, y + 10, Anchor.END, Amounts.grouped(bar.value));
            y += 21;
        }
        return svg;
    }

    private static Bar tier(Statistics statistics, Tier tier, String type, String zh, String en) {
        return new Bar(type, new Bilingual(zh, en), statistics.subjects(tier));
    }

    /** Cases by year of termination. */
    static Svg terminations(TreeMap<Integer, Integer> byYear) {
        Bilingual label = new Bilingual("终本年份", "cases by year of termination");
        int width = 520;
        if (byYear.isEmpty()) {
            return new Svg(width, 60, label)
                    .text("", 0, 34, Anchor.START, new Bilingual("无终本案件", "no terminated case"));
        }
        int height = 220;
        int base = height - 24;
        int last = byYear.lastKey();
        int first = Math.max(byYear.firstKey(), last - 19);
        int years = last - first + 1;
        int most = Collections.max(byYear.tailMap(first).values());
        double step = Math.min(64, (double) width / years);
        double wide = Math.min(36, step * 0.68);
        Svg svg = new Svg(width, height, label).line(0, base, width, base);
        for (int year = first; year <= last; year++) {
            int count = byYear.getOrDefault(year, 0);
            double x = (width - years * step) / 2 + (year - first) * step + step / 2;
            double length = Math.max(2, count * (height - 56.0) / most);
            if (count > 0) {
                svg.rect("accent", x - wide / 2, base - length, wide, length)
                        .text("strong", x, base - length - 7, Anchor.MIDDLE, Amounts.grouped(count));
            }
            boolean crowded = years > 12 && (last - year) % 2 == 1;
            if (!crowded) {
                svg.text("", x, height - 6, Anchor.MIDDLE, String.valueOf(year));
            }
        }
        return svg;
    }

    /** What the run cost: calls of each interface by billing, and in yuan. */
    static Svg cost(Map<Endpoint, Cost> spent, Prices prices) {
        Cost none = Cost.NONE;
        double most = Math.max(
                1,
                spent.values().stream()
                        .mapToLong(each -> each.atMost() + each.free())
                        .max()
                        .orElse(1));
        Svg svg = new Svg(WIDTH, HEIGHT, new Bilingual("费用", "cost"));
        int y = 12;
        for (Endpoint endpoint : ASKED) {
            Cost calls = spent.getOrDefault(endpoint, none);
            String yuan = prices.areKnown()
                    ? " · " + Amounts.price(prices.yuan().get(endpoint).multiply(BigDecimal.valueOf(calls.atMost())))
                    : "";
            double charged = calls.charged() * WIDTH / most;
            double uncertain = calls.uncertain() * WIDTH / most;
            svg.text("", 0, y, Anchor.START, new Bilingual(endpoint.chinese(), endpoint.english()))
                    .text("strong", WIDTH, y, Anchor.END, Amounts.grouped(calls.atMost()) + yuan)
                    .bar("track", 0, y + 8, WIDTH)
                    .bar("accent", 0, y + 8, charged)
                    .bar("undetermined", charged, y + 8, uncertain)
                    .bar("note", charged + uncertain, y + 8, calls.free() * WIDTH / most);
            y += 50;
        }
        long counted = spent.values().stream().mapToLong(Cost::atMost).sum();
        String sum = prices.of(spent).map(yuan -> " · " + Amounts.price(yuan)).orElse("");
        svg.text("", 0, y + 2, Anchor.START, new Bilingual("合计", "in all"))
                .text("strong", WIDTH, y + 2, Anchor.END, Amounts.grouped(counted) + sum);
        legend(svg, 0, y + 40, "accent", "计费", "charged");
        legend(svg, 110, y + 40, "undetermined", "不确定", "uncertain");
        legend(svg, 220, y + 40, "note", "未计费", "free");
        return svg;
    }

    private static void legend(Svg svg, int x, int y, String type, String zh, String en) {
        svg.swatch(type, x, y).text("", x + 18, y, Anchor.START, new Bilingual(zh, en));
    }
}
