package io.github.qcc.app.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.qcc.app.list.read.ListFile;
import io.github.qcc.app.run.Bilingual;
import io.github.qcc.app.run.Cell;
import io.github.qcc.app.run.Cell.CellKind;
import io.github.qcc.app.run.PlannedRow;
import io.github.qcc.app.run.RefusedException;
import io.github.qcc.domain.SearchKey;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Lists as analysts have them, against the table of what each leads to: the keys, and what must be told before paying.
 * The files and the column of keys come from public complaints; the column of fragments is ours.
 */
class ListCasesTest {
    private static final Path CASES = cases();
    private static final String A = "杭州云越远新材料有限公司";
    private static final String B = "广州骏辰嘉纺织品有限公司";

    /** What must be told of each file, in fragments of the English text; a file without an entry has nothing to tell. */
    private static final Map<String, List<String>> TOLD = Map.ofEntries(
            told("01-title-row.csv", "headings in row 3", "row 6 '合计': total"),
            told("02-title-row-short.csv", "CSV", "headings in row 2"),
            told("03-ragged-unknown-heading.csv", "column '往来单位'"),
            told("04-numbered.txt", "CSV", "line 0"),
            told("05-numbered-dun.txt", "leading number taken off: 5 rows", "1 duplicates"),
            told("06-fullwidth-comma.csv", "separated by '，'"),
            told("07-one-col-heading.txt", "column '往来单位'", "line 1"),
            told("08-one-col-heading.csv", "column '被查询企业全称'", "line 1"),
            told("09-utf16le.txt", "UTF-16LE, separated by tabs"),
            told("10-gb18030.csv", "GB18030"),
            told("11-big5.csv", "neither UTF-8 nor GB18030", "save it as XLSX, or as CSV in UTF-8"),
            told("12-cr-only.csv", "2 rows"),
            told("13-mixed-eol.csv", "3 rows"),
            told("14-bom-trailing-commas.csv", "2 rows", "0 rejected"),
            told("15-quote-inside.csv", "3 rows"),
            told("16-unbalanced-quote.csv", "opened in line 2", "swallows line 3"),
            told("17-unbalanced-quote2.csv", "opened in line 2", "is never closed"),
            told("18-inch.csv", "2 rows"),
            told("19-tab-code.csv", "column '客户名称'"),
            told("20-code-only-rows.csv", "looked up by the code: 1 row, first in row 3"),
            told("21-excel-formula-text.csv", "took the code out of a formula: 2 rows"),
            told("22-sci.csv", "row 2 '3.30106E+14'", "row 4 '4.40106E+14'", "format the column as text"),
            told("23-code-lost-digits.csv", "no row that can be searched for", "row 2: '9.11101E+17'"),
            told("24-product-name-col.csv", "column '供应商'", "'名称' (number 2)"),
            told("25-person-english.csv", "odd 2 张三", "odd 6 个体户李四"),
            told(
                    "26-notes.csv",
                    "note behind the name split off: 3 rows",
                    "'（已注销）', '(吊销)', '（曾用名：杭州样例材料有限公司）'",
                    "row 5 '杭州云越远新材料有限公司/广州骏辰嘉纺织品有限公司': several names",
                    "row 6 '杭州云越远新材料有限公司、",
                    "row 7 '杭州云越远新材料有限公司;",
                    "row 8 '杭州云越远新材料有限公司 等3家': names more companies than it lists"),
            told("27-duplicate-heading.csv", "'公司名称' (number 3)"),
            told("28-empty-headings.csv", "column '公司名称'"),
            told("29-ctrl-z.csv", "2 rows", "0 rejected"),
            told("30-one-bad-byte.csv", "row 3 ", "bytes that are not text in the encoding of the file"),
            told("31-pipe.csv", "separated by '|'"),
            told("32-sep-line.csv", "separated by ';'", "line 2"),
            told("33-comments.txt", "row 1 '# 2026年名单': remark", "row 5 '-----'", "row 6 '以下空白': remark"),
            told("34-mixed-encodings.csv", "line 3 is in another encoding"),
            told("35-header-star.csv", "column '*客户全称（必填）'"),
            told("36-company-vs-entity.csv", "column '客户'", "'分公司' (number 1)"),
            told("37-bankers.csv", "column '借款人名称'", "'经办行' (number 1)"),
            told("38-html-as-xls.xls", "is a page of HTML", "save it as .xlsx"),
            told("39-latin1.csv", "neither UTF-8 nor GB18030 in line 2"),
            told("40-json.json", "is JSON: give CSV, XLSX or one company a line"),
            told("41-placeholders.csv", "14 placeholder", "2 error value", "2 total", "2 remark", "20 rejected"),
            told("42-html-entities.csv", "HTML entity decoded: 2 rows"),
            told("43-blank-lines.csv", "2 rows", "0 rejected"),
            told("44-name-and-code.csv", "a company that is listed by both is searched for twice"),
            told("45-zwsp.csv", "5 duplicates", "removed invisible characters: 5 rows"),
            told("46-nfc-compat.csv", "1 duplicates"),
            told("47-password.xlsx", "is an encrypted workbook: remove the password"),
            told("48-semicolon-names.txt", "one company a cell"),
            told("49-space-separated.txt", "leading number taken off: 2 rows"),
            told("50-title-row.xlsx", "headings in row 3", "row 6 '合计': total"),
            told("51-hidden-first-sheet.xlsx", "sheet '名单'", "hidden sheets are not read: 代码表"),
            told("52-first-sheet-is-notes.xlsx", "sheet '名单'"),
            told("53-hidden-filtered-rows.xlsx", "the sheet hides 2 rows"),
            told("54-types.xlsx", "1 rows"),
            told("55-formula-no-cache.xlsx", "row 3 formula without a stored value", "row 4 formula without"),
            told("56-merged.xlsx", "value of a cell merged over several rows: 1 row, first in row 3", "1 duplicates"),
            told("57-blank-leading.xlsx", "line 5"),
            told("58-newline-cells.xlsx", "'(原样例公司)'"),
            told("59-rich.xlsx", "2 rows"),
            told("60-formula-cached.xlsx", "row 3 '#N/A': error value", "row 4 '#DIV/0!'", "row 7 'TRUE'"),
            told("61-phonetic.xlsx", "2 rows"),
            told("62-strict.xlsx", "is Strict Open XML: save it as an ordinary Excel workbook"),
            told("63-x-prefix.xlsx", "2 rows"),
            told("64-inline-no-refs.xlsx", "2 rows"),
            told("65-zip-backslash.xlsx", "2 rows"),
            told("66-macro.xlsm", "2 rows"),
            told("67-styled-blank-rows.xlsx", "2 rows", "0 rejected"),
            told("68-100-columns.xlsx", "column '公司名称'"),
            told("69-two-row-header.xlsx", "line 2"),
            told("70-two-sheets.xlsx", "sheet '第二批' holds a list too"),
            told("71-chartsheet-first.xlsx", "sheet 'Sheet'"),
            told("72-iso-date-cell.xlsx", "2 rows"),
            told("73-float-code.xlsx", "2 rows"),
            told("74-trailing-dot-zero.xlsx", "removed the decimals behind the code: 1 row"),
            told("75-old.xls", "workbook of the old kind (.xls): save it as .xlsx"),
            told("76-calc.ods", "is OpenDocument (.ods): save it as .xlsx"),
            told("80-variant-first.csv", "2 duplicates"),
            told("81-right-first.csv", "2 duplicates"));

    private static Map.Entry<String, List<String>> told(String file, String... fragments) {
        return Map.entry(file, List.of(fragments));
    }

    private static Path cases() {
        try {
            return Path.of(ListCasesTest.class.getResource("cases").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A row of the table of expectations. */
    record Expected(String file, List<String> keys) {}

    static List<Expected> expected() throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(CASES.resolve("expected.csv"))) {
            return csv.stream()
                    .map(row -> new Expected(
                            row.getField("file"),
                            Arrays.stream(row.getField("keys").split("\\|"))
                                    .filter(key -> !key.isEmpty())
                                    .toList()))
                    .toList();
        }
    }

    private static Plan plan(String file, ListOptions options) {
        return Plan.of(ListFile.open(CASES.resolve(file), InputStream.nullInputStream()), options);
    }

    private static List<String> keys(Plan plan) {
        List<String> keys = new ArrayList<>();
        plan.forEach(row -> row.first().map(SearchKey::value).ifPresent(keys::add));
        return keys;
    }

    @Test
    void eachFileIsInTheTableAndEachRowOfItIsChecked() throws IOException {
        List<String> rows = expected().stream().map(Expected::file).toList();
        try (Stream<Path> files = Files.list(CASES)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(file -> !file.equals("expected.csv")))
                    .containsExactlyInAnyOrderElementsOf(rows);
        }
        assertThat(TOLD.keySet()).containsExactlyInAnyOrderElementsOf(rows);
    }

    @ParameterizedTest
    @MethodSource("expected")
    void leadsToItsKeysAndTellsWhatMustBeTold(Expected expected) {
        String file = expected.file();
        if (expected.keys().isEmpty()) {
            assertThat(refusal(file)).contains(TOLD.get(file));
            return;
        }
        Plan plan = plan(file, ListOptions.NONE);
        assertThat(keys(plan)).isEqualTo(expected.keys());
        assertThat(look(plan)).contains(TOLD.get(file));
    }

    /** What a person is told before paying, or why the file is refused: as one text. */
    private static String look(Plan plan) {
        PlanSummary summary = plan.summary(Integer.MAX_VALUE);
        List<String> lines = new ArrayList<>(List.of(
                plan.format().en() + ", sheet '" + plan.sheet() + "'",
                "column '" + plan.column() + "', line " + plan.headingLine(),
                summary.rows() + " rows, " + summary.duplicates() + " duplicates, " + summary.rejected()
                        + " rejected"));
        summary.problems()
                .forEach(problem -> lines.add(
                        "row " + problem.line() + " " + problem.reason().en()));
        summary.rejections()
                .forEach(group -> lines.add(group.rows() + " " + group.reason().en()));
        summary.oddKeys().forEach(odd -> lines.add("odd " + odd.line() + " " + odd.key()));
        summary.notices().stream().map(Bilingual::en).forEach(lines::add);
        return String.join("\n", lines);
    }

    private static String refusal(String file) {
        try {
            PlanSummary summary = plan(file, ListOptions.NONE).summary(Integer.MAX_VALUE);
            assertThat(summary.companies()).isZero();
            return "no row that can be searched for\n"
                    + summary.problems().stream()
                            .map(problem -> "row " + problem.line() + ": "
                                    + problem.reason().en())
                            .collect(Collectors.joining("\n"));
        } catch (RefusedException e) {
            assertThat(e.reason().zh()).isNotEqualTo(e.reason().en()).startsWith("名单 ");
            return e.getMessage();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "19-tab-code.csv,统一社会信用代码,91330106MA7KQFJ527|91440106MAWT3YUA3B",
        "27-duplicate-heading.csv,C,广州骏辰嘉纺织品有限公司|广州远宇进出口有限公司",
        "27-duplicate-heading.csv,3,广州骏辰嘉纺织品有限公司|广州远宇进出口有限公司",
        "01-title-row.csv,客户名称,杭州云越远新材料有限公司|广州骏辰嘉纺织品有限公司",
        "50-title-row.xlsx,客户名称,杭州云越远新材料有限公司|广州骏辰嘉纺织品有限公司"
    })
    void theColumnIsNamedByHeadingLetterOrNumber(String file, String column, String keys) {
        ListOptions options = new ListOptions(Optional.empty(), OptionalInt.empty(), Optional.of(column), false);
        assertThat(keys(plan(file, options))).containsExactly(keys.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource({"第二批,西安远利家具制造有限公司", "2,西安远利家具制造有限公司"})
    void theSheetIsNamed(String sheet, String key) {
        ListOptions options = new ListOptions(Optional.of(sheet), OptionalInt.empty(), Optional.empty(), false);
        assertThat(keys(plan("70-two-sheets.xlsx", options))).containsExactly(key);
    }

    @Test
    void aSheetThatIsNotThereIsRefusedWithTheNamesOfTheOthers() {
        ListOptions options = new ListOptions(Optional.of("第三批"), OptionalInt.empty(), Optional.empty(), false);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> plan("70-two-sheets.xlsx", options))
                .withMessageContaining("no sheet '第三批': its sheets are Sheet, 第二批");
    }

    @Test
    void cellsComeBackTyped() {
        List<PlannedRow> rows = new ArrayList<>();
        plan("54-types.xlsx", ListOptions.NONE).forEach(rows::add);
        assertThat(rows.get(0).cells())
                .containsExactly(
                        new Cell(CellKind.NUMBER, "330106469700229"),
                        new Cell(CellKind.DATE, "2026-09-30"),
                        new Cell(CellKind.PERCENT, "15.3%"),
                        new Cell(CellKind.NUMBER, "1234567.891"),
                        new Cell(CellKind.BOOLEAN, "TRUE"),
                        new Cell(CellKind.DATE_TIME, "2026-09-30 14:05"));
    }

    @Test
    void theOrderOfRowsDoesNotChangeWhatIsSent() {
        assertThat(keys(plan("80-variant-first.csv", ListOptions.NONE)))
                .isEqualTo(keys(plan("81-right-first.csv", ListOptions.NONE)));
    }

    @Test
    void aMergedCellGivesItsValueToEachOfItsRows() {
        List<PlannedRow> rows = new ArrayList<>();
        plan("56-merged.xlsx", ListOptions.NONE).forEach(rows::add);
        assertThat(rows).extracting(row -> row.company().orElseThrow()).containsExactly(1, 1, 2);
        assertThat(rows.get(1).cells()).extracting(Cell::text).containsExactly("甲", A, "H2");
        assertThat(rows.get(2).cells()).extracting(Cell::text).containsExactly("乙", B, "H3");
    }
}
