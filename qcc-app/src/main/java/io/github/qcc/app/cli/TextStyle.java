package io.github.qcc.app.cli;

import io.github.qcc.domain.screening.Decision;
import io.github.qcc.domain.screening.Severity;
import picocli.CommandLine.Help.Ansi;

/** Colour and weight, where the terminal has them. */
final class TextStyle {
    private final Ansi ansi;

    TextStyle(Ansi ansi) {
        this.ansi = ansi;
    }

    static String of(Decision decision) {
        return switch (decision) {
            case REJECT -> "bold,red";
            case UNDETERMINED -> "bold,magenta";
            case REVIEW -> "bold,yellow";
            case NO_RECORD -> "bold,cyan";
            case PASS -> "bold,green";
        };
    }

    static String of(Severity severity) {
        return switch (severity) {
            case REJECT, HIGH -> "red";
            case UNKNOWN -> "magenta";
            case REVIEW, DATA_QUALITY -> "yellow";
            case NO_RECORD -> "cyan";
            case NOTE -> "faint";
        };
    }

    /** The text in a style; what it holds is never read as markup. */
    String styled(String style, String text) {
        if (!ansi.enabled()) {
            return text;
        }
        StringBuilder on = new StringBuilder();
        Ansi.IStyle[] styles = Ansi.Style.parse(style);
        for (Ansi.IStyle each : styles) {
            on.append(each.on());
        }
        return on + text + Ansi.Style.reset.on();
    }
}
