package io.github.qcc.app.report;

import io.github.qcc.app.run.DiskException;
import io.github.qcc.app.run.RefusedException;
import io.github.qcc.app.run.Run;
import io.github.qcc.app.run.RunStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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
        write(store, folder, settings, List.of());
    }

    /**
     * Makes all files again with more sections, and notes in the store that they show all of it.
     *
     * @throws DiskException if one cannot be written; those that were there before stay
     */
    public static void write(RunStore store, Path folder, ReportSettings settings, List<Section> sections) {
        readDispositions(store, folder);
        try (Draft jsonLines = new Draft(folder.resolve(JSON_LINES));
                Draft csv = new Draft(folder.resolve(CSV));
                Draft xlsx = new Draft(folder.resolve(XLSX));
                Draft html = new Draft(folder.resolve(HTML))) {
            new ReportWriter(store, settings, sections, jsonLines, csv, xlsx).write(html);
            for (Draft draft : List.of(jsonLines, csv, xlsx, html)) {
                draft.complete();
            }
        } catch (IOException e) {
            throw DiskException.of(folder, e);
        }
        store.reported(true);
    }

    /** What a person wrote in the workbook is kept before the workbook is replaced. */
    private static void readDispositions(RunStore store, Path folder) {
        Path workbook = folder.resolve(XLSX);
        try {
            DispositionReader.read(workbook, store);
        } catch (RefusedException e) {
            throw DiskException.of(workbook, e.getMessage(), e);
        }
    }

    /** Whether all files are there. */
    public static boolean areIn(Path folder) {
        return Files.exists(folder.resolve(JSON_LINES))
                && Files.exists(folder.resolve(CSV))
                && Files.exists(folder.resolve(XLSX))
                && Files.exists(folder.resolve(HTML));
    }

    /** Makes the JSON lines again. */
    static void jsonLines(RunStore store, Path folder) {
        Optional<Run> run = store.run();
        try (Draft draft = new Draft(folder.resolve(JSON_LINES))) {
            store.forEachResult(result -> ReportWriter.line(run.orElseThrow(), result, draft));
            draft.complete();
        }
    }

    /**
     * Replaces a file by a text, in one step.
     *
     * @throws DiskException if it cannot be written; the one before stays
     */
    public static void replace(Path file, String text) {
        try (Draft draft = new Draft(file)) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            draft.write(bytes, 0, bytes.length);
            draft.complete();
        }
    }
}
