package io.github.qcc.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.app.run.Cell;
import io.github.qcc.app.run.Company;
import io.github.qcc.app.run.PlannedRow;
import io.github.qcc.app.run.Run;
import io.github.qcc.app.run.RunStore;
import io.github.qcc.app.store.SqliteRunStore;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.screening.CounterpartyScreening;
import io.github.qcc.domain.screening.rule.StandardPolicy;
import io.github.qcc.fake.FakeCompany;
import io.github.qcc.fake.FakeQcc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list that names one company by its name and by its code. */
class SameCompanyTest {
    private static final String NAME = "虚构欠款公司";
    private static final String CODE = "91330106MA7KQFJ527";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir
    private Path folder;

    private void report(List<String> keys) {
        FakeQcc qcc = FakeQcc.builder()
                .company(FakeCompany.named(NAME).creditCode(CODE).cases(3).registration(row -> row.creditLevel("失信企业")))
                .company(FakeCompany.named("虚构另一公司").registration(row -> row))
                .build();
        CounterpartyScreening screening = new CounterpartyScreening(qcc, StandardPolicy.create());
        try (RunStore store = SqliteRunStore.open(folder)) {
            store.begin(
                    new Run(
                            "a.csv",
                            "00",
                            "name",
                            List.of("name"),
                            "pro.qcc.com",
                            false,
                            Instant.EPOCH,
                            TODAY,
                            "",
                            "11"),
                    action -> {
                        for (int i = 0; i < keys.size(); i++) {
                            action.accept(new PlannedRow(
                                    i + 2,
                                    List.of(Cell.text(keys.get(i))),
                                    Optional.of(i + 1),
                                    Optional.of(SearchKey.of(keys.get(i))),
                                    Optional.empty(),
                                    List.of(),
                                    Optional.empty()));
                        }
                    });
            for (int i = 0; i < keys.size(); i++) {
                Company company = new Company(i + 1, SearchKey.of(keys.get(i)), Optional.empty());
                store.save(company, screening.screen(company.key(), TODAY), true, Instant.EPOCH);
            }
            Reports.write(store, folder, ReportSettings.DEFAULT);
        }
    }

    private String page() throws IOException {
        return Files.readString(folder.resolve(Reports.HTML));
    }

    private static String tile(String page, String type) {
        String tile = page.substring(page.indexOf("card tile " + type));
        return tile.substring(tile.indexOf("<b>") + 3, tile.indexOf("</b>"));
    }

    @Test
    void aNameAndACodeOfOneCompanyAreOneSubjectInAllTotals() throws IOException {
        report(List.of(NAME, "虚构另一公司", CODE));
        assertThat(page())
                .contains(CODE + " 与 " + NAME + " 是同一主体")
                .contains("实为 2 个主体")
                .contains("<b>3</b> companies");
        assertThat(tile(page(), "reject")).isEqualTo("1");
        assertThat(tile(page(), "pass")).isEqualTo("1");
        assertThat(page()).contains("title=\"60,000 元\"");
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(folder.resolve(Reports.XLSX).toFile())) {
            List<Row> summary = workbook.findSheet("汇总").orElseThrow().read();
            assertThat(summary.stream().flatMap(Row::stream).map(cell -> cell == null ? "" : cell.getText()))
                    .contains("同一主体", CODE + " 与 " + NAME + " 是同一主体");
            assertThat(workbook.findSheet("企业").orElseThrow().read()).hasSize(4);
        }
    }
}
