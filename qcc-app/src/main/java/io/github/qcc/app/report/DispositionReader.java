package io.github.qcc.app.report;

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
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

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
                        + " cannot be read, and may hold dispositions: close what has it open, or move it" + " away"));
    }

    private List<Written> rows() throws IOException {
        List<Written> written = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(in)) {
            Optional<Sheet> sheet = workbook.findSheet(DispositionSheet.NAME);
            if (sheet.isPresent()) {
                Map<String, Integer> columns = new HashMap<>();
                try (Stream<Row> rows = sheet.get().openStream()) {
                    rows.forEach(row -> {
                        if (columns.isEmpty()) {
                            row.stream()
                                    .filter(cell -> cell != null && !text(cell).isEmpty())
                                    .forEach(cell -> columns.putIfAbsent(text(cell), cell.getColumnIndex()));
                        } else {
                            row(row, columns).ifPresent(written::add);
                        }
                    });
                }
            }
        } catch (RefusedException e) {
            throw e;
        } catch (RuntimeException e) {
            // The reader throws anything at a file of another kind.
            throw unreadable(file);
        }
        return written;
    }

    private Optional<Written> row(Row row, Map<String, Integer> columns) {
        String kind = text(row, columns, DispositionSheet.KIND);
        String remark = text(row, columns, DispositionSheet.REMARK);
        if (kind.isEmpty() && remark.isEmpty()) {
            return Optional.empty();
        }
        Optional<Disposition.DispositionKind> parsed = kind.isEmpty()
                ? Optional.of(Disposition.DispositionKind.REMARK)
                : Disposition.DispositionKind.parse(kind);
        return Optional.of(new Written(
                row.getRowNum(),
                text(row, columns, DispositionSheet.COMPANY),
                Optional.of(text(row, columns, DispositionSheet.RULE)).filter(rule -> !rule.isEmpty()),
                parsed.orElseThrow(() -> notUnderstood(
                        row.getRowNum(),
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

    private Optional<LocalDate> day(Row row, Map<String, Integer> columns) {
        Integer column = columns.get(DispositionSheet.DAY);
        Cell cell = column == null ? null : row.getOptionalCell(column).orElse(null);
        if (cell == null || text(cell).isEmpty()) {
            return Optional.empty();
        }
        if (cell.getType() == CellType.NUMBER) {
            return Optional.of(cell.asDate().toLocalDate());
        }
        return Optional.of(Optional.ofNullable(IsoDay.of(text(cell).replace('/', '-')))
                .orElseThrow(() -> notUnderstood(
                        row.getRowNum(),
                        "日期“" + text(cell) + "”无法识别：请写成 2026-11-21",
                        "date '" + text(cell) + "' is not understood: write it as 2026-11-21")));
    }

    private static String text(Row row, Map<String, Integer> columns, String heading) {
        Integer column = columns.get(heading);
        return column == null
                ? ""
                : row.getOptionalCell(column).map(DispositionReader::text).orElse("");
    }

    private static String text(Cell cell) {
        String text = cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue();
        return text == null ? "" : NormalText.of(text);
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
