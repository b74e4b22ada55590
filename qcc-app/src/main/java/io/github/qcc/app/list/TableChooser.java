package io.github.qcc.app.list;

import io.github.qcc.app.list.Layout.Certainty;
import io.github.qcc.app.list.cell.CompanyName;
import io.github.qcc.app.list.cell.KeyReader;
import io.github.qcc.app.list.cell.Mojibake;
import io.github.qcc.app.list.cell.PersonName;
import io.github.qcc.app.list.read.InputRow;
import io.github.qcc.app.list.read.InputTable;
import io.github.qcc.app.list.read.ListFile;
import io.github.qcc.app.list.read.TextTable;
import io.github.qcc.app.run.Bilingual;
import io.github.qcc.app.run.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Chooses the sheet of a workbook, or the separator of a text, by which the file is a list of companies. */
final class TableChooser {
    private static final double MOST_ROWS = 0.6;
    private static final int MOST_GARBLED = 20;
    private static final int MOST_RIVALS = 5;
    private static final int LONGEST_SENTENCE = 60;

    private final ListFile file;
    private final ListOptions options;

    TableChooser(ListFile file, ListOptions options) {
        this.file = file;
        this.options = options;
    }

    /** A table that may be the list. */
    private record Candidate(InputTable table, Sample sample, Optional<Layout> layout) {
        /** Whether the headings are known, and are more than one. */
        boolean hasWideHeading() {
            long line = layout.map(Layout::headingLine).orElse(0L);
            return is(Certainty.HEADING)
                    && sample.rows().stream().anyMatch(row -> row.line() == line && Sample.filled(row) > 1);
        }

        boolean is(Certainty evidence) {
            return layout.filter(found -> found.evidence() == evidence).isPresent();
        }

        int likeCompanies() {
            return layout.map(Layout::likeCompanies).orElse(0);
        }

        /** A heading proves a list, and so do several companies below each other. */
        boolean isList() {
            return is(Certainty.HEADING) || is(Certainty.VALUES) && likeCompanies() > 2;
        }
    }

    /**
     * Chooses the table.
     *
     * @throws RefusedException if none can be asked by
     */
    ListTable choose() {
        return file.alternatives().get(0) instanceof TextTable ? text() : sheet();
    }

    private Candidate candidate(InputTable table) {
        Sample sample = Sample.of(table);
        Optional<Layout> layout = new LayoutFinder(sample.rows(), table.hiddenColumns()).find(options);
        return new Candidate(table, sample, layout);
    }

    private ListTable text() {
        if (options.sheet().isPresent()) {
            throw refused("是文本文件，没有工作表：请去掉 --sheet", "is a text file and has no sheets: take --sheet away");
        }
        List<Candidate> all = file.alternatives().stream()
                .map(this::candidate)
                .map(this::orNameList)
                .toList();
        List<Candidate> separated = all.stream()
                .filter(candidate -> !isPlainLines(candidate))
                .filter(candidate -> candidate.table() instanceof NameList || separates(candidate))
                .toList();
        Optional<Candidate> plain =
                all.stream().filter(TableChooser::isPlainLines).findFirst();
        Optional<Candidate> best = separated.stream()
                .filter(candidate -> candidate.layout().isPresent())
                .reduce((one, other) -> other.likeCompanies() > one.likeCompanies() ? other : one);
        if (best.isPresent()
                && (best.get().hasWideHeading()
                        || plain.isEmpty()
                        || best.get().likeCompanies() >= plain.get().likeCompanies())) {
            return chosen(best.get(), List.of());
        }
        if (plain.isPresent() && !plain.get().is(Certainty.HEADING)) {
            // A table whose first row cannot be read is not a text of one column.
            all.stream()
                    .filter(candidate -> candidate.sample().rows().isEmpty())
                    .flatMap(candidate -> candidate.sample().failure().stream())
                    .findFirst()
                    .ifPresent(failure -> {
                        throw failure;
                    });
        }
        return plain.filter(candidate -> candidate.layout().isPresent())
                .filter(candidate -> isSure(candidate) || options.column().isPresent())
                .map(candidate -> chosen(candidate, List.of()))
                .orElseThrow(() -> unusable(separated.isEmpty() ? all.get(all.size() - 1) : separated.get(0)));
    }

    private static boolean isPlainLines(Candidate candidate) {
        return candidate.table() instanceof TextTable table && table.isPlainLines();
    }

    private Candidate orNameList(Candidate candidate) {
        return !isPlainLines(candidate) && isNameList(candidate)
                ? candidate(NameList.of(candidate.table()))
                : candidate;
    }

    private boolean isNameList(Candidate candidate) {
        return options.column().isEmpty()
                && options.headerRow().isEmpty()
                && candidate.sample().failure().isEmpty()
                && !candidate.is(Certainty.HEADING)
                && NameList.is(candidate.sample().rows(), ((TextTable) candidate.table()).isTable());
    }

    /**
     * Whether the separator of a text makes cells: most rows have several, or the headings have. The comma of
     * {@code Foo Co., Ltd.} does not.
     */
    private boolean separates(Candidate candidate) {
        List<InputRow> rows = candidate.sample().rows();
        if (candidate.hasWideHeading() || file.alternatives().size() == 1) {
            return true;
        }
        if (rows.stream().filter(TableChooser::beginsBlank).count() >= MOST_ROWS * rows.size()) {
            return true;
        }
        long wide = rows.stream().filter(row -> Sample.filled(row) > 1).count();
        long legalForms = rows.stream()
                .filter(row -> row.cells().stream().skip(1).anyMatch(cell -> CompanyName.isLegalForm(cell.text())))
                .count();
        return candidate
                                .sample()
                                .shareOfWideRows(candidate
                                        .layout()
                                        .map(Layout::headingLine)
                                        .orElse(0L))
                        >= MOST_ROWS
                && legalForms * 2 < wide;
    }

    /** No name begins with a separator, but rows of a table with an empty first column do. */
    private static boolean beginsBlank(InputRow row) {
        return row.cells().size() > 1 && row.cell(0).isBlank();
    }

    /** A text of one column without a heading that is known could be any text. */
    private static boolean isSure(Candidate candidate) {
        if (!candidate.is(Certainty.NONE)) {
            return true;
        }
        List<InputRow> rows = candidate.sample().rows().stream()
                .filter(row -> !KeyReader.isBesideTheList(row.text(0)))
                .toList();
        long names =
                rows.stream().filter(row -> isLikeName(row.text(0).strip())).count();
        return !rows.isEmpty() && (candidate.likeCompanies() * 3 >= rows.size() || names * 3 >= rows.size() * 2L);
    }

    private static boolean isLikeName(String text) {
        return CompanyName.likeness(text) > 0
                || PersonName.looksLike(text)
                || text.length() <= LONGEST_SENTENCE
                        && text.codePoints().allMatch(c -> Character.isLetter(c) || " .·&'’-（）()".indexOf(c) >= 0)
                        && text.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isIdeographic(c))
                        && text.codePoints().filter(Character::isWhitespace).count() <= 5;
    }

    private ListTable sheet() {
        List<InputTable> sheets = file.alternatives();
        if (options.sheet().isPresent()) {
            Candidate named = candidate(named(options.sheet().get()));
            if (named.layout().isEmpty()) {
                throw unusable(named);
            }
            return chosen(named, notices(named, List.of()));
        }
        List<Candidate> visible = sheets.stream()
                .filter(sheet -> !sheet.isHidden())
                .map(this::candidate)
                .toList();
        Candidate chosen = visible.stream()
                .filter(Candidate::isList)
                .findFirst()
                .or(() -> visible.stream()
                        .filter(sheet -> sheet.is(Certainty.VALUES))
                        .findFirst())
                .or(() -> visible.stream()
                        .filter(sheet -> sheet.layout().isPresent() && isSure(sheet))
                        .findFirst())
                .orElseThrow(() -> noSheet(visible));
        return chosen(chosen, notices(chosen, visible));
    }

    private InputTable named(String name) {
        List<InputTable> sheets = file.alternatives();
        return sheets.stream()
                .filter(sheet -> sheet.name().strip().equalsIgnoreCase(name.strip()))
                .findFirst()
                .or(() -> name.matches("[1-9][0-9]{0,3}") && Integer.parseInt(name) <= sheets.size()
                        ? Optional.of(sheets.get(Integer.parseInt(name) - 1))
                        : Optional.empty())
                .orElseThrow(() -> {
                    String names = sheets.stream().map(InputTable::name).collect(Collectors.joining(", "));
                    return refused(
                            "没有工作表“" + name + "”：现有 " + names, "has no sheet '" + name + "': its sheets are " + names);
                });
    }

    private RefusedException noSheet(List<Candidate> visible) {
        if (visible.isEmpty()) {
            return refused("的工作表均已隐藏：请用 --sheet 指定工作表", "has hidden sheets alone: name one by --sheet");
        }
        return unusable(visible.stream()
                .filter(sheet -> !sheet.sample().rows().isEmpty())
                .findFirst()
                .orElse(visible.get(0)));
    }

    private List<Bilingual> notices(Candidate chosen, List<Candidate> visible) {
        List<Bilingual> notices = new ArrayList<>();
        for (Candidate sheet : visible) {
            String name = sheet.table().name();
            if (sheet != chosen && sheet.isList()) {
                notices.add(new Bilingual(
                        "工作表“" + name + "”也有名单，本次不读取：可用 --sheet 指定",
                        "sheet '" + name + "' holds a list too and is not read: name it by --sheet"));
            }
        }
        String others = file.alternatives().stream()
                .filter(sheet -> sheet != chosen.table() && sheet.isHidden())
                .map(InputTable::name)
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            notices.add(new Bilingual("未读取隐藏的工作表：" + others, "hidden sheets are not read: " + others));
        }
        String empty = visible.stream()
                .filter(sheet -> sheet != chosen && !sheet.isList())
                .filter(sheet -> !sheet.sample().rows().isEmpty())
                .map(sheet -> sheet.table().name())
                .collect(Collectors.joining(", "));
        if (!empty.isEmpty()) {
            notices.add(new Bilingual("未读取没有名单的工作表：" + empty, "sheets without a list are not read: " + empty));
        }
        return notices;
    }

    private ListTable chosen(Candidate candidate, List<Bilingual> notices) {
        Layout layout = candidate.layout().orElseThrow();
        List<Bilingual> all = new ArrayList<>(notices);
        if (candidate.sample().rows().get(0).line() < layout.headingLine()) {
            all.add(new Bilingual(
                    "表头为第 " + layout.headingLine() + " 行，其上各行不读取",
                    "nothing above the headings in row " + layout.headingLine() + " is read"));
        }
        if (!layout.rivals().isEmpty()) {
            all.add(new Bilingual(
                    "以下各列也可能是企业：" + rivals(layout, "“", "”（第 ", " 列）") + "；可用 --column 指定",
                    "other columns qualify too: " + rivals(layout, "'", "' (number ", ")") + "; choose by --column"));
        }
        if (candidate.table().hiddenColumns().contains(layout.company())) {
            all.add(new Bilingual("该列在工作表中被隐藏", "the sheet hides this column"));
        }
        return new ListTable(candidate.table(), layout, all);
    }

    private static String rivals(Layout layout, String before, String between, String behind) {
        return layout.rivals().stream()
                .limit(MOST_RIVALS)
                .map(column -> before + layout.name(column) + between + (column + 1) + behind)
                .collect(Collectors.joining(", "));
    }

    private RefusedException unusable(Candidate candidate) {
        if (candidate.sample().failure().isPresent()) {
            return candidate.sample().failure().get();
        }
        List<InputRow> rows = candidate.sample().rows();
        if (rows.isEmpty()) {
            return refused("是空的：请每行填写一家企业", "is empty: give one company a row");
        }
        if (rows.stream()
                .limit(MOST_GARBLED)
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> Mojibake.is(cell.text()))) {
            return refused(
                    "是乱码：原文为 UTF-8，却按其他编码读取并保存；请从来源重新导出",
                    "is garbled: its text was UTF-8 and was read in another encoding before it was saved; export it again");
        }
        String headings = rows.get(0).cells().stream()
                .map(cell -> cell.text().strip())
                .limit(20)
                .collect(Collectors.joining(", "));
        String shown = headings.length() <= 200 ? headings : headings.substring(0, 200) + "…";
        if (options.headerRow().isPresent() && options.headerRow().getAsInt() > 0) {
            int row = options.headerRow().getAsInt();
            if (rows.stream().noneMatch(filled -> filled.line() == row)) {
                return refused(
                        "第 " + row + " 行是空行，或超出前 1000 行：请用 --header-row 指定表头所在行",
                        "has nothing in row " + row
                                + ", or it is beyond the first 1,000 rows: name the row of the headings by --header-row");
            }
        }
        if (options.column().isPresent()) {
            String column = options.column().get();
            return refused(
                    "没有“" + column + "”列：首行为 " + shown, "has no column '" + column + "': the headings are " + shown);
        }
        return refused(
                "没有像企业名称的列：请用 --column 指定列（标题、字母或序号）；首行为 " + shown,
                "has no column that looks like companies: name it by --column (heading, letter or number); the headings are "
                        + shown);
    }

    private RefusedException refused(String zh, String en) {
        return new RefusedException(
                new Bilingual("名单 " + file.label() + " " + zh, "the list " + file.label() + " " + en));
    }
}
