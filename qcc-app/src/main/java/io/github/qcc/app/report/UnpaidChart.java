package io.github.qcc.app.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** What companies owe, on a logarithmic scale: a step of the scale is always the same factor. */
final class UnpaidChart {
    private UnpaidChart() {}

    /** What companies owe, on a logarithmic scale: few by name, many as a curve from the largest to the smallest. */
    static String of(Statistics statistics) {
        List<BigDecimal> amounts = statistics.amounts();
        if (amounts.isEmpty()) {
            return Charts.svg(
                    520, 60, "未履行金额", "unpaid amounts", Html.label("无未履行金额", "nothing unpaid", "x=\"0\" y=\"34\"", ""));
        }
        // Rounded for drawing alone; the words beside a bar are exact.
        int low = (int) Math.floor(log(amounts.get(amounts.size() - 1)));
        int high = Math.max(low + 1, (int) Math.ceil(log(amounts.get(0))));
        return amounts.size() <= Statistics.MOST_DEBTORS
                ? debtors(statistics.debtors(), low, high)
                : curve(amounts, low, high);
    }

    private static double log(BigDecimal yuan) {
        return Math.log10(Math.max(1, yuan.doubleValue()));
    }

    private static String debtors(List<Statistics.Bar> debtors, int low, int high) {
        int width = 520;
        int left = 176;
        int track = width - left - 112;
        int height = debtors.size() * 24 + 26;
        // The smallest bar begins a little before its decade, or it would have no length.
        double from = low - 0.15;
        StringBuilder svg = new StringBuilder();
        for (int decade = low; decade <= high; decade++) {
            double x = left + track * (decade - from) / (high - from);
            svg.append(String.format(
                    Locale.ROOT,
                    "<line class=\"grid\" x1=\"%.1f\" y1=\"0\" x2=\"%.1f\" y2=\"%d\"/>",
                    x,
                    x,
                    height - 20));
            svg.append(decade(
                    decade, String.format(Locale.ROOT, "x=\"%.1f\" y=\"%d\" text-anchor=\"middle\"", x, height - 4)));
        }
        int y = 4;
        for (Statistics.Bar debtor : debtors) {
            double part = (log(debtor.value()) - from) / (high - from);
            svg.append("<g><title>")
                    .append(Html.escaped(debtor.name()))
                    .append("</title>")
                    .append(Html.label(shortened(debtor.name()), "x=\"0\" y=\"" + (y + 12) + "\"", ""));
            svg.append(String.format(
                    Locale.ROOT,
                    "<rect class=\"reject\" x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"14\" rx=\"3\"/>",
                    left,
                    y,
                    Math.max(2, part * track)));
            svg.append(Html.label(
                            Html.number(debtor.value()),
                            "x=\"" + width + "\" y=\"" + (y + 12) + "\" text-anchor=\"end\"",
                            "strong"))
                    .append("</g>");
            y += 24;
        }
        return Charts.svg(width, height, "未履行金额", "unpaid amounts", svg.toString());
    }

    private static String curve(List<BigDecimal> amounts, int low, int high) {
        int width = 520;
        int height = 220;
        int left = 52;
        int bottom = height - 24;
        double step = (double) (width - left) / amounts.size();
        double decade = (bottom - 10.0) / (high - low);
        StringBuilder svg = new StringBuilder();
        for (int exponent = low; exponent <= high; exponent++) {
            double y = bottom - decade * (exponent - low);
            svg.append(String.format(
                    Locale.ROOT,
                    "<line class=\"grid\" x1=\"%d\" y1=\"%.1f\" x2=\"%d\" y2=\"%.1f\"/>",
                    left,
                    y,
                    width,
                    y));
            svg.append(decade(
                    exponent, String.format(Locale.ROOT, "x=\"%d\" y=\"%.1f\" text-anchor=\"end\"", left - 8, y + 4)));
        }
        svg.append(String.format(Locale.ROOT, "<path class=\"reject area\" d=\"M%d %d", left, bottom));
        // As many points as the chart has pixels: more would only make the page heavy.
        int stride = Math.max(1, amounts.size() / (width - left));
        for (int i = 0; i < amounts.size(); i += stride) {
            double y = bottom - decade * (log(amounts.get(i)) - low);
            svg.append(String.format(
                    Locale.ROOT,
                    "L%.1f %.1fH%.1f",
                    left + i * step,
                    y,
                    left + Math.min(i + stride, amounts.size()) * step));
        }
        svg.append("V").append(bottom).append("Z\"/>");
        svg.append(Html.label("最大", "largest", "x=\"" + left + "\" y=\"" + (height - 6) + "\"", ""));
        svg.append(Html.label(
                "第 " + Html.number(amounts.size()) + " 家",
                "no. " + Html.number(amounts.size()),
                "x=\"" + width + "\" y=\"" + (height - 6) + "\" text-anchor=\"end\"",
                ""));
        return Charts.svg(width, height, "未履行金额", "unpaid amounts", svg.toString());
    }

    /** A power of ten in the units that each language counts in. */
    private static String decade(int exponent, String place) {
        List<String> zhUnits = List.of("", "万", "亿", "万亿");
        List<String> enUnits = List.of("", "k", "m", "bn", "tn");
        int zh = Math.min(exponent / 4, zhUnits.size() - 1);
        int en = Math.min(exponent / 3, enUnits.size() - 1);
        return Html.label(
                BigDecimal.TEN.pow(exponent - 4 * zh).toPlainString() + zhUnits.get(zh),
                BigDecimal.TEN.pow(exponent - 3 * en).toPlainString() + enUnits.get(en),
                place,
                "");
    }

    /** As much of a name as fits: a Chinese character is two wide. */
    private static String shortened(String name) {
        int width = 0;
        for (int i = 0; i < name.length(); i = name.offsetByCodePoints(i, 1)) {
            width += name.codePointAt(i) > 0x2E80 ? 2 : 1;
            if (width > 26) {
                return name.substring(0, i) + "…";
            }
        }
        return name;
    }
}
