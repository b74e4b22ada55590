package io.github.qcc.fake.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One HTTP request. Bytes beyond ASCII are read as Latin-1.
 *
 * @param method such as {@code GET}
 * @param path without the query, as it was sent
 * @param query without the question mark; empty without one
 * @param headers by name in lower case; the first one of a repeated header
 * @param keepsAlive whether another request may follow on the connection
 */
record SandboxRequest(String method, String path, String query, Map<String, String> headers, boolean keepsAlive) {
    private static final int LONGEST_HEAD = 16 * 1024;
    private static final int LONGEST_BODY = 64 * 1024;
    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Set<String> SINGLE = Set.of("host", "content-length", "transfer-encoding");

    /**
     * Reads the next request; empty if the client closed the connection.
     *
     * @throws ProtocolException if it is malformed or too large
     */
    static Optional<SandboxRequest> read(InputStream in) throws IOException {
        Head head = new Head(in);
        String line = head.line();
        while (line != null && line.isEmpty()) {
            line = head.line(); // An extra line break after a body is accepted (RFC 9112, 2.2).
        }
        if (line == null) {
            return Optional.empty();
        }
        String[] parts = line.split(" ", -1);
        if (parts.length != 3 || !parts[2].startsWith("HTTP/1.")) {
            throw new ProtocolException("no request line");
        }
        Map<String, String> headers = headers(head);
        requireOneMeaning(parts[2], headers);
        boolean bodyRead = skipBody(in, headers);
        String target = origin(parts[1]);
        int question = target.indexOf('?');
        return Optional.of(new SandboxRequest(
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
            if (colon < 1 || !TOKEN.matcher(line.substring(0, colon)).matches()) {
                throw new ProtocolException("no header");
            }
            String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
            String earlier = headers.putIfAbsent(name, line.substring(colon + 1).strip());
            if (earlier != null && SINGLE.contains(name)) {
                throw new ProtocolException("two headers " + name);
            }
        }
    }

    /** Rejects ambiguous requests (RFC 9112, 3.2 and 6.3), because they allow request smuggling. */
    private static void requireOneMeaning(String version, Map<String, String> headers) throws ProtocolException {
        if (version.equals("HTTP/1.1") && !headers.containsKey("host")) {
            throw new ProtocolException("no Host");
        }
        String length = headers.get("content-length");
        if (length != null
                && (headers.containsKey("transfer-encoding")
                        || !DIGITS.matcher(length).matches())) {
            throw new ProtocolException("the length of the body is ambiguous");
        }
    }

    /** A client of a proxy sends the whole address (RFC 9112, 3.2.2). */
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

    /** Skips a body, which no endpoint reads; false if its end is not known. */
    private static boolean skipBody(InputStream in, Map<String, String> headers) throws IOException {
        if (headers.containsKey("transfer-encoding")) {
            return false;
        }
        String length = headers.getOrDefault("content-length", "0");
        if (length.length() > 5) {
            return false;
        }
        int bytes = Integer.parseInt(length);
        if (bytes > LONGEST_BODY) {
            return false;
        }
        in.skipNBytes(bytes);
        return true;
    }

    /** Lines of a head, bounded in sum. */
    private static final class Head {
        private final InputStream in;
        private int left = LONGEST_HEAD;

        private Head(InputStream in) {
            this.in = in;
        }

        /** Reads the next line without its line break; null at the end of the stream. */
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
