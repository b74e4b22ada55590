package io.github.qcc.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.fake.FakeCompany;
import io.github.qcc.fake.FakeQcc;
import io.github.qcc.fake.server.QccSandbox;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code qcc diff}, over two months that a server answers. */
class DiffCommandTest {
    private static final String WORSE = "虚构乙</B>贸易有限公司";

    @TempDir
    private Path folder;

    private Path list;
    private Path october;
    private Path november;

    @BeforeEach
    void screenOctober() throws IOException {
        list = Files.writeString(folder.resolve("list.csv"), "名称\n虚构甲贸易有限公司\n" + WORSE + "\n虚构丙贸易有限公司\n");
        october = folder.resolve("october");
        november = folder.resolve("november");
        screen(
                october,
                FakeQcc.builder()
                        .company(FakeCompany.named("虚构甲贸易有限公司").registration(row -> row))
                        .company(FakeCompany.named(WORSE).registration(row -> row))
                        .build());
    }

    private void screenNovember(String... more) {
        screen(
                november,
                FakeQcc.builder()
                        .company(FakeCompany.named("虚构甲贸易有限公司").registration(row -> row))
                        .company(FakeCompany.named(WORSE)
                                .registration(row -> row.creditLevel("失信企业"))
                                .cases(25))
                        .build(),
                more);
    }

    private void screen(Path out, FakeQcc published, String... more) {
        try (QccSandbox server = QccSandbox.start(published)) {
            Map<String, String> environment = new HashMap<>();
            environment.put("QCC_KEY", server.key());
            environment.put("QCC_SECRET_KEY", server.secretKey());
            environment.put("QCC_BASE_URL", server.baseUrl().toString());
            List<String> args = new ArrayList<>(
                    List.of("screen", list.toString(), "--out", out.toString(), "--yes", "--rate", "1000"));
            args.addAll(List.of(more));
            Run run = Run.of(environment, args.toArray(String[]::new));
            assertThat(run.code()).as(run.err()).isZero();
        }
    }

    private Run diff(String... more) {
        List<String> args = new ArrayList<>(List.of("diff", october.toString(), november.toString()));
        args.addAll(List.of(more));
        return Run.of(Map.of("QCC_LANG", "zh"), args.toArray(String[]::new));
    }

    @Test
    void itSaysWhatChangedAndWhy() {
        screenNovember();
        Run run = diff();
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("恶化 1", "无变化 2", "通过 → 拒绝", "新增终本25件", "常规企业 → 失信企业", "（原因：数据变化）", "changes.html");
        assertThat(Run.of("diff", october.toString(), november.toString()).out())
                .contains("Worse 1", "PASS → REJECT", "cause: data");
    }

    @Test
    void aRunThatIsWorseFailsOnRequest() {
        screenNovember();
        assertThat(diff("--fail-on", "worse").code()).isEqualTo(6);
    }

    @Test
    void aRunThatIsNotDoesNotFail() {
        screen(
                november,
                FakeQcc.builder()
                        .company(FakeCompany.named("虚构甲贸易有限公司").registration(row -> row))
                        .company(FakeCompany.named(WORSE).registration(row -> row))
                        .build());
        assertThat(diff("--fail-on", "worse").code()).isZero();
    }

    @Test
    void theFirstLineSumsUpAndEachOtherNamesACompanyWithItsEvidence() throws IOException {
        screenNovember();
        List<String> lines = diff("--format", "json").out().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).startsWith("{\"diff\":{\"before\":").contains("\"worse\":1", "\"baseline\":false");
        assertThat(lines.get(1))
                .contains(
                        "\"change\":\"WORSE\"", "\"causes\":[\"DATA\"]", "\"of\":\"CASE\"", "\"check\":\"case-check\"")
                .containsPattern("\"sha256\":\"[0-9a-f]{64}\"");
        assertThat(Files.readAllLines(november.resolve("changes.jsonl"))).isEqualTo(lines);
    }

    @Test
    void thePageHoldsNoMarkupOfOthersAndLoadsNothing() throws IOException {
        screenNovember();
        diff();
        assertThat(Files.readString(november.resolve("changes.html")))
                .contains("虚构乙&lt;/B&gt;贸易有限公司")
                .doesNotContain("虚构乙</B>")
                .doesNotContainPattern("(src|href)\\s*=")
                .doesNotContain("style=\"");
    }

    @Test
    void theWorkbookHasACompanyARowAndAFieldARow() throws IOException {
        screenNovember();
        diff();
        try (ReadableWorkbook workbook = new ReadableWorkbook(Files.newInputStream(november.resolve("changes.xlsx")))) {
            List<Sheet> sheets = workbook.getSheets().toList();
            assertThat(sheets).extracting(Sheet::getName).containsExactly("较上次变化", "变化明细");
            assertThat(sheets.get(0).read()).hasSize(2);
            assertThat(sheets.get(0).read().get(1).getCellText(4)).isEqualTo("拒绝");
            assertThat(sheets.get(1).read()).hasSizeGreaterThan(100);
        }
    }

    @Test
    void anotherPolicyIsNamedAsTheCause() throws IOException {
        Path policy = Files.writeString(folder.resolve("my.policy"), "no-record = review\n", StandardCharsets.UTF_8);
        screen(
                november,
                FakeQcc.builder()
                        .company(FakeCompany.named("虚构甲贸易有限公司").registration(row -> row))
                        .company(FakeCompany.named(WORSE).registration(row -> row))
                        .build(),
                "--policy",
                policy.toString());
        assertThat(diff().out()).contains("未发现记录 → 需复核", "（原因：策略变化）").doesNotContain("数据变化");
    }

    @Test
    void foldersWithoutARunAreRefused() {
        Run run = diff();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("没有筛查数据");
        assertThat(Run.of("diff", october.toString(), october.toString()).code())
                .isEqualTo(2);
        assertThat(november).doesNotExist();
    }

    @Test
    void aFileThatIsALinkIsNotReplaced() throws IOException {
        screenNovember();
        Path mine = Files.writeString(folder.resolve("mine.txt"), "mine");
        Files.createSymbolicLink(november.resolve("changes.html"), mine);
        assertThat(diff().code()).isEqualTo(2);
        assertThat(mine).hasContent("mine");
    }
}
