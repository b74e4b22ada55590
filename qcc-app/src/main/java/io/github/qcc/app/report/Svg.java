package io.github.qcc.app.report;

import io.github.qcc.app.run.Bilingual;
import java.util.Locale;

/** Inline SVG. Colours are classes, so that they follow light and dark; texts are escaped. */
final class Svg {
    private static final int BAR = 12;

    /** On which side of its place a text begins. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    private final StringBuilder markup = new StringBuilder();
    private final int width;
    private final int height;
    private final Bilingual label;

    /** An empty drawing; the label is what a screen reader says. */
    Svg(int width, int height, Bilingual label) {
        this.width = width;
        this.height = height;
        this.label = label;
    }

    Svg rect(String type, double x, double y, double wide, double high) {
        return add(
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"3\"/>",
                type, x, y, wide, high);
    }

    /** A horizontal bar; what is not zero is visible. */
    Svg bar(String type, double x, double y, double length) {
        return length > 0 ? rect(type, x, y, Math.max(2, length), BAR) : this;
    }

    /** A small square in front of a text of a legend. */
    Svg swatch(String type, double x, double baseline) {
        return rect(type, x, baseline - 10, 11, 11);
    }

    Svg line(double x1, double y1, double x2, double y2) {
        return add("<line class=\"grid\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>", x1, y1, x2, y2);
    }

    Svg area(String type, String path) {
        return add("<path class=\"%s area\" d=\"%s\"/>", type, path);
    }

    /** An arc of a ring, from a part of its circumference on. */
    Svg arc(String type, double x, double y, double radius, double from, double length) {
        double around = 2 * Math.PI * radius;
        return add(
                "<circle class=\"arc %s\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" stroke-dasharray=\"%.2f %.2f\""
                        + " stroke-dashoffset=\"%.2f\" transform=\"rotate(-90 %.1f %.1f)\"/>",
                type, x, y, radius, length * around, around, -from * around, x, y);
    }

    Svg text(String type, double x, double y, Anchor anchor, Bilingual text) {
        return text("t " + type, "zh", x, y, anchor, text.zh()).text("t " + type, "en", x, y, anchor, text.en());
    }

    /** A text that is the same in both languages. */
    Svg text(String type, double x, double y, Anchor anchor, String text) {
        return text(type, "zh", x, y, anchor, text);
    }

    private Svg text(String type, String language, double x, double y, Anchor anchor, String text) {
        return add(
                "<text class=\"%s\" lang=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>",
                type, language, x, y, anchor.name().toLowerCase(Locale.ROOT), Html.escaped(text));
    }

    /** Names what is drawn until {@link #endGroup}: a pointer that rests there shows it. */
    Svg beginGroup(String title) {
        return add("<g><title>%s</title>", Html.escaped(title));
    }

    Svg endGroup() {
        return add("</g>");
    }

    private Svg add(String format, Object... values) {
        markup.append(values.length == 0 ? format : String.format(Locale.ROOT, format, values));
        return this;
    }

    @Override
    public String toString() {
        return "<svg viewBox=\"0 0 " + width + " " + height + "\" role=\"img\" aria-label=\""
                + Html.escaped(label.zh() + " " + label.en()) + "\">" + markup + "</svg>";
    }
}
