package io.github.qcc.app.report;

import io.github.qcc.app.list.read.InputRow;
import io.github.qcc.app.list.read.InputTable;
import io.github.qcc.app.list.read.ListFile;
import io.github.qcc.app.run.BeijingTime;
import io.github.qcc.app.run.Bilingual;
import io.github.qcc.app.run.Disposition;
import io.github.qcc.app.run.NormalText;
import io.github.qcc.app.run.RefusedException;
import io.github.qcc.app.run.Result;
import io.github.qcc.app.run.RunStore;
import io.github.qcc.domain.ChinaTime;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads back what persons wrote in sheet 处置 of a workbook. What the store has already, of the same day, is left out, so that a
 * workbook may be read any number of times. A word without a date is of the time at which the workbook was saved.
 */
public final class DispositionReader {
    /**
     * A row in which something is written.
     *
     * @param number its number in the sheet, from 1
     */
    private record Written(
            long number,
            String company,
            Optional<String> rule,
            Disposition.DispositionKind kind,
            String remark,
            String person,
            Optional<LocalDate> day) {}

    private final Path file;

    private DispositionReader(Path file) {
        this.file = file;
    }

    /**
     * Adds to a store what is new in a workbook.
     *
     * @return how many words were added; 0 without a workbook, or without such a sheet in it
     * @throws RefusedException if the workbook cannot be read, or a row is not understood; nothing is added
     */
    public static int read(Path workbook, RunStore store) {
        if (!Files.isRegularFile(workbook)) {
            return 0;
        }
        try {
            DispositionReader reader = new DispositionReader(workbook);
            return reader.add(reader.rows(), Files.getLastModifiedTime(workbook).toInstant(), store);
        } catch (IOException e) {
            throw unreadable(workbook);
        }
    }

    private static RefusedException unreadable(Path workbook) {
        return new RefusedException(new Bilingual(
                "工作簿 " + workbook + " 无法读取，其中可能有处置意见：请关闭打开它的程序，或将其移走",
                "the workbook " + workbook
                        + " cannot be read, and may hold dispositions: close what has it open, or move it away"));
    }

    private List<Written> rows() {
        try (ListFile workbook = ListFile.open(file, InputStream.nullInputStream())) {
            Optional<InputTable> sheet = workbook.alternatives().stream()
                    .filter(table -> table.name().equals(DispositionSheet.NAME))
                    .findFirst();
            return sheet.isPresent() ? rows(sheet.get()) : List.of();
        }
    }

    private List<Written> rows(InputTable sheet) {
        List<Written> written = new ArrayList<>();
        Map<String, Integer> columns = new HashMap<>();
        try (Stream<InputRow> rows = sheet.rows()) {
            rows.filter(row -> !row.isBlank()).forEach(row -> {
                if (columns.isEmpty()) {
                    for (int i = 0; i < row.cells().size(); i++) {
                        columns.putIfAbsent(NormalText.of(row.text(i)), i);
                    }
                } else {
                    row(row, columns).ifPresent(written::add);
                }
            });
        }
        return written;
    }

    private Optional<Written> row(InputRow row, Map<String, Integer> columns) {
        String kind = text(row, columns, DispositionSheet.KIND);
        String remark = text(row, columns, DispositionSheet.REMARK);
        if (kind.isEmpty() && remark.isEmpty()) {
            return Optional.empty();
        }
        Optional<Disposition.DispositionKind> parsed = kind.isEmpty()
                ? Optional.of(Disposition.DispositionKind.REMARK)
                : Disposition.DispositionKind.parse(kind);
        return Optional.of(new Written(
                row.line(),
                text(row, columns, DispositionSheet.COMPANY),
                Optional.of(text(row, columns, DispositionSheet.RULE)).filter(rule -> !rule.isEmpty()),
                parsed.orElseThrow(() -> notUnderstood(
                        row.line(),
                        "处置“" + kind + "”无法识别：请填写 已确认、误报、备注 或 撤销",
                        "disposition '" + kind + "' is not known: write 已确认, 误报, 备注 or 撤销")),
                remark,
                text(row, columns, DispositionSheet.PERSON),
                day(row, columns)));
    }

    private RefusedException notUnderstood(long row, String zh, String en) {
        return new RefusedException(new Bilingual(
                "工作簿 " + file + " 的“处置”表第 " + row + " 行：" + zh, "row " + row + " of sheet 处置 in " + file + ": " + en));
    }

    private Optional<LocalDate> day(InputRow row, Map<String, Integer> columns) {
        String text = text(row, columns, DispositionSheet.DAY);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Optional.ofNullable(IsoDay.of(text.replace('/', '-')))
                .orElseThrow(() -> notUnderstood(
                        row.line(),
                        "日期“" + text + "”无法识别：请写成 2026-11-21",
                        "date '" + text + "' is not understood: write it as 2026-11-21")));
    }

    private static String text(InputRow row, Map<String, Integer> columns, String heading) {
        Integer column = columns.get(heading);
        return column == null ? "" : NormalText.of(row.text(column));
    }

    private int add(List<Written> written, Instant saved, RunStore store) {
        if (written.isEmpty()) {
            return 0;
        }
        Map<String, Integer> numbers = new HashMap<>();
        written.forEach(row -> numbers.put(row.company, 0));
        store.forEachCompany(company ->
                numbers.computeIfPresent(NormalText.of(company.key().value()), (name, none) -> company.id()));
        List<Disposition> known = store.dispositions();
        List<Disposition> news = new ArrayList<>();
        for (Written row : written) {
            int number = numbers.get(row.company);
            if (number == 0) {
                throw notUnderstood(
                        row.number,
                        "名单中没有企业“" + row.company + "”：请勿修改“企业”列",
                        "the list has no company '" + row.company + "': leave column 企业 as it is");
            }
            Disposition disposition = new Disposition(
                    number,
                    row.rule,
                    row.kind,
                    row.remark,
                    row.person,
                    row.day.map(day -> at(day, saved)).orElse(saved),
                    store.result(number).map(Result::decision));
            if (known.stream().noneMatch(word -> isSame(word, disposition, row.day.isPresent()))) {
                news.add(disposition);
            }
        }
        news.forEach(store::note);
        return news.size();
    }

    /** The moment at which the workbook was saved, if that was on the day; else the beginning of the day in China. */
    private static Instant at(LocalDate day, Instant saved) {
        return BeijingTime.day(saved).equals(day)
                ? saved
                : day.atStartOfDay(ChinaTime.ZONE).toInstant();
    }

    private static boolean isSame(Disposition known, Disposition read, boolean dated) {
        return known.company() == read.company()
                && known.saysTheSame(read)
                && (!dated || BeijingTime.day(known.at()).equals(BeijingTime.day(read.at())));
    }
}
