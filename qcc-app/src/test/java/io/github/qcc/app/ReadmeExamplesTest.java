package io.github.qcc.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.qcc.domain.CheckResult;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.Listing;
import io.github.qcc.domain.PageIterator;
import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.QccStatus;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.domain.customs.CustomsRegistration;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.domain.enforcement.UnperformedTotal;
import io.github.qcc.domain.port.QccPorts;
import io.github.qcc.domain.screening.CounterpartyScreening;
import io.github.qcc.domain.screening.Decision;
import io.github.qcc.domain.screening.Finding;
import io.github.qcc.domain.screening.ScreeningResult;
import io.github.qcc.domain.screening.rule.StandardPolicy;
import io.github.qcc.fake.CallOutcome;
import io.github.qcc.fake.FakeCompany;
import io.github.qcc.fake.FakeQcc;
import io.github.qcc.fake.Fault;
import io.github.qcc.fake.RecordedCall;
import io.github.qcc.fake.record.Recorder;
import io.github.qcc.http.QccCredentials;
import io.github.qcc.http.QccHttp;
import io.github.qcc.http.call.CallSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages show in Java is cut from this file or from an example, both of which are compiled and run. */
class ReadmeExamplesTest {
    private static final List<Path> PAGES =
            List.of(Path.of("../README.md"), Path.of("../docs/README.zh-CN.md"), Path.of("../docs/fake.md"));
    private static final List<Path> SOURCES = List.of(
            Path.of("src/test/java/io/github/qcc/app/ReadmeExamplesTest.java"),
            Path.of("../docs/examples/own-adapter/src/test/java/com/example/cache/CaseCheckTest.java"),
            Path.of("../docs/examples/boot-service/src/main/java/com/example/counterparty/CounterpartyController.java"),
            Path.of("../docs/examples/boot-service/src/test/java/com/example/counterparty/"
                    + "CounterpartyControllerTest.java"));

    @Test
    void screensOnTheFake() {
        QccPorts qcc = FakeQcc.examples();
        CounterpartyScreening screening = new CounterpartyScreening(qcc, StandardPolicy.create());

        ScreeningResult screened = screening.screen(SearchKey.of("浙江省临海标准件工业公司"), LocalDate.of(2026, 11, 21));

        System.out.println(screened.verdict().decision());
        for (Finding finding : screened.verdict().findings()) {
            System.out.println(finding.severity() + " " + finding.english());
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
        QccHttp limited = QccHttp.builder(QccCredentials.of(key, secretKey))
                .calls(CallSettings.builder()
                        .rate(10)
                        .callsPerDay(20_000)
                        .maxCalls(5_000)
                        .build())
                .build();
        assertThat(List.of(qcc, limited)).hasOnlyElementsOfType(QccPorts.class);
        limited.close();
        qcc.close();
    }

    @Test
    void asksOneCheckAtATime() {
        QccPorts qcc = FakeQcc.examples();
        CheckResult<CustomsRegistration> result =
                qcc.importExportCredit().check(SearchKey.of("营口样例进出口公司"), PageRequest.first());
        String level = result.fold(
                found -> found.page().rows().get(0).credit().level().raw(),
                none -> "nothing found within the search",
                tooMany -> "more than 5,000 rows");

        Listing<TerminatedCase> all =
                qcc.terminatedCases().pages(SearchKey.of("浙江省临海标准件工业公司")).readAll();
        UnperformedTotal unpaid = UnperformedTotal.of(all.rows());

        assertThat(level).isEqualTo("一般信用企业");
        assertThat(unpaid.amount()).isEqualByComparingTo("617781");
    }

    @Test
    void scriptsTheFake() {
        FakeQcc qcc = FakeQcc.builder()
                .company(FakeCompany.named("虚构贸易有限公司").cases(45).resumed(2))
                .fault(Fault.status(QccStatus.TRAFFIC_ABNORMAL).onCall(3))
                .build();
        PageIterator<TerminatedCase> walk = qcc.terminatedCases().pages(SearchKey.of("虚构贸易有限公司"));
        walk.next();
        walk.next();
        assertThatExceptionOfType(ServiceUnavailableException.class).isThrownBy(walk::next);
        assertThat(qcc.calls())
                .extracting(RecordedCall::outcome)
                .containsExactly(CallOutcome.FOUND, CallOutcome.FOUND, CallOutcome.REFUSED);
        assertThat(qcc.cost()).isEqualTo(new Cost(2, 0, 1)); // charged, uncertain, free
        assertThat(walk.readAll().rows()).hasSize(45);
    }

    @Test
    void recordsARun(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("scenario.json");
        QccPorts qccHttp = FakeQcc.examples();
        SearchKey key = SearchKey.of("浙江省临海标准件工业公司");
        LocalDate today = LocalDate.of(2026, 11, 21);
        Recorder recorder = Recorder.of(qccHttp);
        new CounterpartyScreening(recorder, StandardPolicy.create()).screen(key, today);
        recorder.writeDisguised(file);
        assertThat(Files.readString(file)).doesNotContain("临海标准件");
    }

    static List<String> snippets() throws IOException {
        return Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(text(PAGES))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void everySnippetIsCutFromCompiledSource(String snippet) throws IOException {
        assertThat(unindented(text(SOURCES))).contains(unindented(snippet));
    }

    private static String text(List<Path> files) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path file : files) {
            text.append(Files.readString(file)).append('\n');
        }
        return text.toString();
    }

    /** Without indentation and line ends, for a formatter may break a long line elsewhere. */
    private static String unindented(String code) {
        return code.replaceAll("\\s+", "");
    }
}
