package io.github.qcc.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.Listing;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.enforcement.UnperformedTotal;
import io.github.qcc.domain.port.QccPorts;
import io.github.qcc.domain.screening.CounterpartyScreening;
import io.github.qcc.domain.screening.CounterpartyScreening.Screened;
import io.github.qcc.domain.screening.Decision;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.rule.StandardPolicy;
import io.github.qcc.fake.FakeQcc;
import io.github.qcc.http.QccCredentials;
import io.github.qcc.http.QccHttp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What README shows in Java: each of its snippets stands in this file, and so compiles and runs. */
class ReadmeExamplesTest {
    private static final Path README = Path.of("..", "README.md");
    private static final Path THIS = Path.of("src/test/java/io/github/qcc/app/ReadmeExamplesTest.java");

    @Test
    void screensOnTheFake() {
        QccPorts qcc = FakeQcc.examples();
        CounterpartyScreening screening = new CounterpartyScreening(qcc, StandardPolicy.create());

        Screened screened = screening.screen(SearchKey.of("浙江省临海标准件工业公司"), LocalDate.of(2026, 11, 21));

        System.out.println(screened.verdict().decision());
        for (Finding finding : screened.verdict().findings()) {
            System.out.println(finding.severity() + " " + finding.en());
        }
        for (TerminatedCase row : screened.profile().terminatedCases().rows()) {
            System.out.println(row.caseNumber() + " unpaid " + row.unperformedAmount());
        }
        assertThat(screened.verdict().decision()).isEqualTo(Decision.REVIEW);
    }

    @Test
    void swapsInTheHttpAdapter() {
        String key = "some-key";
        String secretKey = "some-secret";
        // README leaves the closing to the reader's framework.
        QccHttp qcc = QccHttp.builder(QccCredentials.of(key, secretKey)).build();
        assertThat(qcc).isInstanceOf(QccPorts.class);
        qcc.close();
    }

    @Test
    void asksOneCheckAtATime() {
        QccPorts qcc = FakeQcc.examples();
        CheckResult<CustomsRegistration> result =
                qcc.importExportCredit().check(SearchKey.of("营口样例进出口公司"), PageRequest.first());
        String level = result.fold(
                found -> found.page().rows().get(0).credit().level().raw(), none -> "nothing found within the search");

        Listing<TerminatedCase> all =
                qcc.terminatedCases().walk(SearchKey.of("浙江省临海标准件工业公司")).readAll();
        UnperformedTotal unpaid = UnperformedTotal.of(all.rows());

        assertThat(level).isEqualTo("一般信用企业");
        assertThat(unpaid.yuan()).isEqualByComparingTo("617781");
    }

    static List<String> snippets() throws IOException {
        return Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(README))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void everySnippetOfReadmeStandsHere(String snippet) throws IOException {
        assertThat(unindented(Files.readString(THIS))).contains(unindented(snippet));
    }

    private static String unindented(String code) {
        return code.lines().map(String::strip).collect(Collectors.joining("\n"));
    }
}
