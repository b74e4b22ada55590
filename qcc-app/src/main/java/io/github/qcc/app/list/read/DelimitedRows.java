package io.github.qcc.app.list.read;

import io.github.qcc.app.run.Cell;
import io.github.qcc.app.run.RefusedException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;

/**
 * Rows of cells between separators. A cell is quoted if a quotation mark opens it and another one closes it just before
 * the next separator; any other quotation mark is a character like all others. A quoted cell may hold line breaks.
 */
final class DelimitedRows implements Iterator<InputRow> {
    /** Stands for a separator that never occurs: each line is one cell. */
    static final char NONE = '\uFFFF';

    /** More columns than any list has; a spreadsheet cannot hold the results of more than 16,384. */
    static final int MOST_COLUMNS = 1_000;

    private static final int LONGEST_ROW = 1 << 17;
    private static final char QUOTE = '"';

    /** What a line of a list holds that a broken line of a remark does not: a company, or the number of a row. */
    private static final Pattern ROW = Pattern.compile("公司|企业|集团|合伙|^\\s*\\d{1,7}\\s*\\W");

    private final String list;
    private final LineReader lines;
    private final char separator;
    private String pending;
    private long pendingLine;
    private int widest;

    /** The text of the row being read: one line, or several joined by a cell that spans them. */
    private String text;

    private int at;
    private long start;
    private boolean reachedEnd;

    DelimitedRows(String list, LineReader lines, char separator) {
        this.list = list;
        this.lines = lines;
        this.separator = separator;
    }

    @Override
    public boolean hasNext() {
        if (pending == null) {
            pending = line();
            pendingLine = lines.line();
        }
        return pending != null;
    }

    @Override
    public InputRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        text = pending;
        start = pendingLine;
        pending = null;
        at = 0;
        List<Cell> cells = new ArrayList<>(Math.max(4, widest));
        do {
            if (cells.size() == MOST_COLUMNS) {
                throw tooWide();
            }
            cells.add(Cell.text(cell()));
        } while (!reachedEnd);
        widest = Math.max(widest, cells.size());
        return InputRow.of(start, cells);
    }

    private String line() {
        try {
            return lines.next();
        } catch (IOException e) {
            throw ListRefusal.unreadable(list, e);
        }
    }

    /** The cell that begins at the current place; moves behind the separator that ends it. */
    private String cell() {
        int first = at;
        while (first < text.length() && isBlank(text.charAt(first))) {
            first++;
        }
        if (first < text.length() && text.charAt(first) == QUOTE) {
            String quoted = quoted(first + 1);
            if (quoted != null) {
                return quoted;
            }
        }
        int end = text.indexOf(separator, at);
        reachedEnd = end < 0;
        String plain = text.substring(at, reachedEnd ? text.length() : end);
        at = end + 1;
        return plain;
    }

    /** A tab may be the separator. */
    private boolean isBlank(char character) {
        return character != separator && (character == ' ' || character == '\t');
    }

    /**
     * The quoted cell whose text begins at a place, or null if its quotation marks are characters of the text: the one
     * that would close it is not followed by a separator.
     */
    private String quoted(int begin) {
        StringBuilder cell = new StringBuilder();
        int from = begin;
        while (true) {
            int quote = text.indexOf(QUOTE, from);
            if (quote < 0) {
                if (!appendsNextLine()) {
                    return null;
                }
            } else if (quote + 1 < text.length() && text.charAt(quote + 1) == QUOTE) {
                cell.append(text, from, quote + 1);
                from = quote + 2;
            } else {
                int behind = quote + 1;
                while (behind < text.length() && isBlank(text.charAt(behind))) {
                    behind++;
                }
                reachedEnd = behind == text.length();
                if (!reachedEnd && text.charAt(behind) != separator) {
                    return null;
                }
                at = behind + 1;
                return cell.append(text, from, quote).toString();
            }
        }
    }

    /**
     * Appends the next line to the row.
     *
     * @return false if the quotation mark is a character of a plain line
     */
    private boolean appendsNextLine() {
        String next = text.length() > LONGEST_ROW ? null : line();
        long swallowed = lines.line();
        boolean swallows = next != null && looksLikeRow(next);
        if (separator == NONE && (next == null || swallows)) {
            pending = next;
            pendingLine = lines.line();
            return false;
        }
        if (next == null || swallows && !isClosedLater(next)) {
            throw ListRefusal.of(
                    list,
                    "第 " + start + " 行有一个未闭合的引号：请补上或删除该引号",
                    "has a quotation mark that was opened in line " + start
                            + " and is never closed: close it, or take it away");
        }
        if (swallows) {
            throw ListRefusal.of(
                    list,
                    "第 " + start + " 行的引号未在行内闭合，第 " + swallowed + " 行会被并入该单元格：请补上或删除该引号",
                    "has a quotation mark that was opened in line " + start + " and swallows line " + swallowed
                            + ", which looks like a row: close it, or take it away");
        }
        text = text + '\n' + next;
        return true;
    }

    private boolean isClosedLater(String next) {
        for (String line = next; line != null; line = line()) {
            if (line.indexOf(QUOTE) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean looksLikeRow(String line) {
        if (separator == NONE) {
            return ROW.matcher(line).find() && line.indexOf(QUOTE) < 0;
        }
        long separators =
                line.chars().filter(character -> character == separator).count();
        return separators > 0 && separators >= widest - 1 && ROW.matcher(line).find();
    }

    private RefusedException tooWide() {
        return ListRefusal.of(
                list,
                "第 " + start + " 行超过 " + MOST_COLUMNS + " 列：请只保留需要的列",
                "has more than " + MOST_COLUMNS + " columns in row " + start + ": keep the columns that matter");
    }
}
