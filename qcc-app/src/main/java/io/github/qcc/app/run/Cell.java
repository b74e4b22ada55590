package io.github.qcc.app.run;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A cell of the list: what the file holds, typed if the file types it. All cells of a text file are {@link CellKind#TEXT}.
 *
 * @param kind what the text is
 * @param text text of the cell, in the form that its kind names
 */
public record Cell(CellKind kind, String text) {
    /** What a cell of a workbook holds. */
    public enum CellKind {
        /** Any text, the empty one included. */
        TEXT,
        /** A plain decimal number: {@code 1234567.891}. */
        NUMBER,
        /** A number shown as a percentage: {@code 15.3%} is 0.153. */
        PERCENT,
        /** A day: {@code 2026-09-30}. */
        DATE,
        /** A day with a time: {@code 2026-09-30 14:05} or {@code 2026-09-30 14:05:07}. */
        DATE_TIME,
        /** A time of day: {@code 14:05} or {@code 14:05:07}. */
        TIME,
        /** {@code TRUE} or {@code FALSE}. */
        BOOLEAN,
        /** An error value: {@code #N/A}. */
        ERROR,
        /** A formula whose value the file does not hold; the text is empty. */
        MISSING_VALUE
    }

    /** A cell without text. */
    public static final Cell EMPTY = new Cell(CellKind.TEXT, "");

    public Cell {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }

    /** Returns a cell of a text file. */
    public static Cell text(String text) {
        return text.isEmpty() ? EMPTY : new Cell(CellKind.TEXT, text);
    }

    /** Whether the cell shows nothing: it holds only white space, control and format characters. */
    public boolean isBlank() {
        for (int i = 0; i < text.length(); i++) {
            if (isVisible(text.charAt(i))) {
                return false;
            }
        }
        return kind != CellKind.MISSING_VALUE;
    }

    private static boolean isVisible(char character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** The number that a {@link CellKind#NUMBER} or {@link CellKind#PERCENT} stands for. */
    public Optional<BigDecimal> number() {
        return switch (kind) {
            case NUMBER -> Optional.of(new BigDecimal(text));
            case PERCENT -> Optional.of(new BigDecimal(text.substring(0, text.length() - 1)).movePointLeft(2));
            default -> Optional.empty();
        };
    }
}
