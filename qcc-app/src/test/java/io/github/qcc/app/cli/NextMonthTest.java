package io.github.qcc.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.fake.FakeCompany;
import io.github.qcc.fake.FakeQcc;
import io.github.qcc.fake.server.QccSandbox;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code qcc screen --since} and {@code qcc note}: what is carried from one month into the next. */
class NextMonthTest {
    private static final String DEBTOR = "虚构乙贸易有限公司";

    @TempDir
    private Path folder;

    private Path list;
    private Path runs;

    @BeforeEach
    void writeList() throws IOException {
        list = Files.writeString(folder.resolve("list.csv"), "名称\n虚构甲贸易有限公司\n" + DEBTOR + "\n");
        runs = Files.createDirectory(folder.resolve("runs"));
    }

    private Run october(String... more) {
        return screen(
                "2026-10", FakeCompany.named(DEBTOR).registration(row -> row).cases(1), more);
    }

    private Run november(String... more) {
        return screen(
                "2026-11",
                FakeCompany.named(DEBTOR)
                        .registration(row -> row.creditLevel("失信企业"))
                        .cases(2),
                more);
    }

    private Run screen(String month, FakeCompany debtor, String... more) {
        FakeQcc published = FakeQcc.builder()
                .company(FakeCompany.named("虚构甲贸易有限公司").registration(row -> row))
                .company(debtor)
                .build();
        try (QccSandbox server = QccSandbox.start(published)) {
            Map<String, String> environment = new HashMap<>();
            environment.put("QCC_KEY", server.key());
            environment.put("QCC_SECRET_KEY", server.secretKey());
            environment.put("QCC_BASE_URL", server.baseUrl().toString());
            environment.put("QCC_LANG", "zh");
            List<String> args = new ArrayList<>(List.of(
                    "screen", list.toString(), "--out", runs.resolve(month).toString(), "--yes", "--rate", "1000"));
            args.addAll(List.of(more));
            return Run.of(environment, args.toArray(String[]::new));
        }
    }

    private Run note(String... args) {
        List<String> all =
                new ArrayList<>(List.of("note", runs.resolve("2026-10").toString()));
        all.addAll(List.of(args));
        return Run.of(Map.of("QCC_LANG", "zh"), all.toArray(String[]::new));
    }

    private String page(String month) throws IOException {
        return Files.readString(runs.resolve(month).resolve("report.html"));
    }

    private List<List<String>> sheet(String month, String name) throws IOException {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(Files.newInputStream(runs.resolve(month).resolve("results.xlsx")))) {
            Sheet sheet = workbook.findSheet(name).orElseThrow();
            return sheet.read().stream()
                    .map(row -> row.stream()
                            .map(cell -> cell == null ? "" : cell.getText())
                            .toList())
                    .toList();
        }
    }

    @Test
    void theFirstCycleIsTheBaseline() {
        Run run = october("--since", runs.toString(), "--fail-on", "worse");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("首期", "基线");
        assertThat(runs.resolve("2026-10").resolve("changes.html")).doesNotExist();
    }

    @Test
    void theNextOneIsComparedWithTheLastOneInTheFolder() throws IOException {
        october();
        Run run = november("--since", runs.toString(), "--fail-on", "worse");
        assertThat(run.code()).isEqualTo(6);
        assertThat(run.out()).contains("较上次变化", "恶化 1", "无变化 1", "需复核 → 拒绝", "（原因：数据变化）");
        assertThat(page("2026-11")).contains("较上次变化", "新增终本1件");
        assertThat(sheet("2026-11", "较上次变化")).hasSize(2);
        assertThat(sheet("2026-11", "变化明细")).hasSizeGreaterThan(2);
        assertThat(runs.resolve("2026-11").resolve("changes.jsonl")).exists();
    }

    @Test
    void aProgramGetsAnObjectWithTheCounts() {
        october();
        assertThat(november("--since", runs.toString(), "--format", "json")
                        .out()
                        .lines()
                        .toList())
                .last()
                .asString()
                .startsWith("{\"diff\":{")
                .contains("\"worse\":1");
    }

    @Test
    void aFolderThatDoesNotExistIsRefusedBeforeAnythingIsPaid() {
        Run run = november("--since", runs.resolve("typo").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("不存在");
        assertThat(runs.resolve("2026-11")).doesNotExist();
        assertThat(november("--fail-on", "worse").code()).isEqualTo(2);
    }

    @Test
    void theReportOfAFinishedRunGetsTheSectionLater() throws IOException {
        october();
        november();
        assertThat(page("2026-11")).doesNotContain("较上次变化");
        Run.of("report", runs.resolve("2026-11").toString(), "--since", runs.toString());
        assertThat(page("2026-11")).contains("较上次变化");
    }

    @Test
    void aNoteIsCarriedIntoTheNextReportAndChangesNoDecision() throws IOException {
        october();
        assertThat(note(DEBTOR, "--kind", "confirmed", "--remark", "已联系", "--by", "李明")
                        .code())
                .isZero();
        assertThat(november("--since", runs.toString()).out()).contains("需复核 → 拒绝");
        assertThat(page("2026-11")).contains("已确认：已联系（李明，", "此后结论已加重，请重新处置");
        assertThat(Run.of("verify", runs.resolve("2026-11").toString()).code()).isZero();
        assertThat(Run.of(
                                Map.of("QCC_LANG", "zh"),
                                "note",
                                runs.resolve("2026-11").toString(),
                                DEBTOR)
                        .out())
                .contains("已确认：已联系");
    }

    @Test
    void aNoteNeedsAPersonAndACompanyOfTheList() {
        october();
        assertThat(note(DEBTOR, "--remark", "x").code()).isEqualTo(2);
        assertThat(note("虚构别家有限公司", "--remark", "x", "--by", "李明").err()).contains("名单中没有");
        assertThat(note("--remark", "x", "--by", "李明").err()).contains("请给出企业");
        assertThat(note(DEBTOR, "--kind", "maybe", "--by", "李明").code()).isEqualTo(2);
    }

    @Test
    void aWordThatIsWithdrawnIsNoLongerShown() {
        october();
        note(DEBTOR, "--kind", "false-alarm", "--by", "李明");
        note(DEBTOR, "--kind", "withdrawn", "--by", "王芳");
        assertThat(note().out()).isEmpty();
    }

    @Test
    void whatIsWrittenInTheWorkbookIsReadBackOnce() throws IOException {
        october();
        Path workbook = runs.resolve("2026-10").resolve("results.xlsx");
        List<List<String>> rows = sheet("2026-10", "处置");
        assertThat(rows.get(0)).containsExactly("企业", "结论", "规则", "理由", "处置", "说明", "处置人", "处置日期");
        write(workbook, "误报", "同名公司", "王芳");
        for (int i = 0; i < 2; i++) {
            Run.of("report", runs.resolve("2026-10").toString());
            assertThat(note().out().lines())
                    .singleElement()
                    .asString()
                    .startsWith(DEBTOR + " [" + rows.get(1).get(2) + "]  误报：同名公司（王芳，");
        }
        november("--since", runs.toString());
        assertThat(page("2026-11")).contains("误报：同名公司（王芳，");
        assertThat(sheet("2026-11", "处置").toString()).contains("误报", "同名公司", "王芳");
    }

    @Test
    void aNoteThatIsNewerThanTheWorkbookStays() throws IOException {
        october();
        String rule = sheet("2026-10", "处置").get(1).get(2);
        note(DEBTOR, "--rule", rule, "--kind", "false-alarm", "--remark", "先前", "--by", "李明");
        Run.of("report", runs.resolve("2026-10").toString());
        note(DEBTOR, "--rule", rule, "--kind", "confirmed", "--remark", "后来", "--by", "李明");
        Run.of("report", runs.resolve("2026-10").toString());
        assertThat(note().out()).contains("后来").doesNotContain("先前");
    }

    @Test
    void aWordThatIsNotUnderstoodStaysInItsWorkbook() throws IOException {
        october();
        Path workbook = runs.resolve("2026-10").resolve("results.xlsx");
        write(workbook, "也许", "", "王芳");
        byte[] mine = Files.readAllBytes(workbook);
        Run report = Run.of(
                Map.of("QCC_LANG", "zh"), "report", runs.resolve("2026-10").toString());
        assertThat(report.code()).isEqualTo(1);
        assertThat(workbook).hasBinaryContent(mine);
        Run next = november("--since", runs.toString());
        assertThat(next.code()).isEqualTo(2);
        assertThat(next.err()).contains("第 2 行", "也许");
    }

    /** Fills in the first row of sheet 处置, as a spreadsheet program would. */
    private static void write(Path workbook, String kind, String remark, String person) throws IOException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(workbook)));
                ZipOutputStream out = new ZipOutputStream(changed)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                if (text.contains(">处置人<")) {
                    int end = text.indexOf("</row>", text.indexOf("<row r=\"2\""));
                    text = text.substring(0, end)
                            + cell("E2", kind)
                            + cell("F2", remark)
                            + cell("G2", person)
                            + text.substring(end);
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }
        Files.write(workbook, changed.toByteArray());
    }

    private static String cell(String address, String text) {
        return "<c r=\"" + address + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }
}
