package io.github.qcc.app.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** A page in one file that shows its markup as it is: in both languages, light and dark, on paper, without a network. */
public final class PlainPage {
    private PlainPage() {}

    /**
     * Writes the page.
     *
     * @param title text of the window, escaped
     * @param heading markup of the heading
     * @param body markup below it
     * @param footer markup of the last line
     */
    public static void write(String title, String heading, String body, String footer, OutputStream out)
            throws IOException {
        String style = HtmlPage.resource("report.css");
        String script = HtmlPage.resource("plain.js");
        Map<String, String> parts = Map.of(
                "TITLE", title,
                "HEADING", heading,
                "BODY", body,
                "FOOTER", footer,
                "STYLE", style,
                "STYLE_HASH", HtmlPage.hash(style),
                "SCRIPT", script,
                "SCRIPT_HASH", HtmlPage.hash(script));
        HtmlPage.fill(HtmlPage.resource("plain.html"), parts, data -> {}, out);
    }
}
