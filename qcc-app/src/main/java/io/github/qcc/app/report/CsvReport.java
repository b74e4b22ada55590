package io.github.qcc.app.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.qcc.app.run.Cell;
import io.github.qcc.app.run.NormalText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The list with its results as CSV in UTF-8, with the byte order mark without which spreadsheets garble Chinese. */
final class CsvReport {
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]{1,30}([.,][0-9]{1,30})?%?");

    private final CsvWriter csv;

    /** Begins with the headings. */
    CsvReport(Table table, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        csv = CsvWriter.builder().build(writer);
        csv.writeRecord(table.columns().stream()
                .map(SheetColumn::heading)
                .map(CsvReport::defused)
                .toList());
    }

    void row(List<Object> cells) {
        String[] texts = new String[cells.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = defused(text(cells.get(i)));
        }
        csv.writeRecord(texts);
    }

    void end() throws IOException {
        csv.flush();
    }

    private static String text(Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof Cell ofList) {
            return ofList.text();
        }
        return cell instanceof BigDecimal number ? number.toPlainString() : cell.toString();
    }

    /**
     * The cell as text that neither steers a terminal nor is taken for a formula: an apostrophe is put before what begins like one, in
     * either width. A plain number is not.
     */
    static String defused(String text) {
        String cell = Printable.of(text);
        String begin = NormalText.of(cell.length() > 40 ? cell.substring(0, 40) : cell);
        boolean formula = !begin.isEmpty() && "=+-@|".indexOf(begin.charAt(0)) >= 0
                || !cell.isEmpty() && "\t\n".indexOf(cell.charAt(0)) >= 0;
        return formula && !NUMBER.matcher(begin).matches() ? "'" + cell : cell;
    }
}
