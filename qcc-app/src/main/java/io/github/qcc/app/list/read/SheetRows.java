package io.github.qcc.app.list.read;

import io.github.qcc.app.list.read.CellFormats.NumberMeaning;
import io.github.qcc.app.run.Cell;
import io.github.qcc.app.run.Cell.CellKind;
import io.github.qcc.app.run.RefusedException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The rows of a sheet, one after the other. */
final class SheetRows implements Iterator<InputRow> {
    private final Workbook workbook;
    private final XMLStreamReader xml;
    private final List<String> sharedStrings;
    private final MergedCells.Lender merged;
    private final Set<Integer> hiddenColumns;
    private long line;
    private boolean isAtRow;
    private boolean isAtEnd;

    SheetRows(
            Workbook workbook,
            XMLStreamReader xml,
            List<String> sharedStrings,
            MergedCells.Lender merged,
            Set<Integer> hiddenColumns) {
        this.workbook = workbook;
        this.xml = xml;
        this.sharedStrings = sharedStrings;
        this.merged = merged;
        this.hiddenColumns = hiddenColumns;
    }

    @Override
    public boolean hasNext() {
        try {
            while (!isAtRow && !isAtEnd) {
                isAtEnd = !Xml.moveTo(xml, "row", "col");
                if (!isAtEnd && xml.getLocalName().equals("col")) {
                    hide();
                } else {
                    isAtRow = !isAtEnd;
                }
            }
            return isAtRow;
        } catch (RefusedException e) {
            throw e;
        } catch (XMLStreamException | RuntimeException e) {
            // Of hostile XML, the JDK's reader throws others as well.
            throw workbook.unreadable(e);
        }
    }

    private void hide() {
        if (Xml.isTrue(xml, "hidden")) {
            int last = Math.min(number(Xml.attribute(xml, "max")), DelimitedRows.MOST_COLUMNS);
            for (int column = number(Xml.attribute(xml, "min")); column <= last && column > 0; column++) {
                hiddenColumns.add(column - 1);
            }
        }
    }

    /** A number of a row or column; 0 if the text is not one that a sheet can have. */
    private static int number(String text) {
        if (text.isEmpty() || text.length() > 9) {
            return 0;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    @Override
    public InputRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        isAtRow = false;
        try {
            // A repeated or descending number would be two rows of one line.
            line = Math.max(line + 1, number(Xml.attribute(xml, "r")));
            boolean isHidden =
                    Xml.isTrue(xml, "hidden") || Xml.attribute(xml, "ht").equals("0");
            List<Cell> cells = cells();
            boolean isBlank = cells.stream().allMatch(Cell::isBlank);
            List<Integer> lent = merged.lend(line, cells);
            return new InputRow(line, cells, isHidden, isBlank, lent);
        } catch (RefusedException e) {
            throw e;
        } catch (XMLStreamException | RuntimeException e) {
            // Of hostile XML, the JDK's reader throws others as well.
            throw workbook.unreadable(e);
        }
    }

    private List<Cell> cells() throws XMLStreamException {
        List<Cell> cells = new ArrayList<>();
        int column = -1;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                return cells;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                column = columnOf(Xml.attribute(xml, "r"), column + 1);
                Cell cell = cell();
                if (column >= DelimitedRows.MOST_COLUMNS) {
                    refuseWideRow(cell);
                    continue;
                }
                while (cells.size() <= column) {
                    cells.add(Cell.EMPTY);
                }
                cells.set(column, cell);
            }
        }
    }

    /** The column of a reference such as {@code AB12}; the next one for a cell without a reference. */
    private static int columnOf(String reference, int next) {
        int letters = 0;
        while (letters < reference.length() && letters < 4 && isLatin(reference.charAt(letters))) {
            letters++;
        }
        return letters == 0 ? next : SheetColumns.ofLetters(reference.substring(0, letters));
    }

    private static boolean isLatin(char character) {
        return character >= 'A' && character <= 'Z' || character >= 'a' && character <= 'z';
    }

    private void refuseWideRow(Cell cell) {
        if (!cell.isBlank()) {
            throw ListRefusal.of(
                    workbook.list(),
                    "第 " + line + " 行超过 " + DelimitedRows.MOST_COLUMNS + " 列：请只保留需要的列",
                    "has more than " + DelimitedRows.MOST_COLUMNS + " columns in row " + line
                            + ": keep the columns that matter");
        }
    }

    private Cell cell() throws XMLStreamException {
        String type = Xml.attribute(xml, "t");
        String style = Xml.attribute(xml, "s");
        String value = null;
        boolean hasFormula = false;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                return cell(type, style, value, hasFormula);
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> value = RichText.text(xml);
                    case "is" -> value = RichText.read(xml);
                    case "f" -> {
                        hasFormula = true;
                        xml.getElementText();
                    }
                    default -> {}
                }
            }
        }
    }

    private Cell cell(String type, String style, String value, boolean hasFormula) {
        // The value of a formula may be the empty text; a number is never empty.
        if (hasFormula && (value == null || value.isEmpty() && !type.equals("str"))) {
            return new Cell(CellKind.MISSING_VALUE, "");
        }
        if (value == null || value.isEmpty()) {
            return Cell.EMPTY;
        }
        return switch (type) {
            case "s" -> Cell.text(shared(value));
            case "str", "inlineStr" -> Cell.text(value);
            case "b" ->
                new Cell(
                        CellKind.BOOLEAN,
                        value.strip().equals("1") || value.strip().equals("true") ? "TRUE" : "FALSE");
            case "e" -> new Cell(CellKind.ERROR, value.strip());
            case "d" -> CellValue.isoDate(value);
            default ->
                CellValue.number(value, workbook.formats().of(style, NumberMeaning.NUMBER), workbook.isDate1904());
        };
    }

    private String shared(String number) {
        int index = number.strip().equals("0") ? 0 : number(number.strip());
        if (index >= sharedStrings.size()) {
            throw new IllegalArgumentException("no shared string of that number");
        }
        return sharedStrings.get(index);
    }
}
