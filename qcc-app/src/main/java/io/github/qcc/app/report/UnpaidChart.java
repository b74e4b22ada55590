package io.github.qcc.app.report;

import io.github.qcc.app.report.Svg.Anchor;
import io.github.qcc.app.run.Bilingual;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** What companies owe, on a logarithmic scale: few by name, many as a curve from the largest to the smallest. */
final class UnpaidChart {
    private static final Bilingual LABEL = new Bilingual("未履行金额", "unpaid amounts");
    private static final int WIDTH = 520;
    private static final int NAME_COLUMNS = 26;

    /** Rounded for drawing alone; the words beside a bar are exact. */
    private final int lowestDecade;

    private final int highestDecade;

    private UnpaidChart(List<BigDecimal> amounts) {
        this.lowestDecade = (int) Math.floor(log(amounts.get(amounts.size() - 1)));
        this.highestDecade = Math.max(lowestDecade + 1, (int) Math.ceil(log(amounts.get(0))));
    }

    static Svg of(Statistics statistics) {
        List<BigDecimal> amounts =
                statistics.debtors().stream().map(Statistics.Debtor::yuan).toList();
        if (amounts.isEmpty()) {
            return new Svg(WIDTH, 60, LABEL).text("", 0, 34, Anchor.START, new Bilingual("无未履行金额", "nothing unpaid"));
        }
        UnpaidChart chart = new UnpaidChart(amounts);
        return amounts.size() <= Statistics.MOST_DEBTORS ? chart.debtors(statistics.debtors()) : chart.curve(amounts);
    }

    private static double log(BigDecimal yuan) {
        return Math.log10(Math.max(1, yuan.doubleValue()));
    }

    private Svg debtors(List<Statistics.Debtor> debtors) {
        int left = 176;
        int track = WIDTH - left - 112;
        int height = debtors.size() * 24 + 26;
        // The smallest bar begins a little before its decade, or it would have no length.
        double from = lowestDecade - 0.15;
        double decade = track / (highestDecade - from);
        Svg svg = new Svg(WIDTH, height, LABEL);
        for (int exponent = lowestDecade; exponent <= highestDecade; exponent++) {
            double x = left + decade * (exponent - from);
            svg.line(x, 0, x, height - 20.0).text("", x, height - 4, Anchor.MIDDLE, decade(exponent));
        }
        int y = 4;
        for (Statistics.Debtor debtor : debtors) {
            svg.beginGroup(debtor.name())
                    .text("", 0, y + 10, Anchor.START, shortened(debtor.name()))
                    .bar("reject", left, y, decade * (log(debtor.yuan()) - from))
                    .text("strong", WIDTH, y + 10, Anchor.END, Amounts.grouped(debtor.yuan()))
                    .endGroup();
            y += 24;
        }
        return svg;
    }

    private Svg curve(List<BigDecimal> amounts) {
        int height = 220;
        int left = 52;
        int bottom = height - 24;
        double step = (double) (WIDTH - left) / amounts.size();
        double decade = (bottom - 10.0) / (highestDecade - lowestDecade);
        Svg svg = new Svg(WIDTH, height, LABEL);
        for (int exponent = lowestDecade; exponent <= highestDecade; exponent++) {
            double y = bottom - decade * (exponent - lowestDecade);
            svg.line(left, y, WIDTH, y).text("", left - 8, y + 4, Anchor.END, decade(exponent));
        }
        StringBuilder path = new StringBuilder("M" + left + " " + bottom);
        // As many points as the chart has pixels: more would only make the page heavy.
        int stride = Math.max(1, amounts.size() / (WIDTH - left));
        for (int i = 0; i < amounts.size(); i += stride) {
            double y = bottom - decade * (log(amounts.get(i)) - lowestDecade);
            double end = left + Math.min(i + stride, amounts.size()) * step;
            path.append(String.format(Locale.ROOT, "L%.1f %.1fH%.1f", left + i * step, y, end));
        }
        return svg.area("reject", path + "V" + bottom + "Z")
                .text("", left, height - 6, Anchor.START, new Bilingual("最大", "largest"))
                .text(
                        "",
                        WIDTH,
                        height - 6,
                        Anchor.END,
                        new Bilingual(
                                "第 " + Amounts.grouped(amounts.size()) + " 家",
                                "no. " + Amounts.grouped(amounts.size())));
    }

    /** A power of ten in the units that each language counts in. */
    private static Bilingual decade(int exponent) {
        List<String> zhUnits = List.of("", "万", "亿", "万亿");
        List<String> enUnits = List.of("", "k", "m", "bn", "tn");
        int zh = Math.min(exponent / 4, zhUnits.size() - 1);
        int en = Math.min(exponent / 3, enUnits.size() - 1);
        return new Bilingual(
                BigDecimal.TEN.pow(exponent - 4 * zh).toPlainString() + zhUnits.get(zh),
                BigDecimal.TEN.pow(exponent - 3 * en).toPlainString() + enUnits.get(en));
    }

    /** As much of a name as fits: a Chinese character is two columns wide. */
    private static String shortened(String name) {
        int width = 0;
        for (int i = 0; i < name.length(); i = name.offsetByCodePoints(i, 1)) {
            width += name.codePointAt(i) > 0x2E80 ? 2 : 1;
            if (width > NAME_COLUMNS) {
                return name.substring(0, i) + "…";
            }
        }
        return name;
    }
}
