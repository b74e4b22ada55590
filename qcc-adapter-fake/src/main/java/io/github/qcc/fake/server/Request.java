package io.github.qcc.fake.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One request as it was read; what it does not keep does not matter here. Bytes beyond ASCII stand as Latin-1.
 *
 * @param method such as {@code GET}
 * @param path without the query, as it was sent
 * @param query without the question mark; empty where there is none
 * @param headers by name in lower case; of a repeated header the first
 * @param keepsAlive whether another request may follow on the connection
 */
record Request(String method, String path, String query, Map<String, String> headers, boolean keepsAlive) {
    private static final int LONGEST_HEAD = 16 * 1024;
    private static final int LONGEST_BODY = 64 * 1024;

    /**
     * The next request; empty where the other side has no more.
     *
     * @throws ProtocolException if it is none, or larger than anybody needs
     */
    static Optional<Request> read(InputStream in) throws IOException {
        Head head = new Head(in);
        String line = head.line();
        while (line != null && line.isEmpty()) {
            line = head.line(); // A line break too many behind a body is forgiven (RFC 9112, 2.2).
        }
        if (line == null) {
            return Optional.empty();
        }
        String[] parts = line.split(" ", -1);
        if (parts.length != 3 || !parts[2].startsWith("HTTP/1.")) {
            throw new ProtocolException("no request line");
        }
        Map<String, String> headers = headers(head);
        boolean bodyRead = skipBody(in, headers);
        String target = origin(parts[1]);
        int question = target.indexOf('?');
        return Optional.of(new Request(
                parts[0],
                question < 0 ? target : target.substring(0, question),
                question < 0 ? "" : target.substring(question + 1),
                headers,
                bodyRead && staysOpen(parts[2], headers.getOrDefault("connection", ""))));
    }

    private static Map<String, String> headers(Head head) throws IOException {
        Map<String, String> headers = new HashMap<>();
        while (true) {
            String line = head.line();
            if (line == null) {
                throw new ProtocolException("the head breaks off");
            }
            if (line.isEmpty()) {
                return headers;
            }
            int colon = line.indexOf(':');
            if (colon < 1) {
                throw new ProtocolException("no header");
            }
            headers.putIfAbsent(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
    }

    /** A proxy's client sends the whole address (RFC 9112, 3.2.2). */
    private static String origin(String target) {
        int scheme = target.indexOf("://");
        if (target.startsWith("/") || scheme < 0) {
            return target;
        }
        int path = target.indexOf('/', scheme + 3);
        return path < 0 ? "/" : target.substring(path);
    }

    private static boolean staysOpen(String version, String connection) {
        return version.equals("HTTP/1.0")
                ? connection.equalsIgnoreCase("keep-alive")
                : !connection.equalsIgnoreCase("close");
    }

    /** Reads over a body, which no method here takes; false where its end cannot be told. */
    private static boolean skipBody(InputStream in, Map<String, String> headers) throws IOException {
        if (headers.containsKey("transfer-encoding")) {
            return false;
        }
        String length = headers.getOrDefault("content-length", "0");
        if (length.length() > 5 || !length.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            return false;
        }
        int bytes = length.isEmpty() ? 0 : Integer.parseInt(length);
        if (bytes > LONGEST_BODY) {
            return false;
        }
        in.skipNBytes(bytes);
        return true;
    }

    /** Lines of a head, bounded together. */
    private static final class Head {
        private final InputStream in;
        private int left = LONGEST_HEAD;

        private Head(InputStream in) {
            this.in = in;
        }

        /** The next line without its end; null at the end of the stream. */
        private String line() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (--left < 0) {
                    throw new ProtocolException("the head is longer than " + LONGEST_HEAD + " bytes");
                }
                if (next == '\n') {
                    int end = line.length();
                    return end > 0 && line.charAt(end - 1) == '\r' ? line.substring(0, end - 1) : line.toString();
                }
                line.append((char) next);
            }
            return null;
        }
    }
}
