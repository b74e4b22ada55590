package io.github.qcc.app.report;

import io.github.qcc.app.run.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A page in one file, which needs no network. Style and script are admitted by their hashes alone; the data are deflated,
 * and unpacked by the browser.
 */
final class HtmlPage {
    private HtmlPage() {}

    /**
     * The page.
     *
     * @param texts markup by the name of its place
     * @param data what the script shows, as JSON
     */
    static String of(Map<String, String> texts, String data) throws IOException {
        String style = resource("report.css");
        String script = resource("report.js");
        Map<String, String> parts = new HashMap<>(texts);
        parts.put("STYLE", style);
        parts.put("STYLE_HASH", hash(style));
        parts.put("SCRIPT", script);
        parts.put("SCRIPT_HASH", hash(script));
        parts.put("DATA", deflated(data));
        return filled(resource("report.html"), parts);
    }

    /** The page with its parts. One pass, so that what a part holds is never taken for another part's place. */
    private static String filled(String page, Map<String, String> parts) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        while (true) {
            int begin = page.indexOf('@', from);
            int end = begin < 0 ? -1 : page.indexOf('@', begin + 1);
            if (end < 0) {
                return text.append(page, from, page.length()).toString();
            }
            String part = parts.get(page.substring(begin + 1, end));
            if (part == null) {
                throw new IllegalStateException("no part " + page.substring(begin + 1, end));
            }
            text.append(page, from, begin).append(part);
            from = end + 1;
        }
    }

    private static String hash(String text) {
        return "sha256-"
                + Base64.getEncoder().encodeToString(Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String deflated(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater raw = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try (OutputStream out = new DeflaterOutputStream(bytes, raw)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } finally {
            raw.end();
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
