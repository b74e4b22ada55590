package io.github.qcc.app.cli;

import io.github.qcc.app.diff.Since;
import io.github.qcc.app.report.Reports;
import io.github.qcc.app.run.Bilingual;
import io.github.qcc.app.run.RefusedException;
import io.github.qcc.app.run.RunStore;
import io.github.qcc.app.store.SqliteRunStore;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The reports of a run, made again from its store. */
@Command(name = "report", description = "Make the reports of a screening run again from its store; asks nothing.")
final class ReportCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private ReportOptions settings;

    @Parameters(paramLabel = "DIR", description = "Folder of the run.")
    private Path folder;

    @Option(
            names = "--since",
            paramLabel = "DIR",
            description = "Compare with the run in this folder, or with the last run in the folders below it.")
    private Path since;

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!SqliteRunStore.isIn(folder)) {
            throw new RefusedException(new Bilingual(
                    "文件夹 " + folder + " 中没有筛查数据：请给出 screen 的 --out 文件夹",
                    "the folder " + folder + " holds no screening run: give the --out of one"));
        }
        try (RunStore store = SqliteRunStore.open(folder)) {
            if (store.run().isEmpty()) {
                throw new RefusedException(new Bilingual(
                        "文件夹 " + folder + " 中的筛查尚未开始：请再次执行 qcc screen",
                        "the run in " + folder + " never began: run 'qcc screen' again"));
            }
            try (Since former = since == null ? Since.nothing() : Since.of(since, folder)) {
                Reports.write(store, folder, settings.of(console), former.compare(store, folder));
            }
            console.out().println(folder.resolve(Reports.HTML));
            return ExitCode.DONE;
        }
    }
}
