package io.github.qcc.app.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/** Columns of text, aligned although a Chinese character is two columns wide on a terminal. */
final class AlignedTable {
    private static final String GAP = "  ";

    private final String indent;
    private final boolean[] rightAligned;
    private final List<List<String>> rows = new ArrayList<>();

    /**
     * A table without rows.
     *
     * @param indent what each line begins with
     * @param alignment one letter a column: {@code l} for left, {@code r} for right
     */
    AlignedTable(String indent, String alignment) {
        this.indent = indent;
        this.rightAligned = new boolean[alignment.length()];
        for (int i = 0; i < alignment.length(); i++) {
            rightAligned[i] = alignment.charAt(i) == 'r';
        }
    }

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    /** How many columns of a terminal a text takes. */
    static int width(String text) {
        return Ansi.OFF.new Text(text).getCJKAdjustedLength();
    }

    @Override
    public String toString() {
        int[] widths = new int[rightAligned.length];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        StringBuilder lines = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder(indent);
            for (int i = 0; i < widths.length; i++) {
                String padding = " ".repeat(widths[i] - width(row.get(i)));
                line.append(i == 0 ? "" : GAP).append(rightAligned[i] ? padding + row.get(i) : row.get(i) + padding);
            }
            lines.append(line.toString().stripTrailing()).append('\n');
        }
        return lines.toString();
    }
}
