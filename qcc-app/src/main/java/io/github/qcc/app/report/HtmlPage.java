package io.github.qcc.app.report;

import io.github.qcc.app.run.Sha256;
import java.io.FilterOutputStream;
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

    /** Writes what the script shows, as JSON. */
    interface Data {
        void write(OutputStream out) throws IOException;
    }

    /**
     * Writes the page.
     *
     * @param texts markup by the name of its place
     */
    static void write(Map<String, String> texts, Data data, OutputStream out) throws IOException {
        String style = resource("report.css");
        String script = resource("report.js");
        Map<String, String> parts = new HashMap<>(texts);
        parts.put("STYLE", style);
        parts.put("STYLE_HASH", hash(style));
        parts.put("SCRIPT", script);
        parts.put("SCRIPT_HASH", hash(script));
        fill(resource("report.html"), parts, data, out);
    }

    /** Writes the page with its parts. One pass, so that what a part holds is never taken for another part's place. */
    static void fill(String page, Map<String, String> parts, Data data, OutputStream out) throws IOException {
        int from = 0;
        while (true) {
            int begin = page.indexOf('@', from);
            int end = begin < 0 ? -1 : page.indexOf('@', begin + 1);
            if (end < 0) {
                out.write(page.substring(from).getBytes(StandardCharsets.UTF_8));
                return;
            }
            out.write(page.substring(from, begin).getBytes(StandardCharsets.UTF_8));
            String name = page.substring(begin + 1, end);
            if (name.equals("DATA")) {
                deflate(data, out);
            } else if (parts.containsKey(name)) {
                out.write(parts.get(name).getBytes(StandardCharsets.UTF_8));
            } else {
                throw new IllegalStateException("no part " + name);
            }
            from = end + 1;
        }
    }

    static String hash(String text) {
        return "sha256-"
                + Base64.getEncoder().encodeToString(Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void deflate(Data data, OutputStream out) throws IOException {
        Deflater raw = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        OutputStream base64 = Base64.getEncoder().wrap(new Uncloseable(out));
        try (OutputStream deflated = new DeflaterOutputStream(base64, raw, 1 << 16)) {
            data.write(deflated);
        } finally {
            raw.end();
        }
    }

    /** Lets a stream around it end while the page goes on. */
    private static final class Uncloseable extends FilterOutputStream {
        Uncloseable(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    static String resource(String name) throws IOException {
        try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
