package io.github.qcc.app.list.read;

import java.io.IOException;
import java.io.Reader;

/** Reads lines that end in CR, LF or CRLF, also mixed, and counts them. */
final class LineReader implements AutoCloseable {
    /** More than any line has; one without end must not fill the memory. */
    private static final int LONGEST = 1 << 24;

    private final Reader reader;
    private final char[] buffer = new char[1 << 14];
    private int next;
    private int end;
    private boolean atBreak;
    private long line;

    LineReader(Reader reader) {
        this.reader = reader;
    }

    /** Returns the next line without its end, or null after the last one. */
    String next() throws IOException {
        skipSecondHalfOfBreak();
        if (next == end && !fill()) {
            return null;
        }
        line++;
        StringBuilder text = null;
        while (true) {
            int start = next;
            while (next < end && buffer[next] != '\n' && buffer[next] != '\r') {
                next++;
            }
            if (next < end) {
                String rest = new String(buffer, start, next - start);
                atBreak = buffer[next++] == '\r';
                return text == null ? rest : text.append(rest).toString();
            }
            text = text == null ? new StringBuilder() : text;
            if (text.length() > LONGEST) {
                throw new IOException("line " + line + " is longer than " + LONGEST + " characters");
            }
            text.append(buffer, start, next - start);
            if (!fill()) {
                return text.toString();
            }
        }
    }

    /** A CR may be the last character of one buffer, and its LF the first of the next. */
    private void skipSecondHalfOfBreak() throws IOException {
        if (atBreak && (next < end || fill()) && buffer[next] == '\n') {
            next++;
        }
        atBreak = false;
    }

    private boolean fill() throws IOException {
        end = Math.max(0, reader.read(buffer, 0, buffer.length));
        next = 0;
        return end > 0;
    }

    /** Number of the line that was returned last, from 1. */
    long line() {
        return line;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
