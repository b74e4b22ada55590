package io.github.qcc.fake.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.qcc.domain.PageRequest;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.QccStatus;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.enforcement.CaseId;
import io.github.qcc.domain.enforcement.TerminatedCase;
import io.github.qcc.fake.FakeCompany;
import io.github.qcc.fake.FakeQcc;
import io.github.qcc.fake.Fault;
import io.github.qcc.fake.TestClock;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioFileTest {
    private static final Path SCENARIOS = Path.of("src/test/resources/scenarios");

    private final TestClock clock = new TestClock("2026-11-20T16:30:00Z");

    static Stream<Path> good() throws IOException {
        return Files.list(SCENARIOS.resolve("good")).sorted();
    }

    static Stream<Path> bad() throws IOException {
        return Files.list(SCENARIOS.resolve("bad")).sorted();
    }

    private FakeQcc parsed(String json) {
        return ScenarioFile.parse(json, clock).build();
    }

    private List<String> problems(String json) {
        return catchThrowableOfType(ScenarioFormatException.class, () -> parsed(json))
                .problems();
    }

    private static FakeCompany company(FakeQcc qcc, String name) {
        return qcc.companies().stream()
                .filter(company -> company.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("good")
    void aGoodFileIsRead(Path file) {
        assertThatCode(() -> ScenarioFile.load(file)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void aBadFileIsRefusedWithFileAndLine(Path file) {
        assertThatExceptionOfType(ScenarioFormatException.class)
                .isThrownBy(() -> ScenarioFile.load(file))
                .withMessageMatching("(?s)\\Q" + file.getFileName() + "\\E:1: \\$.*");
    }

    @Test
    void saysTheSameAsTheJavaOfTheReadme() throws IOException {
        FakeQcc qcc = ScenarioFile.load(SCENARIOS.resolve("good/third-call-fails.json"));
        var walk = qcc.terminatedCases().pages(SearchKey.of("虚构贸易有限公司"));
        walk.next();
        walk.next();
        assertThat(catchThrowableOfType(QccException.class, walk::next).status())
                .contains(QccStatus.TRAFFIC_ABNORMAL);
        assertThat(walk.readAll().rows())
                .isEqualTo(FakeCompany.named("虚构贸易有限公司").cases(45).resumed(2).cases());
    }

    @ParameterizedTest
    @CsvSource({
        "-90d, 2026-08-23",
        "-3m, 2026-08-21",
        "+2y, 2028-11-21",
        "-0d, 2026-11-21",
        "2018年7月3日, 2018年7月3日",
        "-, -",
        "-1, -1"
    })
    void aDayMayBeRelativeToTodayInChina(String written, String published) {
        FakeQcc qcc = parsed("{\"companies\": [{\"name\": \"虚构甲\", \"cases\": [{\"filedOn\": \"" + written + "\"}]}]}");
        assertThat(company(qcc, "虚构甲").cases().get(0).filedOn().raw()).isEqualTo(published);
    }

    @Test
    void nullIsAbsentAndWhatIsNotGivenIsOrdinary() {
        TerminatedCase row = company(
                        parsed("{\"companies\": [{\"name\": \"虚构甲\", \"cases\": [{\"unperformedAmount\": null}]}]}"),
                        "虚构甲")
                .cases()
                .get(0);
        assertThat(row.unperformedAmount().isAbsent()).isTrue();
        assertThat(row.executionSubject().value()).isPresent();
    }

    @Test
    void aDetailMayNameAnotherDebtor() throws IOException {
        FakeQcc qcc = ScenarioFile.load(SCENARIOS.resolve("good/everything.json"));
        qcc.recover();
        assertThat(qcc.terminatedCases()
                        .detail(CaseId.of("c-1"))
                        .detail()
                        .orElseThrow()
                        .debtor()
                        .name()
                        .raw())
                .isEqualTo("虚构乙");
    }

    @Test
    void aTimeMayBeCountedFromTheStart() {
        FakeQcc qcc = parsed("{\"faults\": [{\"answer\": \"199\", \"since\": \"PT5M\", \"until\": \"PT6M\"}]}");
        SearchKey key = SearchKey.of("虚构甲");
        qcc.terminatedCases().check(key, PageRequest.first());
        clock.advance(Duration.ofMinutes(5));
        assertThatExceptionOfType(QccException.class)
                .isThrownBy(() -> qcc.terminatedCases().check(key, PageRequest.first()));
    }

    @Test
    void theExamplesMayBeThereToo() {
        assertThat(parsed("{\"examples\": true}").companies())
                .hasSameSizeAs(FakeQcc.examples().companies());
    }

    @Test
    void allProblemsAreNamedAtOnceByLineAndPath() {
        assertThat(problems("""
                {
                  "companies": [
                    {
                      "name": "虚构甲",
                      "creditCode": "91999999FAKE00013X",
                      "cases": [{}, {"terminatedOn": "-90D"}]
                    },
                    {"name": "虚构乙", "colour": "red"}
                  ]
                }
                """))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("5: $.companies[0].creditCode: '91999999FAKE00013X'"),
                        second -> assertThat(second)
                                .startsWith("6: $.companies[0].cases[1].terminatedOn: '-90D' is not a date"),
                        third -> assertThat(third)
                                .startsWith("8: $.companies[1].colour: unknown field; known fields are "));
    }

    @Test
    void whatIsWrongWithEachOfManyIsNamedOnce() {
        assertThat(problems("{\"companies\": [{\"name\": \"虚构甲\", \"cases\": {\"count\": 45, \"each\": {\"x\": 1}}}]}"))
                .hasSize(1);
    }

    @Test
    void companiesThatCollideAreNamed() {
        assertThat(problems("{\n\"companies\": [{\"name\": \"虚构甲\"}, {\"name\": \"虚构甲\"}]}"))
                .singleElement()
                .asString()
                .startsWith("2: $.companies: 虚构甲 has a search key");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "{\"companies\": [}", "{} {}", "{'companies': []}", "{\"examples\": tru}", "\u0000"})
    void whatIsNotJsonIsNoScenario(String text) {
        assertThat(problems(text)).hasSize(1);
    }

    @Test
    void aFieldGivenTwiceIsNoticed() {
        assertThat(problems("{\"examples\": true,\n\"examples\": false}"))
                .containsExactly("2: $.examples: the field 'examples' is given twice");
    }

    @Test
    void aDeepFileIsRefused() {
        assertThat(problems("[".repeat(10_000))).hasSize(1);
    }

    @Test
    void aFileInAnotherEncodingIsRefused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("gbk.json");
        Files.write(file, "{\"comment\": \"虚构\"}".getBytes(Charset.forName("GB18030")));
        assertThatExceptionOfType(ScenarioFormatException.class)
                .isThrownBy(() -> ScenarioFile.load(file))
                .withMessage("gbk.json:1: $: the file is not in UTF-8");
    }

    @Test
    void theExampleCompaniesAreReadBackAsTheyWereWritten() {
        List<FakeCompany> companies = FakeQcc.examples().companies();
        FakeQcc again = parsed(ScenarioFile.json(companies));
        assertThat(again.companies())
                .usingRecursiveComparison()
                .ignoringFields("details")
                .isEqualTo(companies);
    }

    @Test
    void everyKindOfFaultIsReadBackAsItWasWritten() throws IOException {
        FakeCompany company = FakeCompany.named("虚构甲");
        for (Fault fault : List.of(
                Fault.http(503, Duration.ofSeconds(30)).on("虚构甲").calls(2, 5),
                Fault.changed(FakeCompany.named("虚构甲").cases(1)).onCall(3),
                Fault.slow(Duration.ofMillis(1500)).ofEachQuery(),
                Fault.status("299").between(clock.instant(), clock.instant().plusSeconds(1)))) {
            company = company.fault(fault);
        }
        assertThat(parsed(ScenarioFile.json(List.of(company)))
                        .companies()
                        .get(0)
                        .faults())
                .usingRecursiveComparison()
                .isEqualTo(company.faults());
    }
}
