package io.github.qcc.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.Cost;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.screening.CounterpartyScreening;
import io.github.qcc.domain.screening.Decision;
import io.github.qcc.domain.screening.rule.StandardPolicy;
import io.github.qcc.fake.FakeCompany;
import io.github.qcc.fake.FakeQcc;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultLineTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static String line(String name) {
        FakeQcc.Builder qcc = FakeQcc.builder();
        FakeQcc.examples().companies().forEach(qcc::company);
        return new JsonOutput()
                .screened(new CounterpartyScreening(qcc.build(), StandardPolicy.create())
                        .screen(SearchKey.of(name), TODAY));
    }

    @Test
    void aLineIsReadAsItWasWritten() {
        ResultLine line = ResultLine.read(line("浙江省临海标准件工业公司"));

        assertThat(line.searchKey()).isEqualTo("浙江省临海标准件工业公司");
        assertThat(line.credit().outcome()).isEqualTo(ResultCheck.Outcome.NO_RECORD);
        assertThat(line.cases().total()).isEqualTo(2);
        assertThat(line.cases().rows())
                .extracting(ResultRows.CaseRow::caseNumber)
                .containsExactly("(2018)浙1082执2303号", "(2019)浙1082执1025号");
        assertThat(line.cases().unpaidAmount()).hasValue(new BigDecimal("617781"));
        assertThat(line.decision()).isEqualTo(Decision.REVIEW);
        assertThat(line.asOf()).hasValue(TODAY);
        assertThat(line.findings()).hasSize(2);
        assertThat(line.billing()).isEqualTo(new Cost(2, 0, 0));
    }

    @Test
    void everyRowThatIsWrittenIsRead() {
        List<String> names =
                FakeQcc.examples().companies().stream().map(FakeCompany::name).toList();
        assertThat(names).isNotEmpty().allSatisfy(name -> {
            String json = line(name);
            ResultLine line = ResultLine.read(json);
            assertThat(line.credit().rows()).hasSize(json.split("\"customsOffice\":", -1).length - 1);
            assertThat(line.cases().rows()).hasSize(json.split("\"caseNumber\":", -1).length - 1);
        });
    }

    @Test
    void membersOfALaterVersionAreSkipped() {
        String line = line("浙江省临海标准件工业公司");
        String later = line.replaceFirst("\\{", "{\"later\":{\"a\":[1,{}]},")
                .replace("\"cases\":[{", "\"cases\":[{\"later\":[null],");
        assertThat(ResultLine.read(later)).isEqualTo(ResultLine.read(line));
    }

    @Test
    void aSandboxLineSaysSoAndStillEndsWithItsCost() {
        String marked = ResultLine.markedAsSandbox(line("浙江省临海标准件工业公司"));
        assertThat(marked).contains(",\"sandbox\":true,\"billing\":{").endsWith("}}");
        assertThat(ResultLine.read(marked).searchKey()).isEqualTo("浙江省临海标准件工业公司");
    }
}
