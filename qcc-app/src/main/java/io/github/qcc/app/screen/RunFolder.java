package io.github.qcc.app.screen;

import io.github.qcc.app.diff.DiffReports;
import io.github.qcc.app.report.Reports;
import io.github.qcc.app.run.Bilingual;
import io.github.qcc.app.run.RefusedException;
import io.github.qcc.app.store.SqliteRunStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder of a run, checked before anything is written to it: no file of other origin is ever replaced. */
final class RunFolder {
    private static final List<String> WRITTEN = Stream.concat(
                    Stream.of(SqliteRunStore.FILE, "run.lock"),
                    Stream.concat(Reports.FILES.stream(), DiffReports.FILES.stream()))
            .flatMap(name -> Stream.of(name, name + ".part"))
            .toList();

    private final Path folder;

    RunFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes sure that a run can be kept here.
     *
     * @param list the list, which must not be among the files that are written
     * @throws RefusedException if it cannot; the folder is not touched
     */
    void requireUsable(Path list) {
        requireFolder();
        for (String name : WRITTEN) {
            Path file = folder.resolve(name);
            if (isSame(file, list)) {
                throw new RefusedException(new Bilingual(
                        "名单 " + list + " 会被筛查的文件 " + name + " 覆盖：请另用 --out",
                        "the list " + list + " would be replaced by the file " + name
                                + " of the run: give another --out"));
            }
            if (Files.isSymbolicLink(file)) {
                throw new RefusedException(new Bilingual(
                        "文件 " + file + " 是链接，会被覆盖：请另用 --out",
                        "the file " + file + " is a link, and would be replaced: give another --out"));
            }
        }
        if (!SqliteRunStore.isIn(folder)) {
            requireNoReports(new Bilingual("此文件夹中没有筛查数据", "no run is in this folder"));
        }
    }

    /** Makes sure that nothing was reported from a store that holds nothing. */
    void requireNoReports(Bilingual reason) {
        Reports.FILES.stream()
                .filter(name -> Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS))
                .findFirst()
                .ifPresent(name -> {
                    throw new RefusedException(new Bilingual(
                            "文件 " + folder.resolve(name) + " 会被覆盖，但" + reason.zh() + "：请移走该文件，或恢复 "
                                    + SqliteRunStore.FILE + " 及其 -wal，或另用 --out",
                            "the file " + folder.resolve(name) + " would be replaced, although " + reason.en()
                                    + ": move it away, restore " + SqliteRunStore.FILE
                                    + " with its -wal, or give another --out"));
                });
    }

    private void requireFolder() {
        Path existing = folder.toAbsolutePath().normalize();
        while (existing != null && !Files.exists(existing, LinkOption.NOFOLLOW_LINKS)) {
            existing = existing.getParent();
        }
        if (existing == null || !Files.isDirectory(existing)) {
            throw new RefusedException(new Bilingual(
                    "--out " + folder + " 不能作为文件夹，因为 " + existing + " 是文件：请另用 --out",
                    "--out " + folder + " cannot be a folder, because " + existing + " is a file: give another --out"));
        }
        if (!Files.isWritable(existing)) {
            throw new RefusedException(new Bilingual(
                    "--out " + folder + " 无法写入：请另用 --out",
                    "--out " + folder + " cannot be written: give another --out"));
        }
    }

    private static boolean isSame(Path file, Path list) {
        try {
            return Files.exists(file) && Files.exists(list) && Files.isSameFile(file, list);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
