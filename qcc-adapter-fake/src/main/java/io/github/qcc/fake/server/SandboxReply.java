package io.github.qcc.fake.server;

import io.github.qcc.fake.Delivery;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One HTTP response.
 *
 * @param status HTTP status
 * @param reason its reason phrase
 * @param headers headers in addition to those of every reply
 * @param body the whole body
 * @param delivery how it travels
 */
record SandboxReply(int status, String reason, Map<String, String> headers, byte[] body, Delivery delivery) {
    /** RFC 9110, 5.6.7. */
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
            .withZone(ZoneOffset.UTC);

    /** A response of QCC with any {@code Status}. */
    static SandboxReply json(byte[] body) {
        return new SandboxReply(
                200, "OK", Map.of("Content-Type", "application/json; charset=utf-8"), body, Delivery.PROMPT);
    }

    /** A page of a web server or gateway, which a client must not read as a response of QCC. */
    static SandboxReply page(int status, String reason) {
        return page(status, reason, "");
    }

    /** A page with a text for people. */
    static SandboxReply page(int status, String reason, String text) {
        String title = status + " " + reason;
        String html = "<html><head><title>" + title + "</title></head><body>" + text + "</body></html>\n";
        return new SandboxReply(
                status,
                reason,
                Map.of("Content-Type", "text/html; charset=utf-8"),
                html.getBytes(StandardCharsets.UTF_8),
                Delivery.PROMPT);
    }

    SandboxReply with(String header, String value) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(header, value);
        return new SandboxReply(status, reason, all, body, delivery);
    }

    /** Returns the reply as it arrives with this delivery. */
    SandboxReply travelling(Delivery how) {
        return switch (how.manner()) {
            case HTML_PAGE -> page(200, "OK");
            case WRONG_TYPES -> new SandboxReply(status, reason, headers, WrongTypes.of(body), how);
            default -> new SandboxReply(status, reason, headers, body, how);
        };
    }

    /** Status line and headers, with the length of the whole body. */
    byte[] head(Instant now, boolean keepsAlive) {
        StringBuilder head = new StringBuilder(256)
                .append("HTTP/1.1 ")
                .append(status)
                .append(' ')
                .append(reason)
                .append("\r\nDate: ")
                .append(DATE.format(now))
                .append("\r\nContent-Length: ")
                .append(body.length);
        headers.forEach(
                (name, value) -> head.append("\r\n").append(name).append(": ").append(value));
        head.append(keepsAlive ? "" : "\r\nConnection: close").append("\r\n\r\n");
        return head.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
