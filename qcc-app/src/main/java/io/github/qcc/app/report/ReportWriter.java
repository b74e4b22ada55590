package io.github.qcc.app.report;

import io.github.qcc.app.run.Dispositions;
import io.github.qcc.app.run.Result;
import io.github.qcc.app.run.ResultRow;
import io.github.qcc.app.run.Run;
import io.github.qcc.app.run.RunStore;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes all reports in one pass over the rows of the list, because reading stored results is what takes the time. */
final class ReportWriter {
    /** Companies that are listed again soon are not read again. */
    private static final int REMEMBERED = 1000;

    private final RunStore store;
    private final RunFacts facts;
    private final List<Section> sections;
    private final Dispositions dispositions;
    private final Table table;
    private final Statistics statistics = new Statistics();
    private final OutputStream jsonLines;
    private final CsvReport csv;
    private final XlsxReport xlsx;
    private final HtmlReport html;
    private final BitSet written = new BitSet();
    private final Map<Integer, List<Object>> remembered = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<Object>> eldest) {
            return size() > REMEMBERED;
        }
    };

    ReportWriter(
            RunStore store,
            ReportSettings settings,
            List<Section> sections,
            OutputStream jsonLines,
            OutputStream csvFile,
            OutputStream xlsxFile)
            throws IOException {
        this.store = store;
        this.facts = RunFacts.of(store, settings);
        this.sections = List.copyOf(sections);
        this.dispositions = Dispositions.of(store);
        this.table = Table.of(facts.run(), settings.columns(), dispositions);
        this.jsonLines = jsonLines;
        this.csv = new CsvReport(table, csvFile);
        this.xlsx = new XlsxReport(table, dispositions, xlsxFile);
        this.html = new HtmlReport(facts, statistics);
    }

    void write(OutputStream page) throws IOException {
        store.forEachRow(this::row);
        statistics.complete();
        csv.end();
        xlsx.end(facts, statistics, sections);
        html.write(
                number -> ReportedCompany.of(store.result(number).orElseThrow()),
                sections.stream().map(Section::html).collect(Collectors.joining()),
                DispositionTable.of(store, dispositions),
                page);
    }

    private void row(ResultRow row) {
        List<Object> cells = table.cells(row, row.result().map(this::company).orElse(List.of()));
        csv.row(cells);
        xlsx.row(row, cells);
        html.row(row);
    }

    /** What the table says of a company, which is reported when its first row comes. */
    private List<Object> company(Result result) {
        List<Object> known = remembered.get(result.company());
        if (known != null) {
            return known;
        }
        ReportedCompany company = ReportedCompany.of(result);
        List<Object> cells = table.cells(company);
        remembered.put(result.company(), cells);
        if (!written.get(result.company())) {
            written.set(result.company());
            line(facts.run(), result, jsonLines);
            xlsx.company(company);
            statistics.add(company);
        }
        return cells;
    }

    /** Writes the JSON line of a company. */
    static void line(Run run, Result result, OutputStream out) {
        String line = SandboxMark.isOf(run) ? ResultLine.markedAsSandbox(result.json()) : result.json();
        try {
            out.write((line + '\n').getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
