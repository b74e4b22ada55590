package io.github.qcc.app.list.read;

import io.github.qcc.app.run.Cell;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cells that are merged over several rows: only the first row of a sheet holds their value, and the others are empty.
 * A sheet lists them behind its rows, and so they are searched in its bytes before the rows are read.
 */
final class MergedCells {
    private static final byte[] ELEMENT = "mergeCell ".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern REFERENCE = Pattern.compile(
            "^[^>]*?\\bref\\s*=\\s*[\"']\\$?([A-Za-z]{1,3})\\$?(\\d{1,7}):\\$?([A-Za-z]{1,3})\\$?(\\d{1,7})[\"']");
    private static final int LONGEST_ELEMENT = 200;
    private static final int MOST = 100_000;

    /** One column of a merged cell. */
    private record Span(int column, long first, long last) {}

    private final List<Span> spans;

    private MergedCells(List<Span> spans) {
        this.spans = spans;
    }

    /** Searches a sheet for the cells that are merged over rows. */
    static MergedCells find(InputStream sheet) throws IOException {
        List<Span> spans = new ArrayList<>();
        byte[] buffer = new byte[1 << 16];
        int kept = 0;
        for (int read = sheet.read(buffer, 0, buffer.length);
                read >= 0;
                read = sheet.read(buffer, kept, buffer.length - kept)) {
            int end = kept + read;
            int from = 0;
            int found = indexOf(buffer, from, end);
            while (found >= 0 && found + LONGEST_ELEMENT <= end && spans.size() < MOST) {
                add(spans, new String(buffer, found, LONGEST_ELEMENT, StandardCharsets.ISO_8859_1));
                from = found + ELEMENT.length;
                found = indexOf(buffer, from, end);
            }
            int keepFrom = found >= 0 ? found : Math.max(from, end - ELEMENT.length);
            kept = Math.min(end - keepFrom, buffer.length / 2);
            System.arraycopy(buffer, end - kept, buffer, 0, kept);
        }
        for (int found = indexOf(buffer, 0, kept); found >= 0; found = indexOf(buffer, found + 1, kept)) {
            add(spans, new String(buffer, found, kept - found, StandardCharsets.ISO_8859_1));
        }
        spans.sort(Comparator.comparingLong(Span::first));
        return new MergedCells(spans);
    }

    private static int indexOf(byte[] bytes, int from, int end) {
        for (int i = from; i <= end - ELEMENT.length; i++) {
            if (bytes[i] == ELEMENT[0] && Arrays.equals(bytes, i, i + ELEMENT.length, ELEMENT, 0, ELEMENT.length)) {
                return i;
            }
        }
        return -1;
    }

    private static void add(List<Span> spans, String element) {
        Matcher reference = REFERENCE.matcher(element);
        if (reference.find()) {
            long first = Long.parseLong(reference.group(2));
            long last = Long.parseLong(reference.group(4));
            if (last > first) {
                spans.add(new Span(SheetColumns.ofLetters(reference.group(1)), first, last));
            }
        }
    }

    /** Returns what lends the values to the rows of one reading. */
    Lender lender() {
        return new Lender(new ArrayDeque<>(spans));
    }

    /** Lends the value of a merged cell to the rows below its first; rows come in their order. */
    static final class Lender {
        private final Queue<Span> ahead;
        private final List<Span> open = new ArrayList<>();
        private final List<Cell> values = new ArrayList<>();

        private Lender(Queue<Span> ahead) {
            this.ahead = ahead;
        }

        /**
         * Fills the empty cells of a row that are the lower part of a merged cell.
         *
         * @return the columns that were filled
         */
        List<Integer> lend(long row, List<Cell> cells) {
            while (!ahead.isEmpty() && ahead.peek().first() <= row) {
                Span span = ahead.remove();
                if (span.first() == row
                        && span.column() < cells.size()
                        && !cells.get(span.column()).isBlank()) {
                    open.add(span);
                    values.add(cells.get(span.column()));
                }
            }
            if (open.isEmpty()) {
                return List.of();
            }
            List<Integer> lentColumns = new ArrayList<>();
            Iterator<Cell> value = values.iterator();
            for (Iterator<Span> spans = open.iterator(); spans.hasNext(); ) {
                Span span = spans.next();
                Cell lent = value.next();
                if (span.last() < row) {
                    spans.remove();
                    value.remove();
                } else if (span.first() < row) {
                    while (cells.size() <= span.column()) {
                        cells.add(Cell.EMPTY);
                    }
                    if (cells.get(span.column()).isBlank()) {
                        cells.set(span.column(), lent);
                        lentColumns.add(span.column());
                    }
                }
            }
            return lentColumns;
        }
    }
}
