package io.github.qcc.fake.server;

import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;

/**
 * What goes back over HTTP.
 *
 * @param status HTTP status
 * @param contentType of the body
 * @param body whole, so that it leaves in one write
 */
record Reply(int status, String contentType, byte[] body) {
    /** An answer of QCC's, whatever its {@code Status}. */
    static Reply json(byte[] envelope) {
        return new Reply(HttpURLConnection.HTTP_OK, "application/json; charset=utf-8", envelope);
    }

    /** A page such as a web server or gateway shows, which no client may take for an answer. */
    static Reply page(int status, String reason) {
        String html = "<html><head><title>" + status + " " + reason + "</title></head></html>\n";
        return new Reply(status, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }
}
