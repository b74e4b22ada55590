package io.github.qcc.app.list;

import static io.github.qcc.app.list.Lists.keys;
import static io.github.qcc.app.list.Lists.notices;
import static io.github.qcc.app.list.Lists.rejections;
import static io.github.qcc.app.list.Workbooks.rows;
import static io.github.qcc.app.list.Workbooks.text;
import static io.github.qcc.app.list.Workbooks.workbook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.qcc.app.run.Cell;
import io.github.qcc.app.run.Cell.CellKind;
import io.github.qcc.app.run.PlannedRow;
import io.github.qcc.app.run.RefusedException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists in workbooks, in all the ways in which they are laid out. */
class WorkbookVariantsTest {
    private static final String A = "杭州云越远新材料有限公司";
    private static final String B = "广州骏辰嘉纺织品有限公司";
    private static final String C = "西安远利家具制造有限公司";

    private static Plan plan(Workbooks workbook) {
        return Lists.plan(workbook.bytes(), ListOptions.NONE);
    }

    private static Plan sheet(String rows) {
        return plan(workbook().sheet("Sheet1", rows));
    }

    private static String merged(String... references) {
        StringBuilder cells = new StringBuilder();
        for (String reference : references) {
            cells.append("<mergeCell ref=\"").append(reference).append("\"/>");
        }
        return "<mergeCells count=\"" + references.length + "\">" + cells + "</mergeCells>";
    }

    private static Plan mergedSheet(String rows, String... references) {
        return plan(workbook().sheet("Sheet1", "visible", "", rows, merged(references)));
    }

    @Test
    void aTallMergedTitleIsNotAHeading() {
        Plan plan =
                mergedSheet(rows("2026年授信客户名单||", "||", "||", "序号|客户名称|金额", "1|" + A + "|5", "2|" + B + "|6"), "A1:C3");
        assertThat(plan.headingLine()).isEqualTo(4);
        assertThat(keys(plan)).containsExactly(A, B);
    }

    @Test
    void ofTwoRowsOfHeadingsTheLowerOneIsTaken() {
        Plan plan = mergedSheet(rows("公司名称|金额||备注", "|授信|用信|", A + "|1|2|", B + "|3|4|"), "A1:A2", "B1:C1", "D1:D2");
        assertThat(plan.headingLine()).isEqualTo(2);
        assertThat(plan.headings()).containsExactly("公司名称", "授信", "用信", "备注");
        assertThat(keys(plan)).containsExactly(A, B);
    }

    @Test
    void aCellMergedOverRowsAndColumnsGivesItsValueToEachRow() {
        Plan plan = mergedSheet(
                rows("组|公司名称||合同号", "甲|" + A + "||H1", "|||H2", "|||H3", "乙|" + B + "||H4"), "A2:A4", "B2:C4", "B5:C5");
        assertThat(Lists.rows(plan))
                .extracting(row -> row.company().orElseThrow())
                .containsExactly(1, 1, 1, 2);
    }

    @Test
    void aMergedCellThatReachesBelowTheTableMakesNoRows() {
        Plan plan = mergedSheet(rows("公司名称|备注", A + "|", "|", "|"), "A2:A1048576");
        assertThat(Lists.rows(plan)).hasSize(1);
    }

    @Test
    void theFirstVisibleSheetWithAListIsRead() {
        Plan plan = plan(workbook()
                .texts("封面", "visible", "样例银行股份有限公司", "2026年名单", "编制：风险管理部")
                .texts("参数", "veryHidden", "公司名称", C)
                .texts("名单", "visible", "公司名称", A, B)
                .texts("更多", "visible", "企业名称|x", C + "|1"));
        assertThat(plan.sheet()).isEqualTo("名单");
        assertThat(keys(plan)).containsExactly(A, B);
        assertThat(notices(plan))
                .contains(
                        "sheet '更多' holds a list too",
                        "hidden sheets are not read: 参数",
                        "sheets without a list are not read: 封面");
    }

    @Test
    void hiddenSheetsAloneAreRefusedAndReadIfTheyAreNamed() {
        byte[] bytes = workbook().texts("名单", "hidden", "公司名称", A).bytes();
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Lists.plan(bytes, ListOptions.NONE))
                .withMessageContaining("name one by --sheet");
        ListOptions named = new ListOptions(Optional.of("名单"), OptionalInt.empty(), Optional.empty(), false);
        assertThat(keys(Lists.plan(bytes, named))).containsExactly(A);
    }

    @Test
    void hiddenRowsAreSearchedForAndTold() {
        Plan plan = sheet("<row r=\"1\">" + text("A1", "公司名称") + "</row><row r=\"2\" hidden=\"true\">" + text("A2", A)
                + "</row><row r=\"3\" ht=\"0\" customHeight=\"1\">" + text("A3", B) + "</row><row r=\"4\">"
                + text("A4", C)
                + "</row>");
        assertThat(keys(plan)).containsExactly(A, B, C);
        assertThat(notices(plan)).contains("the sheet hides 2 rows");
    }

    @Test
    void aHiddenColumnIsTheLastChoice() {
        Plan plan = plan(workbook()
                .sheet(
                        "Sheet1",
                        "visible",
                        "<cols><col min=\"1\" max=\"1\" hidden=\"1\"/></cols>",
                        rows("客户名称|客户名称", C + "|" + A, C + "|" + B),
                        ""));
        assertThat(keys(plan)).containsExactly(A, B);
    }

    @Test
    void namesOfPartsMayHaveBackslashesAndCapitals() {
        Workbooks workbook = workbook().texts("Sheet1", "visible", "公司名称", A);
        assertThat(keys(plan(workbook.partsNamed(name -> name.replace('/', '\\')))))
                .containsExactly(A);
        assertThat(keys(plan(workbook.partsNamed(name -> name.toUpperCase(Locale.ROOT)))))
                .containsExactly(A);
        assertThat(keys(plan(workbook.partsNamed(name -> "/" + name)))).containsExactly(A);
    }

    @Test
    void numbersOfRowsAreNeverRepeated() {
        Plan plan = sheet("<row r=\"1\">" + text("A1", "公司名称") + "</row><row r=\"2\">" + text("A2", A)
                + "</row><row r=\"2\">" + text("A2", B) + "</row><row r=\"1\">" + text("A1", C)
                + "</row><row r=\"99999999999\">" + text("A9", "虚构公司") + "</row>");
        assertThat(Lists.rows(plan)).extracting(PlannedRow::line).containsExactly(2L, 3L, 4L, 5L);
        assertThat(keys(plan)).containsExactly(A, B, C, "虚构公司");
    }

    @Test
    void cellsOfErrorAndFormulasWithoutValueAreRejected() {
        Plan plan = sheet("<row r=\"1\">" + text("A1", "公司名称") + "</row>"
                + "<row r=\"2\"><c r=\"A2\" t=\"e\"><v>#REF!</v></c></row>"
                + "<row r=\"3\"><c r=\"A3\"><f>B3</f></c></row>"
                + "<row r=\"4\"><c r=\"A4\" t=\"str\"><f>B4</f><v></v></c><c r=\"B4\"><v>1</v></c></row>"
                + "<row r=\"5\"><c r=\"A5\" t=\"str\"><f t=\"shared\" si=\"0\"/><v>" + A + "</v></c></row>"
                + "<row r=\"6\"><c r=\"A6\" t=\"b\"><v>0</v></c></row>"
                + "<row r=\"7\"><c r=\"A7\"><v>9.1110108303035E+17</v></c></row>"
                + "<row r=\"8\"><c r=\"A8\"><v>330106469700229</v></c></row>");
        assertThat(keys(plan)).containsExactly(A, "330106469700229");
        assertThat(rejections(plan).lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("2 '#REF!': error value"),
                        line -> assertThat(line).contains("3 formula without a stored value"),
                        line -> assertThat(line).contains("4 nothing is in the column"),
                        line -> assertThat(line).contains("6 'FALSE': the cell holds something other than text"),
                        line -> assertThat(line).contains("7 ", "more than 15 digits"));
    }

    @ParameterizedTest
    @CsvSource({
        "yyyy-mm-dd, 46295, DATE, 2026-09-30",
        "'yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;', 46295, DATE, 2026-09-30",
        "[$-804]yyyy/m/d;@, 46295, DATE, 2026-09-30",
        "mmm yy, 46295, DATE, 2026-09-30",
        "yyyy-mm-dd, 46295.5, DATE_TIME, 2026-09-30 12:00",
        "yyyy-mm-dd hh:mm, 46295, DATE_TIME, 2026-09-30 00:00",
        "yyyy-mm-dd h:mm:ss, 46295.58680555555, DATE_TIME, 2026-09-30 14:05",
        "h:mm:ss, 0.586886574074, TIME, 14:05:07",
        "h:mm AM/PM, 0.5, TIME, 12:00",
        "yyyy-mm-dd, 1, DATE, 1900-01-01",
        "yyyy-mm-dd, 59, DATE, 1900-02-28",
        "yyyy-mm-dd, 61, DATE, 1900-03-01",
        "yyyy-mm-dd, -1, NUMBER, -1",
        "yyyy-mm-dd, 3000000, NUMBER, 3000000",
        "0.0%, 0.153, PERCENT, 15.3%",
        "0%, 0.15, PERCENT, 15%",
        "0.00%, 1.23456, PERCENT, 123.456%",
        "'#,##0.00', 1234567.891, NUMBER, 1234567.891",
        "0.00E+00, 1234567.891, NUMBER, 1234567.891",
        "General, 0.30000000000000004, NUMBER, 0.3",
        "G/通用格式, 46295, NUMBER, 46295",
        "'#,##0&quot;元&quot;;[Red]-#,##0&quot;d&quot;', 5, NUMBER, 5",
        "[h]:mm, 1.5, DATE_TIME, 1900-01-01 12:00",
        "@, 12, NUMBER, 12",
        "0, 1E3, NUMBER, 1000",
        "0, 1E51, TEXT, 1E51",
        "0, 1E999999999, TEXT, 1E999999999",
        "0, 1E-999999999, TEXT, 1E-999999999",
        "0, -0.0, NUMBER, 0",
        "0, abc, TEXT, abc"
    })
    void aNumberIsWhatItsFormatSays(String format, String stored, CellKind kind, String text) {
        Plan plan = plan(workbook()
                .formats(format)
                .sheet(
                        "Sheet1",
                        "<row r=\"1\">" + text("A1", "公司名称") + text("B1", "值") + "</row><row r=\"2\">" + text("A2", A)
                                + "<c r=\"B2\" s=\"1\"><v>" + stored + "</v></c></row>"));
        assertThat(Lists.rows(plan).get(0).cells().get(1)).isEqualTo(new Cell(kind, text));
    }

    @Test
    void daysMayBeCountedFrom1904() {
        Plan plan = plan(workbook()
                .date1904()
                .formats("yyyy-mm-dd")
                .sheet(
                        "Sheet1",
                        "<row r=\"1\">" + text("A1", "公司名称") + text("B1", "日期") + "</row><row r=\"2\">" + text("A2", A)
                                + "<c r=\"B2\" s=\"1\"><v>0</v></c></row>"));
        assertThat(Lists.rows(plan).get(0).cells().get(1)).isEqualTo(new Cell(CellKind.DATE, "1904-01-01"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, DATE, 2026-09-30",
        "2026-09-30T00:00:00Z, DATE, 2026-09-30",
        "2026-09-30T14:05:00.000, DATE_TIME, 2026-09-30 14:05",
        "soon, TEXT, soon"
    })
    void aDateMayBeWrittenOut(String stored, CellKind kind, String text) {
        Plan plan = sheet("<row r=\"1\">" + text("A1", "公司名称") + text("B1", "日期") + "</row><row r=\"2\">"
                + text("A2", A) + "<c r=\"B2\" t=\"d\"><v>" + stored + "</v></c></row>");
        assertThat(Lists.rows(plan).get(0).cells().get(1)).isEqualTo(new Cell(kind, text));
    }

    @Test
    void aDateIsNotACompany() {
        Plan plan = plan(workbook()
                .formats("yyyy-mm-dd")
                .sheet(
                        "Sheet1",
                        "<row r=\"1\">" + text("A1", "公司名称") + "</row><row r=\"2\">" + text("A2", A)
                                + "</row><row r=\"3\"><c r=\"A3\" s=\"1\"><v>46295</v></c></row>"));
        assertThat(rejections(plan)).contains("'2026-09-30': the cell holds something other than text");
    }

    @Test
    void whatExcelEscapesIsNotPartOfAName() {
        assertThat(keys(sheet(rows("公司名称", A + "_x000D_", "_x000A_" + B, "样例_x005F_x000D_公司"))))
                .containsExactly(A, B, "样例公司");
    }

    @Test
    void styledBlankCellsAndColumnsAreNothing() {
        StringBuilder rows = new StringBuilder(rows("公司名称", A));
        for (int i = 3; i < 300; i++) {
            rows.append("<row r=\"")
                    .append(i)
                    .append("\" spans=\"1:16384\"><c r=\"A")
                    .append(i)
                    .append("\" s=\"1\"/><c r=\"XFD")
                    .append(i)
                    .append("\" s=\"1\"/></row>");
        }
        assertThat(Lists.rows(sheet(rows.toString()))).hasSize(1);
    }

    @Test
    void moreColumnsThanAnyListHasAreRefused() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> sheet("<row r=\"1\">" + text("A1", "公司名称") + text("XFD1", "x") + "</row><row r=\"2\">"
                        + text("A2", A) + "</row>"))
                .withMessageContaining("more than 1000 columns in row 1");
    }

    private static byte[] archive(String... parts) {
        Map<String, String> all = new LinkedHashMap<>();
        Arrays.stream(parts).forEach(part -> all.put(part, "x"));
        return Workbooks.zip(all, name -> name);
    }

    static Stream<Arguments> archives() {
        return Stream.of(
                Arguments.of(archive("xl/workbook.bin"), "is a binary workbook (.xlsb)"),
                Arguments.of(archive("mimetype", "content.xml"), "is OpenDocument (.ods)"),
                Arguments.of(archive("word/document.xml"), "is a Word document"),
                Arguments.of(archive("Index/Document.iwa"), "is a sheet of Numbers"),
                Arguments.of(archive("list.csv"), "is an archive and not a readable workbook: unpack it"),
                Arguments.of(archive("xl/workbook.xml"), "is not a readable workbook"),
                Arguments.of(workbook().bytes(), "has no sheet with rows"),
                Arguments.of(workbook().sheet("Sheet1", "").bytes(), "is empty"),
                Arguments.of(workbook().sheet("Sheet1", "<row><c></row>").bytes(), "is not a readable workbook"),
                Arguments.of(
                        workbook()
                                .sheet("Sheet1", "<row><c t=\"s\"><v>5</v></c></row>")
                                .bytes(),
                        "is not a readable workbook"),
                Arguments.of(Arrays.copyOf(workbook().texts("S", "visible", "x").bytes(), 300), "is a damaged archive"),
                Arguments.of(
                        new String(workbook().bytes(), StandardCharsets.ISO_8859_1)
                                .substring(0, 10)
                                .getBytes(StandardCharsets.ISO_8859_1),
                        "is a damaged archive"));
    }

    @ParameterizedTest
    @MethodSource("archives")
    void anArchiveThatIsNotAListIsRefusedByItsName(byte[] bytes, String name) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Lists.plan(bytes, ListOptions.NONE))
                .withMessageContaining(name);
    }

    @Test
    void entitiesAreNeverResolved() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "xl/workbook.xml",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><workbook><sheets>&e;</sheets></workbook>");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> Lists.plan(Workbooks.zip(parts, name -> name), ListOptions.NONE))
                .withMessageNotContaining("root");
    }

    @Test
    void anArchiveThatInflatesWithoutEndIsRefused() {
        String zeros = "<v>" + "0".repeat(64 << 20) + "</v>";
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> sheet("<row><c>" + zeros + "</c></row>"))
                .withMessageContaining("zip bomb");
    }

    @Test
    void textsMayBeSharedByMany() {
        List<String> names = List.of(A, B, C);
        StringBuilder rows = new StringBuilder(rows("公司名称"));
        for (int i = 0; i < 3; i++) {
            rows.append("<row>").append(text("A" + (i + 2), names.get(i))).append("</row>");
        }
        assertThat(keys(sheet(rows.toString()))).containsExactlyElementsOf(names);
    }
}
