package io.github.qcc.app.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.qcc.app.run.Cell;
import io.github.qcc.app.run.NormalText;
import io.github.qcc.app.run.RunStore;
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

    private CsvReport() {}

    static void write(RunStore store, List<String> headings, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder().build(writer);
        csv.writeRecord(
                Table.headings(headings).stream().map(CsvReport::defused).toList());
        store.forEachRow(row -> csv.writeRecord(Table.cells(row, headings.size()).stream()
                .map(CsvReport::text)
                .map(CsvReport::defused)
                .toList()));
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
     * The cell as text that no spreadsheet takes for a formula: an apostrophe stands before what begins like one, in
     * either width. A plain number is none.
     */
    static String defused(String cell) {
        String begin = NormalText.of(cell.length() > 40 ? cell.substring(0, 40) : cell);
        boolean formula = !begin.isEmpty() && "=+-@|".indexOf(begin.charAt(0)) >= 0
                || !cell.isEmpty() && "\t\r\n".indexOf(cell.charAt(0)) >= 0;
        return formula && !NUMBER.matcher(begin).matches() ? "'" + cell : cell;
    }
}
