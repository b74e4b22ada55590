package io.github.qcc.app.report;

import io.github.qcc.app.run.DiskException;
import io.github.qcc.app.run.PrivateFiles;
import io.github.qcc.app.run.Run;
import io.github.qcc.app.run.RunStore;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The files that come out of a run, made from its store alone. Each is complete or the one before. */
public final class Reports {
    /** The {@code check} line of each company. */
    public static final String JSON_LINES = "results.jsonl";

    /** The list with its results. */
    public static final String CSV = "results.csv";

    /** The list with its results, as a workbook. */
    public static final String XLSX = "results.xlsx";

    /** The page for a person. */
    public static final String HTML = "report.html";

    /** The machine-readable summary. */
    public static final String SUMMARY = "summary.json";

    /** All of them. */
    public static final List<String> FILES = List.of(JSON_LINES, CSV, XLSX, HTML, SUMMARY);

    private Reports() {}

    /**
     * Makes all files again, and notes in the store that they show all of it.
     *
     * @throws DiskException if one cannot be written; those that were there before stay
     */
    public static void write(RunStore store, Path folder, ReportSettings settings) {
        Run run = store.run().orElseThrow(() -> new IllegalStateException("the store holds no run"));
        Table table = Table.of(run, settings.columns());
        jsonLines(store, folder);
        replace(folder.resolve(CSV), out -> CsvReport.write(store, table, out));
        replace(folder.resolve(XLSX), out -> XlsxReport.write(store, run, table, settings, out));
        replace(folder.resolve(HTML), out -> HtmlReport.write(store, run, settings, out));
        store.reported(true);
    }

    /** Whether all files are there. */
    public static boolean areIn(Path folder) {
        return Files.exists(folder.resolve(JSON_LINES))
                && Files.exists(folder.resolve(CSV))
                && Files.exists(folder.resolve(XLSX))
                && Files.exists(folder.resolve(HTML));
    }

    static void jsonLines(RunStore store, Path folder) {
        boolean sandbox = store.run().filter(SandboxMark::isOf).isPresent();
        replace(
                folder.resolve(JSON_LINES),
                out -> store.forEachResult(result -> {
                    try {
                        String line = sandbox ? ResultLine.markedAsSandbox(result.json()) : result.json();
                        out.write(line.getBytes(StandardCharsets.UTF_8));
                        out.write('\n');
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }));
    }

    /** Writes a file. */
    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    /**
     * Replaces a file by a text, in one step.
     *
     * @throws DiskException if it cannot be written; the one before stays
     */
    public static void replace(Path file, String text) {
        replace(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void replace(Path file, Content content) {
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(PrivateFiles.replace(draft), 1 << 16)) {
                content.write(out);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (DiskException e) {
            throw discarding(draft, e);
        } catch (UncheckedIOException e) {
            throw discarding(draft, DiskException.of(file, e.getCause()));
        } catch (IOException e) {
            throw discarding(draft, DiskException.of(file, e));
        }
    }

    /** A disk that is full has no room for half a file. */
    private static DiskException discarding(Path draft, DiskException failure) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }
}
