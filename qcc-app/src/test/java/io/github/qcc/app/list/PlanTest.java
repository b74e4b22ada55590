package io.github.qcc.app.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.qcc.app.list.read.ListFile;
import io.github.qcc.app.run.Cell;
import io.github.qcc.app.run.PlannedRow;
import io.github.qcc.app.run.Problem;
import io.github.qcc.app.run.RefusedException;
import io.github.qcc.domain.SearchKey;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTest {
    @TempDir
    private Path folder;

    private Plan plan(String text) throws IOException {
        return plan(text, ListOptions.NONE);
    }

    private Plan plan(String text, ListOptions options) throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), text);
        return Plan.of(ListFile.open(file, InputStream.nullInputStream()), options);
    }

    private static ListOptions column(String name) {
        return new ListOptions(Optional.empty(), OptionalInt.empty(), Optional.of(name), false);
    }

    private static ListOptions headerRow(int row) {
        return new ListOptions(Optional.empty(), OptionalInt.of(row), Optional.empty(), false);
    }

    private static List<PlannedRow> rows(Plan plan) {
        List<PlannedRow> rows = new ArrayList<>();
        plan.forEach(rows::add);
        return rows;
    }

    private static List<String> keys(Plan plan) {
        return rows(plan).stream()
                .flatMap(row -> row.first().map(SearchKey::value).stream())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"公司名称", "企业名称", "单位名称", "统一社会信用代码", "name", "USCC", " Company Name ", "Ｎａｍｅ"})
    void findsTheColumnByItsHeading(String heading) throws IOException {
        assertThat(plan("no," + heading + ",amount\n1,x,2\n").column()).isEqualTo(heading.strip());
    }

    @Test
    void prefersTheNameToTheCode() throws IOException {
        assertThat(plan("统一社会信用代码,公司名称\n1,2\n").column()).isEqualTo("公司名称");
    }

    @Test
    void findsTheColumnByItsValues() throws IOException {
        assertThat(plan("编号,标的\n1,虚构贸易有限公司\n2,虚构实业有限公司\n").column()).isEqualTo("标的");
    }

    @Test
    void aFirstRowThatIsACompanyIsNotAHeading() throws IOException {
        assertThat(plan("1,虚构贸易有限公司\n2,虚构实业有限公司\n").summary(9).companies()).isEqualTo(2);
    }

    @Test
    void takesTheColumnThatIsNamed() throws IOException {
        assertThat(plan("name,partner\na,b\n", column("Partner")).column()).isEqualTo("partner");
    }

    @Test
    void refusesANameThatIsNotAHeading() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> plan("name,partner\na,b\n", column("firm")))
                .withMessageContaining("no column 'firm'")
                .withMessageContaining("name, partner");
    }

    @Test
    void refusesAListWithoutAUsableColumnAndNamesItsHeadings() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> plan("a,b\n1,2\n3,4\n"))
                .withMessageContaining("the headings are a, b");
    }

    @Test
    void refusesAListOfBlankLines() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> plan("\n\n"))
                .withMessageContaining("is empty");
    }

    @Test
    void theRowOfTheHeadingsCanBeNamed() throws IOException {
        Plan plan = plan("公司名称,x\n对象,y\n虚构一公司,1\n", headerRow(2));
        assertThat(plan.headingLine()).isEqualTo(2);
        assertThat(keys(plan)).containsExactly("虚构一公司");
    }

    @Test
    void aListMayHaveNoHeadings() throws IOException {
        Plan plan = plan("张三,x\n虚构一公司,1\n", headerRow(0));
        assertThat(keys(plan)).containsExactly("张三", "虚构一公司");
    }

    @Test
    void aHeaderRowBeyondTheListIsRefused() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> plan("name\n虚构一公司\n", headerRow(9)))
                .withMessageContaining("has nothing in row 9");
    }

    @Test
    void aSheetOfATextIsRefused() {
        ListOptions options = new ListOptions(Optional.of("a"), OptionalInt.empty(), Optional.empty(), false);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> plan("name\n虚构一公司\n", options))
                .withMessageContaining("has no sheets");
    }

    @Test
    void asGivenSendsTheCellAsItIs() throws IOException {
        ListOptions options = new ListOptions(Optional.empty(), OptionalInt.empty(), Optional.empty(), true);
        assertThat(keys(plan("公司名称\n1、虚构公司（已注销）\n合计\n", options))).containsExactly("1、虚构公司（已注销）", "合计");
    }

    @Test
    void asksForEachCompanyOnceHoweverItIsWritten() throws IOException {
        List<PlannedRow> rows = rows(plan("name\n虚构(上海)公司\n 虚构（上海）公司 \nＡbc\nabc\n"));
        assertThat(rows).extracting(row -> row.company().orElseThrow()).containsExactly(1, 1, 2, 2);
        assertThat(rows.stream().filter(row -> row.first().isPresent())).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "'',nothing is in the column",
        "' ',nothing is in the column",
        "虚,at least 2 characters",
        "914403001922038217,check character is wrong"
    })
    void aRowThatIsRejectedSaysWhy(String cell, String reason) throws IOException {
        PlannedRow row = rows(plan("no,name\n1,虚构公司\n2," + cell + "\n")).get(1);
        assertThat(row.problem()).get().asString().contains(reason);
        assertThat(row.line()).isEqualTo(3);
        assertThat(row.company()).isEmpty();
    }

    static Stream<Arguments> rejections() {
        return Stream.of(
                Arguments.of(" ", "查询列为空", "nothing is in the column"),
                Arguments.of("虚", "至少 2 个字符", "at least 2 characters"),
                Arguments.of("虚".repeat(201), "最多 200 个字符", "at most 200 characters"),
                Arguments.of("914403001922038217", "校验位有误", "its check character is wrong"),
                Arguments.of("9144030019220****6", "星号遮盖", "is masked"),
                Arguments.of("总计：6家", "合计行", "total"),
                Arguments.of("\"甲乙丙公司\n丁戊己公司\"", "多家企业", "several names in one cell"));
    }

    @ParameterizedTest
    @MethodSource("rejections")
    void theReasonIsSaidInBothLanguages(String cell, String zh, String en) throws IOException {
        Problem problem =
                rows(plan("no,name\n1,虚构公司\n2," + cell + "\n")).get(1).problem().orElseThrow();
        assertThat(problem.zh()).contains(zh);
        assertThat(problem.en()).contains(en);
    }

    @Test
    void theNumberOfAPersonIsNeverShown() throws IOException {
        Problem problem = rows(plan("no,name\n1,虚构公司\n2,张三 11010519491231002X\n"))
                .get(1)
                .problem()
                .orElseThrow();
        assertThat(problem.toString()).doesNotContain("11010519491231002").contains("number of a person");
    }

    @Test
    void countsTheFewestCallsOfTheFirstCompanies() throws IOException {
        Plan plan = plan("name\n虚构一公司\n虚构二公司\n0123456789abcdef0123456789abcdef\n虚构三公司\n");
        assertThat(plan.summary(3).calls()).isEqualTo(5);
        assertThat(plan.summary(Integer.MAX_VALUE).calls()).isEqualTo(7);
    }

    @Test
    void theListIsReadFromStandardInput() {
        InputStream input =
                new java.io.ByteArrayInputStream("公司名称\n虚构一公司\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        try (ListFile file = ListFile.open(Path.of("-"), input)) {
            assertThat(keys(Plan.of(file, ListOptions.NONE))).containsExactly("虚构一公司");
            assertThat(file.name()).isEqualTo("stdin");
            assertThat(file.hash()).hasSize(64);
        }
    }

    @Test
    void numbersOfPersonsAreNotKeptWithTheRow() throws IOException {
        List<PlannedRow> rows = rows(plan("客户名称,法定代表人证件号,联系电话,金额\n"
                + "虚构甲公司,11010519491231002X,13912345678,13800000000\n"
                + "合计,11010519491231002X,139 1234 5678,27600000000\n"
                + "11010519491231002X,身份证11010519491231002X,,1\n"));
        assertThat(rows.toString()).doesNotContain("11010519491231002");
        assertThat(rows.get(0).cells())
                .extracting(Cell::text)
                .containsExactly("虚构甲公司", "（个人号码，未保存）", "13912345678", "13800000000");
        assertThat(rows.get(1).cells())
                .extracting(Cell::text)
                .containsExactly("合计", "（个人号码，未保存）", "（个人号码，未保存）", "27600000000");
        assertThat(rows.get(2).cells()).extracting(Cell::text).containsExactly("（个人号码，未保存）", "（个人号码，未保存）", "", "1");
    }
}
