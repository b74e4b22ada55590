package io.github.qcc.app.list;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.qcc.app.run.RefusedException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** CSV or plain lines. */
final class TextSource implements InputList.Source {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final int SAMPLE = 100;

    private final Path file;
    private final Charset charset;
    private final Optional<Character> separator;

    private TextSource(Path file, Charset charset, Optional<Character> separator) {
        this.file = file;
        this.charset = charset;
        this.separator = separator;
    }

    static TextSource open(Path file) throws IOException {
        Charset charset = Encoding.of(file)
                .orElseThrow(() -> new RefusedException("the list " + file
                        + " is neither UTF-8 nor GB18030 text: save it as XLSX, or as CSV in UTF-8"));
        TextSource lines = new TextSource(file, charset, Optional.empty());
        for (char separator : SEPARATORS) {
            TextSource csv = new TextSource(file, charset, Optional.of(separator));
            if (csv.isTable()) {
                return csv;
            }
        }
        return lines;
    }

    /**
     * Whether the separator makes a table of the file. A comma is common in company names ("Co., Ltd."), so that a file
     * that does not call itself CSV must have a heading that is known.
     */
    private boolean isTable() throws IOException {
        try (Stream<InputRow> rows = rows()) {
            List<InputRow> sample =
                    rows.filter(row -> !row.isBlank()).limit(SAMPLE).toList();
            if (sample.isEmpty() || sample.get(0).cells().size() < 2) {
                return false;
            }
            if (sample.get(0).cells().stream().anyMatch(Heading::isKnown)) {
                return true;
            }
            int columns = sample.get(0).cells().size();
            return callsItselfCsv()
                    && sample.stream().allMatch(row -> row.cells().size() == columns);
        } catch (RefusedException e) {
            // Malformed CSV is refused when it is read, and not taken for plain lines.
            return callsItselfCsv() && firstLine().indexOf(separator.orElseThrow()) >= 0;
        }
    }

    private boolean callsItselfCsv() {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".tsv");
    }

    private String firstLine() throws IOException {
        try (BufferedReader reader = new BufferedReader(Encoding.reader(file, charset))) {
            return Objects.requireNonNullElse(reader.readLine(), "");
        }
    }

    @Override
    public String format() {
        return separator.map(this::csv).orElse("one company a line, " + charset);
    }

    private String csv(char character) {
        return "CSV, " + charset + ", separated by " + (character == '\t' ? "tabs" : "'" + character + "'");
    }

    @Override
    public Stream<InputRow> rows() throws IOException {
        Reader reader = Encoding.reader(file, charset);
        return separator.map(character -> records(reader, character)).orElseGet(() -> lines(reader));
    }

    private Stream<InputRow> records(Reader reader, char character) {
        CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(character)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .skipEmptyLines(false)
                .trimWhitespacesAroundQuotes(true)
                .ofCsvRecord(reader);
        return GuardedRows.of(
                        csv.iterator(),
                        row -> new InputRow(row.getStartingLineNumber(), row.getFields()),
                        this::malformed)
                .onClose(closing(reader));
    }

    private RefusedException malformed(RuntimeException cause) {
        // FastCSV's messages name lines, and may quote cells.
        return new RefusedException("the list " + file + " is no well-formed CSV ("
                + cause.getClass().getSimpleName() + "): look for a quotation mark that is never closed");
    }

    private Stream<InputRow> lines(Reader reader) {
        AtomicLong line = new AtomicLong();
        return GuardedRows.of(
                        new BufferedReader(reader).lines().iterator(),
                        text -> new InputRow(line.incrementAndGet(), List.of(unquoted(text))),
                        e -> InputList.unreadable(file, e))
                .onClose(closing(reader));
    }

    private static Runnable closing(Reader reader) {
        return () -> {
            try {
                reader.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /** A column exported alone may have quotation marks around names with a comma. */
    private static String unquoted(String text) {
        String stripped = text.strip();
        boolean quoted = stripped.length() > 2 && stripped.startsWith("\"") && stripped.endsWith("\"");
        return quoted ? stripped.substring(1, stripped.length() - 1).replace("\"\"", "\"") : text;
    }
}
