package io.github.qcc.app.list.read;

import io.github.qcc.app.run.Bilingual;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A text file, read with one separator or a company a line. */
public final class TextTable implements InputTable {
    /** The ideographic comma 、 separates names within a cell, and never cells. */
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|', '，', '；', '｜');

    /** The instruction of Excel in a first line: {@code sep=;}. */
    private static final Pattern INSTRUCTION = Pattern.compile("\"?sep=(.)\"?[,;\\s]*", Pattern.CASE_INSENSITIVE);

    private final Path file;
    private final String list;
    private final TextEncoding encoding;
    private final char separator;
    private final boolean hasInstruction;

    private TextTable(Path file, String list, TextEncoding encoding, char separator, boolean hasInstruction) {
        this.file = file;
        this.list = list;
        this.encoding = encoding;
        this.separator = separator;
        this.hasInstruction = hasInstruction;
    }

    /**
     * Returns the tables that a text file may be, one for each separator that occurs in it, and last of all the one of
     * a company a line. If the file names its separator, there is only that table.
     *
     * @param list name of the file, for messages
     */
    static List<InputTable> of(Path file, String list) throws IOException {
        TextEncoding encoding = TextEncoding.of(file, list);
        TextTable lines = new TextTable(file, list, encoding, DelimitedRows.NONE, false);
        boolean[] occurs = new boolean[SEPARATORS.size()];
        try (LineReader reader = new LineReader(lines.reader())) {
            String line = reader.next();
            Matcher instruction = INSTRUCTION.matcher(line == null ? "" : line.strip());
            if (instruction.matches()) {
                char named = instruction.group(1).charAt(0);
                return List.of(new TextTable(file, list, encoding, named, true));
            }
            for (int i = 0; line != null && i < 1_000; i++) {
                for (int s = 0; s < occurs.length; s++) {
                    occurs[s] |= line.indexOf(SEPARATORS.get(s)) >= 0;
                }
                line = reader.next();
            }
        }
        List<InputTable> tables = new ArrayList<>();
        for (int s = 0; s < occurs.length; s++) {
            if (occurs[s]) {
                tables.add(new TextTable(file, list, encoding, SEPARATORS.get(s), false));
            }
        }
        tables.add(lines);
        return tables;
    }

    /** Whether each line is one cell. */
    public boolean isPlainLines() {
        return separator == DelimitedRows.NONE;
    }

    /** Whether the file says by its name, its first line or its separator that it is a table and not a row of names. */
    public boolean isTable() {
        String name = list.toLowerCase(Locale.ROOT);
        return hasInstruction
                || name.endsWith(".csv")
                || name.endsWith(".tsv")
                || separator == '\t'
                || separator == '|';
    }

    /** Name of the character set. */
    public String charset() {
        return encoding.charset().name();
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public boolean isHidden() {
        return false;
    }

    @Override
    public Set<Integer> hiddenColumns() {
        return Set.of();
    }

    @Override
    public Bilingual format() {
        String charset = charset();
        return switch (separator) {
            case DelimitedRows.NONE -> new Bilingual("文本，每行一家，" + charset, "text, one company a line, " + charset);
            case '\t' -> new Bilingual("CSV，" + charset + "，以制表符分隔", "CSV, " + charset + ", separated by tabs");
            default ->
                new Bilingual(
                        "CSV，" + charset + "，以“" + separator + "”分隔",
                        "CSV, " + charset + ", separated by '" + separator + "'");
        };
    }

    @Override
    public Stream<InputRow> rows() {
        Reader reader;
        try {
            reader = reader();
        } catch (IOException e) {
            throw ListRefusal.unreadable(list, e);
        }
        DelimitedRows rows = new DelimitedRows(list, new LineReader(reader), separator);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED | Spliterator.NONNULL), false)
                .skip(hasInstruction ? 1 : 0)
                .onClose(() -> close(reader));
    }

    /** Malformed bytes are read as U+FFFD, so that they cost their cell and not the file. */
    private Reader reader() throws IOException {
        InputStream in = Files.newInputStream(file);
        try {
            in.skipNBytes(encoding.markLength());
        } catch (IOException e) {
            in.close();
            throw e;
        }
        return new BufferedReader(new InputStreamReader(
                in,
                encoding.charset()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)));
    }

    private static void close(Reader reader) {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
