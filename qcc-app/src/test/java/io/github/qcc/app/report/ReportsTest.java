package io.github.qcc.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.qcc.app.config.DisplaySettings;
import io.github.qcc.app.run.Cell;
import io.github.qcc.app.run.Company;
import io.github.qcc.app.run.DiskException;
import io.github.qcc.app.run.PlannedRow;
import io.github.qcc.app.run.Prices;
import io.github.qcc.app.run.Problem;
import io.github.qcc.app.run.Run;
import io.github.qcc.app.run.RunStore;
import io.github.qcc.app.run.Sha256;
import io.github.qcc.app.store.SqliteRunStore;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.domain.screening.CounterpartyScreening;
import io.github.qcc.domain.screening.rule.StandardPolicy;
import io.github.qcc.fake.FakeCompany;
import io.github.qcc.fake.FakeQcc;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsTest {
    private static final String HOSTILE = "</script><script>alert(1)</script>公司";
    private static final String FORMULA = "=HYPERLINK(\"http://x\")公司";
    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir
    private Path folder;

    @BeforeEach
    void writeReports() {
        FakeQcc qcc = FakeQcc.builder()
                .company(FakeCompany.named("虚构欠款公司").cases(25).registration(row -> row.creditLevel("失信企业")))
                .build();
        CounterpartyScreening screening = new CounterpartyScreening(qcc, StandardPolicy.create());
        List<String> names = List.of("虚构欠款公司", HOSTILE, FORMULA);
        try (RunStore store = SqliteRunStore.open(folder)) {
            store.begin(
                    new Run(
                            "<b>.csv",
                            "00",
                            "name",
                            List.of("no", "name"),
                            "pro.qcc.com",
                            false,
                            NOW,
                            TODAY,
                            "a = on\n",
                            "11"),
                    action -> {
                        for (int i = 0; i < names.size(); i++) {
                            action.accept(new PlannedRow(
                                    i + 2,
                                    List.of(Cell.text("-" + i), Cell.text(names.get(i))),
                                    Optional.of(i + 1),
                                    Optional.of(SearchKey.of(names.get(i))),
                                    Optional.empty(),
                                    List.of(),
                                    Optional.empty()));
                        }
                        action.accept(PlannedRow.rejected(
                                9, List.of(Cell.text("9"), Cell.EMPTY), new Problem("空白", "empty")));
                    });
            for (int i = 0; i < names.size(); i++) {
                Company subject = new Company(i + 1, SearchKey.of(names.get(i)), Optional.empty());
                store.save(subject, screening.screen(subject.key(), TODAY), true, NOW);
            }
            store.price(new Prices(
                    Map.of(Endpoint.CREDIT_CHECK, new BigDecimal("2"), Endpoint.CASE_CHECK, BigDecimal.ONE)));
            Reports.write(store, folder, ReportSettings.DEFAULT);
        }
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private static String group(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    @Test
    void thePageAdmitsItsOwnStyleAndScriptAndNothingElse() throws IOException {
        String page = read(Reports.HTML);
        String policy = group("Content-Security-Policy\" content=\"([^\"]+)\"", page);
        assertThat(policy)
                .startsWith("default-src 'none';")
                .contains("style-src '" + hash(group("<style>(.*?)</style>", page)) + "'")
                .contains("script-src '" + hash(group("<script>(.*?)</script>", page)) + "'")
                .doesNotContain("unsafe");
    }

    private static String hash(String text) {
        return "sha256-"
                + Base64.getEncoder().encodeToString(Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void thePageLoadsNothing() throws IOException {
        assertThat(read(Reports.HTML))
                .doesNotContainPattern("(src|href)\\s*=")
                .doesNotContain("http://")
                .doesNotContain("https://")
                .doesNotContain("style=\"")
                .doesNotContainPattern("\\son[a-z]+=");
    }

    @Test
    void whatComesFromOutsideIsNeverMarkup() throws IOException {
        assertThat(read(Reports.HTML))
                .doesNotContainIgnoringCase("<script>alert")
                .contains("&lt;b&gt;.csv");
    }

    private String data() throws IOException {
        byte[] packed = Base64.getDecoder().decode(group("id=\"data\">([^<]+)<", read(Reports.HTML)));
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed), new Inflater(true))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theCompaniesAreInThePageGravestFirst() throws IOException {
        assertThat(data()).startsWith("[[0,\"虚构欠款公司\"").contains("ALERT（1）");
    }

    @Test
    void coverageComesFirst() throws IOException {
        String page = read(Reports.HTML);
        assertThat(page.indexOf("id=\"coverage\"")).isLessThan(page.indexOf("class=\"tiles\""));
        assertThat(page).contains("<b>4</b> rows, <b>3</b> companies");
    }

    @Test
    void csvKeepsTheColumnsOfTheList() throws IOException {
        assertThat(read(Reports.CSV).lines().findFirst())
                .get()
                .asString()
                .startsWith("\uFEFFno,name,结论,摘要,理由,")
                .endsWith(",decision");
    }

    @Test
    void csvDefusesFormulasAndLeavesNumbers() throws IOException {
        assertThat(read(Reports.CSV)).contains("-2,\"'=HYPERLINK(").doesNotContain("'-2");
    }

    @Test
    void aRowThatWasNotAskedSaysWhy() throws IOException {
        assertThat(read(Reports.CSV).strip()).contains("9,,未查询,").endsWith(",空白,");
    }

    @Test
    void thePageSaysWhyARowWasNotAskedInTheReadersLanguage() throws IOException {
        assertThat(read(Reports.HTML))
                .contains("<span class=\"t\" lang=\"zh\">空白</span><span class=\"t\" lang=\"en\">empty</span>");
    }

    @Test
    void aFileThatCanNotBeWrittenIsNamedAndLeavesNoDraft() throws IOException {
        Files.delete(folder.resolve(Reports.CSV));
        Files.createDirectories(folder.resolve(Reports.CSV).resolve("in the way"));
        try (RunStore store = SqliteRunStore.open(folder)) {
            store.reported(false);
            assertThatExceptionOfType(DiskException.class)
                    .isThrownBy(() -> Reports.write(store, folder, ReportSettings.DEFAULT))
                    .withMessageContaining(folder.resolve(Reports.CSV) + " could not be written")
                    .withMessageEndingWith("run the same command again");
            assertThat(store.isReported()).isFalse();
        }
        nothingHalfWrittenIsLeft();
    }

    @Test
    void theWorkbookHoldsTextAndNumbersButNoFormula() throws IOException {
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(folder.resolve(Reports.XLSX).toFile())) {
            assertThat(workbook.getSheets().map(sheet -> sheet.getName()))
                    .containsExactly("汇总", "企业", "案件", "海关备案", "未查询", "处置");
            List<Row> rows = workbook.findSheet("企业").orElseThrow().read();
            assertThat(rows).hasSize(5);
            assertThat(rows.get(3).getCell(1).getType()).isEqualTo(CellType.STRING);
            assertThat(rows.get(3).getCell(1).getText()).isEqualTo(FORMULA);
            assertThat(rows.get(4).getCell(2).getText()).isEqualTo("未查询");
            assertThat(rows.get(4).getCell(15).getText()).isEqualTo("空白");
            assertThat(rows.get(1).getCell(6).asString()).isEqualTo("失信企业");
            assertThat(rows.get(1).getCell(7).asNumber()).isEqualByComparingTo("4");
            assertThat(workbook.findSheet("案件").orElseThrow().read()).hasSize(26);
            assertThat(rows.stream().flatMap(Row::stream).filter(cell -> cell != null && cell.getFormula() != null))
                    .isEmpty();
        }
    }

    @Test
    void jsonLinesAreOneALine() throws IOException {
        assertThat(read(Reports.JSON_LINES).lines())
                .hasSize(3)
                .allMatch(line -> line.startsWith("{\"searchKey\":") && line.endsWith("}"));
    }

    @Test
    void nothingHalfWrittenIsLeft() {
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void scriptsGetTheEnglishColumns() throws IOException {
        try (RunStore store = SqliteRunStore.open(folder)) {
            Reports.write(
                    store, folder, new ReportSettings(Optional.empty(), Optional.empty(), ReportSettings.Columns.EN));
        }
        assertThat(read(Reports.CSV).lines().findFirst())
                .contains("\uFEFFno,name,decision,findings,findings_zh,credit_level,tier,terminated_cases,unpaid_yuan,"
                        + "unpaid_not_stated,charged_calls,order_numbers,problem,problem_zh");
    }

    @Test
    void theTitleBlockNamesUnitAndAuthor() throws IOException {
        try (RunStore store = SqliteRunStore.open(folder)) {
            Reports.write(
                    store,
                    folder,
                    ReportSettings.of(
                            Map.of(DisplaySettings.REPORT_UNIT, "风险管理部", DisplaySettings.REPORT_AUTHOR, "李明"),
                            Optional.empty(),
                            Optional.of("王芳"),
                            ReportSettings.Columns.ZH));
        }
        assertThat(read(Reports.HTML)).contains("风险管理部", "王芳").doesNotContain("李明");
    }

    @Test
    void theCasesOfACompanyAreCompleteInThePage() throws IOException {
        assertThat(data().split("号\",\"")).hasSizeGreaterThanOrEqualTo(26);
    }
}
