package io.github.qcc.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.screening.CheckOutcome;
import io.github.qcc.fake.FakeCompany;
import io.github.qcc.fake.FakeQcc;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Help.Ansi;

/** Text from outside reaches the terminal as text. */
class TextOutputTest {
    private static final SearchKey COMPANY = SearchKey.of("虚构公司");

    @ParameterizedTest
    @ValueSource(strings = {"\u001B[2J", "\u009B2J", "\u0007", "\r"})
    void whatComesFromOutsideNeverSteersTheTerminal(String steering) {
        FakeQcc qcc = FakeQcc.builder()
                .company(FakeCompany.named(COMPANY.value())
                        .registration(row -> row.creditLevel("失信" + steering + "企业")
                                .certificateCode("证" + steering + "书")
                                .customsOffice("营口" + steering + "海关")))
                .build();
        String text = new TextOutput(Ansi.OFF, Locale.ENGLISH)
                .credit(COMPANY, CheckOutcome.of(qcc.importExportCredit().pages(COMPANY)));
        assertThat(text).contains("失信").contains("营口").doesNotContain(steering);
    }
}
