package io.github.qcc.app.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.Listing;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.screening.CheckOutcome;
import io.github.qcc.domain.screening.CounterpartyScreening;
import io.github.qcc.domain.screening.rule.StandardPolicy;
import io.github.qcc.fake.FakeCompany;
import io.github.qcc.fake.FakeQcc;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
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
    void aLineThatIsReadIsWrittenAsItWas() {
        List<String> names =
                FakeQcc.examples().companies().stream().map(FakeCompany::name).toList();
        assertThat(names).isNotEmpty().allSatisfy(name -> {
            String line =
                    line(name).replaceAll("\"cost\":\\{[^}]*}", "\"cost\":{\"charged\":0,\"uncertain\":0,\"free\":0}");
            assertThat(ResultLine.read(line).write()).isEqualTo(line);
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

    @Test
    void theTextAsGivenIsPrintedIfItDiffers() {
        assertThat(line(" 浙江省临海标准件工业公司\u200B"))
                .startsWith("{\"searchKey\":\"浙江省临海标准件工业公司\",\"askedAs\":\" 浙江省临海标准件工业公司\u200B\",");
        assertThat(line("浙江省临海标准件工业公司")).doesNotContain("askedAs");
    }

    @Test
    void theVerdictSaysOnWhichDayItHolds() {
        assertThat(line("浙江省临海标准件工业公司")).contains("\"verdict\":{\"decision\":\"REVIEW\",\"asOf\":\"2026-11-21\",");
    }

    @Test
    void theUpperBoundIsPrintedIfItDiffers() {
        TerminatedCase first = TerminatedCase.builder()
                .caseNumber("(2020)浙1082执1号")
                .unperformedAmount("6000000")
                .build();
        TerminatedCase resumed = TerminatedCase.builder()
                .caseNumber("(2022)浙1082执恢9号")
                .unperformedAmount("5500000")
                .build();
        assertThat(cases(first, resumed))
                .contains("\"unperformedTotal\":{\"amount\":\"6000000\",\"upTo\":\"11500000\",\"absent\":0,");
        assertThat(cases(first)).contains("\"unperformedTotal\":{\"amount\":\"6000000\",\"absent\":0,");
    }

    private static String cases(TerminatedCase... rows) {
        Listing<TerminatedCase> listing =
                new Listing<>(List.of(rows), OptionalInt.of(rows.length), false, List.of(), Set.of());
        return new JsonOutput().cases(SearchKey.of("浙江省临海标准件工业公司"), new CheckOutcome.Found<>(listing));
    }
}
