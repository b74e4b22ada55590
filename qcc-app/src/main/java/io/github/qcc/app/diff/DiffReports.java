package io.github.qcc.app.diff;

import io.github.qcc.app.report.Draft;
import io.github.qcc.app.report.Html;
import io.github.qcc.app.report.PlainPage;
import io.github.qcc.app.report.SandboxMark;
import io.github.qcc.app.report.Sheet;
import io.github.qcc.app.report.WorkbookWriter;
import io.github.qcc.app.run.Bilingual;
import io.github.qcc.app.run.DiskException;
import io.github.qcc.app.run.PrivateFiles;
import io.github.qcc.app.run.RefusedException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** The files that a comparison leaves. Each is complete or the one before. */
public final class DiffReports {
    /** The page for a person. */
    public static final String HTML = "changes.html";

    /** All changes, as a workbook. */
    public static final String XLSX = "changes.xlsx";

    /** All changes, a company a line; the first line sums up. */
    public static final String JSON_LINES = "changes.jsonl";

    /** All of them. */
    public static final List<String> FILES = List.of(HTML, XLSX, JSON_LINES);

    /** A page is for reading: more companies than this are in the other files alone. */
    private static final int MOST_ON_PAGE = 500;

    private DiffReports() {}

    /**
     * Makes all files.
     *
     * @throws RefusedException if one of them is a link or no file
     * @throws DiskException if one cannot be written; those that were there before stay
     */
    public static void write(RunDiff diff, Path folder) {
        FILES.forEach(name -> requireReplaceable(folder.resolve(name)));
        try {
            PrivateFiles.createFolder(folder);
        } catch (IOException e) {
            throw DiskException.of(folder, e);
        }
        try (Draft lines = new Draft(folder.resolve(JSON_LINES));
                Draft xlsx = new Draft(folder.resolve(XLSX));
                Draft html = new Draft(folder.resolve(HTML))) {
            write(diff, lines, xlsx);
            writePage(diff, html);
            for (Draft draft : List.of(lines, xlsx, html)) {
                draft.complete();
            }
        } catch (IOException e) {
            throw DiskException.of(folder, e);
        }
    }

    private static void requireReplaceable(Path file) {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new RefusedException(new Bilingual(
                    "文件 " + file + " 是链接或不是普通文件，会被覆盖：请另用 --out",
                    "the file " + file + " is a link or no file, and would be replaced: give another --out"));
        }
    }

    private static void write(RunDiff diff, OutputStream lines, OutputStream out) throws IOException {
        line(lines, DiffJson.summary(diff));
        try (WorkbookWriter workbook = new WorkbookWriter(out)) {
            Sheet companies = DiffSheets.companies(workbook);
            Sheet fields = DiffSheets.fields(workbook);
            diff.forEach(Integer.MAX_VALUE, change -> {
                line(lines, DiffJson.line(change));
                DiffSheets.add(companies, change);
                DiffSheets.addFields(fields, change.change());
            });
            companies.end();
            fields.end();
        }
    }

    private static void line(OutputStream out, String line) {
        try {
            out.write(line.getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writePage(RunDiff diff, OutputStream out) throws IOException {
        boolean sandbox = SandboxMark.isOf(diff.now().run())
                || SandboxMark.isOf(diff.former().run());
        String notice = sandbox
                ? "<section class=\"card notice\">"
                        + Html.words("演示数据：虚构企业，不涉及任何真实企业。", "Demonstration: invented companies and answers.")
                        + "</section>"
                : "";
        PlainPage.write(
                "较上次变化 · " + Html.escaped(diff.now().run().list()),
                Html.words("较上次变化", "Changes since last time"),
                DiffHtml.facts(diff) + notice + DiffHtml.of(diff, MOST_ON_PAGE),
                Html.words(
                        "“未返回”不等于已移除或已履行；一方未知、未读全或主体未经确认的，从不视为改善。全部变化见 changes.xlsx 与 changes.jsonl。",
                        "\"Not returned\" does not mean removed or paid; what is unknown or incomplete on a side never"
                                + " counts as better. All changes are in changes.xlsx and changes.jsonl."),
                out);
    }
}
