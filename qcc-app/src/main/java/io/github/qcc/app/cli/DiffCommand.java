package io.github.qcc.app.cli;

import io.github.qcc.app.diff.DiffReports;
import io.github.qcc.app.diff.DiffText;
import io.github.qcc.app.diff.Direction;
import io.github.qcc.app.diff.RunDiff;
import io.github.qcc.app.run.Bilingual;
import io.github.qcc.app.run.DiskException;
import io.github.qcc.app.run.RefusedException;
import io.github.qcc.app.run.RunStore;
import io.github.qcc.app.store.SqliteRunStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What changed between two runs. */
@Command(
        name = "diff",
        description = {
            "Compare two screening runs: which companies changed, in what, and why; sends nothing.",
            "What is unknown or incomplete on one side is named, and never counts as better."
        })
final class DiffCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "OLD", description = "Folder of the former run.")
    private Path former;

    @Parameters(index = "1", paramLabel = "NEW", description = "Folder of the new run.")
    private Path now;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for changes.html, changes.xlsx and changes.jsonl. Default: NEW.")
    private Path out;

    @Option(names = "--fail-on", paramLabel = "worse", description = "Exit with 6 if a company is worse than before.")
    private DiffFailOn failOn;

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "How data are printed. Default: ${DEFAULT-VALUE}.")
    private CommonOptions.Format format;

    /** What makes the command fail. */
    enum DiffFailOn {
        worse
    }

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        requireRun(former);
        requireRun(now);
        if (isSame(former, now)) {
            throw new RefusedException(new Bilingual(
                    "两个文件夹相同：请给出上次和本次的文件夹", "both folders are the same: give the former one and the new one"));
        }
        Path folder = out == null ? now : out;
        try (RunStore oldStore = SqliteRunStore.open(former);
                RunStore newStore = SqliteRunStore.open(now)) {
            RunDiff diff = RunDiff.of(former, oldStore, now, newStore);
            DiffReports.write(diff, folder);
            if (format == CommonOptions.Format.json) {
                printLines(folder.resolve(DiffReports.JSON_LINES));
            } else {
                console.out().print(Console.harmless(DiffText.of(diff, console.locale())));
                console.out().println(folder.resolve(DiffReports.HTML));
            }
            boolean fails = failOn == DiffFailOn.worse && diff.totals().of(Direction.WORSE) > 0;
            return fails ? ExitCode.FAIL_ON : ExitCode.DONE;
        }
    }

    private static void requireRun(Path folder) {
        if (!SqliteRunStore.isIn(folder)) {
            throw new RefusedException(new Bilingual(
                    "文件夹 " + folder + " 中没有筛查数据：请给出 screen 的 --out 文件夹",
                    "the folder " + folder + " holds no screening run: give the --out of one"));
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            throw DiskException.of(other, e);
        }
    }

    private void printLines(Path file) {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            lines.forEach(console.out()::println);
        } catch (IOException e) {
            throw DiskException.of(file, e);
        }
    }
}
