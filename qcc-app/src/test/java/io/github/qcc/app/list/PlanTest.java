package io.github.qcc.app.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.qcc.app.run.PlannedRow;
import io.github.qcc.app.run.Problem;
import io.github.qcc.app.run.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        return plan(text, Optional.empty());
    }

    private Plan plan(String text, Optional<String> column) throws IOException {
        return Plan.of(InputList.open(Files.writeString(folder.resolve("a.csv"), text)), column);
    }

    private static List<PlannedRow> rows(Plan plan) {
        List<PlannedRow> rows = new ArrayList<>();
        plan.forEach(rows::add);
        return rows;
    }

    @ParameterizedTest
    @ValueSource(strings = {"公司名称", "企业名称", "单位名称", "统一社会信用代码", "name", "USCC", " Company Name ", "Ｎａｍｅ"})
    void findsTheColumnByItsHeading(String heading) throws IOException {
        assertThat(plan("no," + heading + ",amount\n1,x,2\n").column()).isEqualTo(heading);
    }

    @Test
    void prefersTheNameToTheCode() throws IOException {
        assertThat(plan("统一社会信用代码,公司名称\n1,2\n").column()).isEqualTo("公司名称");
    }

    @Test
    void findsTheColumnByItsValues() throws IOException {
        assertThat(plan("编号,对方\n1,虚构贸易有限公司\n2,虚构实业有限公司\n").column()).isEqualTo("对方");
    }

    @Test
    void aFirstRowThatIsACompanyIsNoHeading() throws IOException {
        assertThat(plan("1,虚构贸易有限公司\n2,虚构实业有限公司\n").summary(9).companies()).isEqualTo(2);
    }

    @Test
    void takesTheColumnThatIsNamed() throws IOException {
        assertThat(plan("name,partner\na,b\n", Optional.of("Partner")).column()).isEqualTo("partner");
    }

    @Test
    void refusesANameThatIsNoHeading() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> plan("name,partner\na,b\n", Optional.of("firm")))
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
    void asksEachCompanyOnceHoweverItIsWritten() throws IOException {
        List<PlannedRow> rows = rows(plan("name\n虚构(上海)公司\n 虚构（上海）公司 \nＡbc\nabc\n"));
        assertThat(rows).extracting(row -> row.subject().orElseThrow()).containsExactly(1, 1, 2, 2);
        assertThat(rows.stream().filter(row -> row.first().isPresent())).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"'',empty", "' ',empty", "虚,at least 2 characters", "914403001922038217,check character is wrong"})
    void aRowThatCanNotBeAskedSaysWhy(String cell, String reason) throws IOException {
        PlannedRow row = rows(plan("no,name\n1,虚构公司\n2," + cell + "\n")).get(1);
        assertThat(row.problem()).get().asString().contains(reason);
        assertThat(row.line()).isEqualTo(3);
        assertThat(row.subject()).isEmpty();
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(" ", "空白", "empty"),
                Arguments.of("虚", "“虚”无法查询：查询关键字至少 2 个字符", "at least 2 characters"),
                Arguments.of("虚".repeat(201), "最多 200 个字符", "at most 200 characters"),
                Arguments.of("虚构⺅公司", "无法识别的字符", "a character that cannot be read"),
                Arguments.of("11010519491231002X", "疑似个人号码", "the number of a person"),
                Arguments.of("914403001922038217", "校验位有误", "its check character is wrong"),
                Arguments.of("9144030019220****6", "含有星号遮盖", "is masked"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void theReasonIsSaidInBothLanguages(String cell, String zh, String en) throws IOException {
        Problem problem =
                rows(plan("no,name\n1,虚构公司\n2," + cell + "\n")).get(1).problem().orElseThrow();
        assertThat(problem.zh()).contains(zh);
        assertThat(problem.en()).contains(en);
    }

    @Test
    void countsTheFewestCallsOfTheFirstCompanies() throws IOException {
        Plan plan = plan("name\n虚构一公司\n虚构二公司\n0123456789abcdef0123456789abcdef\n虚构三公司\n");
        assertThat(plan.summary(3).calls()).isEqualTo(5);
        assertThat(plan.summary(Integer.MAX_VALUE).calls()).isEqualTo(7);
    }
}
