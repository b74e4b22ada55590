package io.github.qcc.app.diff;

import io.github.qcc.app.report.DispositionReader;
import io.github.qcc.app.report.Html;
import io.github.qcc.app.report.Reports;
import io.github.qcc.app.report.Section;
import io.github.qcc.app.report.Sheet;
import io.github.qcc.app.report.WorkbookWriter;
import io.github.qcc.app.run.Bilingual;
import io.github.qcc.app.run.DiskException;
import io.github.qcc.app.run.Dispositions;
import io.github.qcc.app.run.RefusedException;
import io.github.qcc.app.run.Run;
import io.github.qcc.app.run.RunStore;
import io.github.qcc.app.store.SqliteRunStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The run that a new one follows. Its store stays open until the new run is reported, and what persons wrote in its workbook
 * is carried over.
 */
public final class Since implements AutoCloseable {
    private static final int MOST_ON_PAGE = 20;

    private final Optional<Path> folder;
    private final Optional<RunStore> former;
    private Optional<RunDiff> diff = Optional.empty();

    private Since(Optional<Path> folder, Optional<RunStore> former) {
        this.folder = folder;
        this.former = former;
    }

    /** Follows no run. */
    public static Since nothing() {
        return new Since(Optional.empty(), Optional.empty());
    }

    /**
     * Opens the former run: the one in a folder, or the last one that began among the runs in the folders below it. Without any the
     * new run is the first.
     *
     * @param folder folder of a run, or of the folders of several
     * @param now folder of the new run, which is left out
     * @throws RefusedException if the folder does not exist, or its workbook holds what is not understood
     */
    public static Since of(Path folder, Path now) {
        if (!Files.isDirectory(folder)) {
            throw new RefusedException(new Bilingual(
                    "--since 文件夹 " + folder + " 不存在：请给出上次筛查的文件夹，或存放历次筛查的文件夹",
                    "--since " + folder
                            + " does not exist: give the folder of the former run, or the one that holds all runs"));
        }
        Optional<Path> run = SqliteRunStore.isIn(folder) ? Optional.of(folder) : newest(folder, now);
        if (run.isPresent() && isSame(run.get(), now)) {
            throw new RefusedException(new Bilingual(
                    "--since 与 --out 是同一文件夹：请给出上次筛查的文件夹",
                    "--since and --out are the same folder: give that of the former run"));
        }
        return new Since(run, run.map(Since::open));
    }

    private static RunStore open(Path folder) {
        RunStore store = SqliteRunStore.open(folder);
        try {
            DispositionReader.read(folder.resolve(Reports.XLSX), store);
            return store;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private static Optional<Path> newest(Path parent, Path now) {
        Path newest = null;
        Instant last = Instant.MIN;
        try (Stream<Path> folders = Files.list(parent)) {
            for (Path each : folders.filter(SqliteRunStore::isIn).sorted().toList()) {
                if (!isSame(each, now)) {
                    try (RunStore store = SqliteRunStore.open(each)) {
                        Instant began = store.run().map(Run::startedAt).orElse(Instant.MIN);
                        if (began.isAfter(last)) {
                            newest = each;
                            last = began;
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw DiskException.of(parent, e);
        }
        return Optional.ofNullable(newest);
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException e) {
            throw DiskException.of(other, e);
        }
    }

    /**
     * Compares the new run with the former one, carries the words of persons over, and makes the files of the comparison.
     *
     * @return what the reports of the new run say of it; empty without a former run
     */
    public List<Section> compare(RunStore now, Path nowFolder) {
        if (former.isEmpty()) {
            return List.of();
        }
        Dispositions.carry(former.get(), now);
        RunDiff compared = RunDiff.of(folder.orElseThrow(), former.get(), nowFolder, now);
        DiffReports.write(compared, nowFolder);
        diff = Optional.of(compared);
        return List.of(section(compared));
    }

    /** What the comparison found; empty without a former run, and before the comparison. */
    public Optional<RunDiff> diff() {
        return diff;
    }

    /** The comparison in words, each line ended; without a former run it says that this one is the first. */
    public String text(Locale locale) {
        return diff.map(found -> DiffText.of(found, locale))
                .orElseGet(() -> new Bilingual(
                                "首期：没有上次筛查可比较，本次为基线\n", "First cycle: this run is the baseline of the next\n")
                        .in(locale));
    }

    /** The comparison as one JSON object; for a first run it says only that. */
    public String json() {
        return diff.map(DiffJson::summary).orElse("{\"diff\":{\"baseline\":true}}");
    }

    private static Section section(RunDiff diff) {
        return new Section() {
            @Override
            public String html() {
                return "<section><h2>" + Html.words("较上次变化", "Changes since last time") + "</h2>" + DiffHtml.facts(diff)
                        + DiffHtml.of(diff, MOST_ON_PAGE) + "</section>";
            }

            @Override
            public void addSheets(WorkbookWriter workbook) {
                Sheet companies = DiffSheets.companies(workbook);
                Sheet fields = DiffSheets.fields(workbook);
                diff.forEach(Integer.MAX_VALUE, change -> {
                    DiffSheets.add(companies, change);
                    DiffSheets.addFields(fields, change.change());
                });
                companies.end();
                fields.end();
            }
        };
    }

    @Override
    public void close() {
        former.ifPresent(RunStore::close);
    }
}
