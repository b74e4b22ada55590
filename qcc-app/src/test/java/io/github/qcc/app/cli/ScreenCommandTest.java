package io.github.qcc.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.domain.QccStatus;
import io.github.qcc.fake.FakeCompany;
import io.github.qcc.fake.FakeQcc;
import io.github.qcc.fake.Fault;
import io.github.qcc.fake.server.QccSandbox;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code qcc screen}, from the list to the reports. */
class ScreenCommandTest {
    private static final String LIST = "no,公司名称\n1,浙江省临海标准件工业公司\n2,营口样例进出口公司\n3,虚\n4,营口样例进出口公司\n";

    @TempDir
    private Path folder;

    private Path list;
    private Path out;

    @BeforeEach
    void writeList() throws IOException {
        list = Files.writeString(folder.resolve("list.csv"), LIST);
        out = folder.resolve("out");
    }

    private Run screen(String... more) {
        return Run.of(args(list, more));
    }

    private String[] args(Path file, String... more) {
        List<String> args = new ArrayList<>(List.of("screen", file.toString(), "--out", out.toString()));
        args.addAll(List.of(more));
        if (!args.contains("--rate")) {
            args.addAll(List.of("--rate", "1000"));
        }
        return args.toArray(String[]::new);
    }

    @Test
    void aListGoesInAndReportsComeOut() {
        Run run = screen();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("需复核 REVIEW 1", "通过 PASS 1", "4 次计费 charged", "report.html");
        assertThat(out).isDirectoryContaining("glob:**/results.csv").isDirectoryContaining("glob:**/report.html");
    }

    @Test
    void theLinesAreThoseOfCheck() throws IOException {
        screen();
        assertThat(Files.readString(out.resolve("results.jsonl"))
                        .replace(",\"sandbox\":true", "")
                        .replaceAll("\\d{8,}", "#"))
                .isEqualTo(Run.of("check", "--format", "json", "浙江省临海标准件工业公司", "营口样例进出口公司")
                        .out()
                        .replaceAll("\\d{8,}", "#"));
    }

    @Test
    void aRowThatIsRejectedIsShownWithItsNumber() {
        assertThat(screen().err())
                .contains("row 4  '虚' cannot be searched for: a search key has at least 2 characters");
    }

    @Test
    void aDryRunAsksAndWritesNothing() {
        Run run = screen("--dry-run");
        assertThat(run.out())
                .contains("4 rows: 2 companies, 1 duplicates, 1 rejected", "at least 4, probably 5, at most 1,000");
        assertThat(out).doesNotExist();
    }

    @Test
    void aDryRunKnowsWhatItCosts() throws IOException {
        Path config = Files.writeString(folder.resolve("c"), "QCC_PRICE_CREDIT=1.5\nQCC_PRICE_CASES=0.5\n");
        assertThat(screen("--dry-run", "--max-cost", "6", "--config", config.toString())
                        .out())
                .contains("at least 4 (4 yuan), probably 5 (5 yuan), at most 12");
    }

    @Test
    void theSameCommandAgainAsksNothing() {
        screen();
        assertThat(screen().out()).contains("4 次计费 charged");
        assertThat(screen("--dry-run").out()).contains("2 of them done", "at least 0");
    }

    @Test
    void anExhaustedBudgetEndsWithThreeAndSaysHowToGoOn() {
        Run run = screen("--max-calls", "3");
        assertThat(run.code()).isEqualTo(ExitCode.ACCOUNT);
        assertThat(run.err()).contains("budget of this run is used up: 3 calls", "the same command goes on");
        assertThat(screen("--max-calls", "4").code()).isZero();
    }

    @Test
    void anotherPolicyJudgesAnewWithoutAsking() throws IOException {
        screen();
        Path policy = Files.writeString(folder.resolve("p"), "unpaid-ratio = off\n");
        Run run = screen("--policy", policy.toString());
        assertThat(run.out()).contains("4 次计费 charged", "通过 PASS 1");
        assertThat(Files.readString(out.resolve("report.html"))).containsPattern("unpaid-ratio</span>.*停用");
    }

    @Test
    void reportMakesTheReportsAgain() throws IOException {
        screen();
        String before = Files.readString(out.resolve("report.html"));
        for (String name : List.of("report.html", "results.csv", "results.jsonl", "results.xlsx")) {
            Files.delete(out.resolve(name));
        }
        assertThat(Run.of("report", out.toString()).code()).isZero();
        assertThat(Files.readString(out.resolve("report.html"))).isEqualTo(before);
    }

    @Test
    void policyPrintsAFileThatScreenTakes() throws IOException {
        Path policy = Files.writeString(folder.resolve("p"), Run.of("policy").out());
        assertThat(screen("--policy", policy.toString()).code()).isZero();
    }

    @Test
    void noFileHoldsKeyOrSecret() throws IOException {
        try (QccSandbox sandbox = QccSandbox.builder(FakeQcc.examples())
                .credentials("canary-key-5f2c", "canary-secret-91ab")
                .start()) {
            Map<String, String> environment = new HashMap<>();
            environment.put("QCC_KEY", "canary-key-5f2c");
            environment.put("QCC_SECRET_KEY", "canary-secret-91ab");
            environment.put("QCC_BASE_URL", sandbox.baseUrl().toString());
            assertThat(Run.of(environment, args(list)).code()).isZero();
        }
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files)
                    .hasSizeGreaterThan(4)
                    .allSatisfy(file -> assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                            .doesNotContain("canary-"));
        }
    }

    @Test
    void aListNeverSteersTheTerminal() throws IOException {
        Path hostile = Files.writeString(folder.resolve("hostile.csv"), "no,\u009B2J\n1,虚构公司\n2,虚构二公司\n");
        assertThat(Run.of(args(hostile, "--dry-run")).printed())
                .contains("2 companies", "column      '2J'")
                .doesNotContain("\u009B");
    }

    @Test
    void aListWithoutAKnownHeadingIsUnderstoodByItsValues() throws IOException {
        Path plain = Files.writeString(folder.resolve("plain.txt"), "浙江省临海标准件工业公司\n营口样例进出口公司\n");
        assertThat(Run.of(args(plain, "--dry-run")).out()).contains("2 companies");
    }

    static Stream<Arguments> badInput() {
        return Stream.of(
                Arguments.of("a.csv", "no,amount\n1,2\n", "the headings are no, amount"),
                Arguments.of("a.csv", "公司名称\n", "has no row that can be searched for"),
                Arguments.of("a.csv", "公司名称\n虚\n", "has no row that can be searched for; row 2: '虚'"),
                Arguments.of("a.csv", "\n \n", "is empty"));
    }

    @ParameterizedTest
    @MethodSource("badInput")
    void aListThatCanNotBeUsedIsRefusedInOneSentence(String name, String text, String reason) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        try (CannedServer server = new CannedServer("{}")) {
            Run run = Run.of(Map.of("QCC_KEY", "k", "QCC_SECRET_KEY", "s", "QCC_BASE_URL", server.url()), args(file));
            assertThat(run.code()).isEqualTo(ExitCode.BAD_QUERY);
            assertThat(run.err()).contains(reason).hasLineCount(1);
            assertThat(server.requests()).isZero();
        }
        assertThat(out).doesNotExist();
    }

    static Stream<Arguments> badOptions() {
        return Stream.of(
                Arguments.of(List.of("--rate", "0"), "rate must be above 0"),
                Arguments.of(List.of("--concurrency", "0"), "concurrency must be 1..64"),
                Arguments.of(List.of("--max-calls", "0"), "max calls must be 1 or more"),
                Arguments.of(List.of("--max-cost", "5"), "QCC_PRICE_CREDIT"),
                Arguments.of(List.of("--limit", "-1"), "limit must be 1 or more"),
                Arguments.of(List.of("--column", "none"), "no column 'none'"),
                Arguments.of(List.of("--policy", "/no/such/file"), "/no/such/file"));
    }

    @ParameterizedTest
    @MethodSource("badOptions")
    void anOptionThatMakesNoSenseIsRefused(List<String> options, String reason) {
        Run run = screen(options.toArray(String[]::new));
        assertThat(run.code()).isEqualTo(ExitCode.BAD_QUERY);
        assertThat(run.err()).contains(reason).hasLineCount(1);
        assertThat(out).doesNotExist();
    }

    @Test
    void aFolderWithAnotherListsRunIsRefused() throws IOException {
        screen();
        Path other = Files.writeString(folder.resolve("other.csv"), "name\n虚构公司\n");
        Run run = Run.of(args(other));
        assertThat(run.code()).isEqualTo(ExitCode.BAD_QUERY);
        assertThat(run.err()).contains("holds the run of another list (list.csv");
    }

    private Run screenWith(FakeQcc qcc, String... more) {
        try (QccSandbox sandbox = QccSandbox.start(qcc)) {
            Map<String, String> environment = Map.of(
                    "QCC_KEY",
                    sandbox.key(),
                    "QCC_SECRET_KEY",
                    sandbox.secretKey(),
                    "QCC_BASE_URL",
                    sandbox.baseUrl().toString());
            return Run.of(environment, args(list, more));
        }
    }

    @Test
    void pollsForAnAnswerInPreparationAreInTheBudgetAndInTheBill() {
        FakeQcc qcc = FakeQcc.builder()
                .fault(Fault.status(QccStatus.PROCESSING).times(2))
                .build();
        Run run = screenWith(qcc, "--max-calls", "1");
        assertThat(run.code()).isEqualTo(ExitCode.ACCOUNT);
        assertThat(run.out()).contains("1 次计费 charged");
        assertThat(qcc.cost().charged()).isEqualTo(1);
    }

    @Test
    void aUsedUpQuotaEndsWithThreeAndSaysFromWhenItGoesOn() {
        Run run = screenWith(FakeQcc.builder()
                .fault(Fault.status(QccStatus.DAILY_CALL_LIMIT))
                .build());
        assertThat(run.code()).isEqualTo(ExitCode.ACCOUNT);
        assertThat(run.err())
                .containsOnlyOnce("QCC answered 116")
                .containsPattern(
                        "from \\d{4}-\\d\\d-\\d\\d 00:00 Beijing time on, the same command goes on from here\n");
    }

    @Test
    void aRefusedAccountEndsWithThreeAndSaysWhatToSettle() {
        Run run = screenWith(
                FakeQcc.builder().fault(Fault.status(QccStatus.KEY_IN_ARREARS)).build());
        assertThat(run.code()).isEqualTo(ExitCode.ACCOUNT);
        assertThat(run.err())
                .containsOnlyOnce("settle the matter with QCC")
                .contains("once that is settled, the same command goes on from here\n");
    }

    @Test
    void aFileThatCanNotBeWrittenEndsTheRunBeforeItAsks() throws IOException {
        Files.createDirectories(out.resolve("results.jsonl").resolve("in the way"));
        FakeQcc qcc = FakeQcc.examples();
        Run run = screenWith(qcc, "--format", "json");
        assertThat(run.code()).isEqualTo(ExitCode.UNEXPECTED);
        assertThat(run.out()).startsWith("{\"error\":{\"type\":\"DISK\",");
        assertThat(run.err())
                .contains(out.resolve("results.jsonl") + " could not be written", "run the same command again");
        assertThat(qcc.calls()).isEmpty();
    }

    @Test
    void reportsThatCanNotBeWrittenLoseNothing() throws IOException {
        Path inTheWay = Files.createDirectories(out.resolve("results.csv").resolve("in the way"));
        Run run = screen();
        assertThat(run.code()).isEqualTo(ExitCode.UNEXPECTED);
        assertThat(run.out())
                .contains("需复核 REVIEW 1", "通过 PASS 1", "4 次计费 charged")
                .doesNotContain("report.html");
        assertThat(run.err()).contains("stopped: " + out.resolve("results.csv") + " could not be written");
        Files.delete(inTheWay);
        Files.delete(out.resolve("results.csv"));
        Run again = screen();
        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("4 次计费 charged", "report.html");
    }

    @Test
    void sandboxDataAreNeverMixedWithRealOnes() {
        screen();
        try (QccSandbox sandbox = QccSandbox.start(
                FakeQcc.builder().company(FakeCompany.named("虚构公司")).build())) {
            Run run = Run.of(
                    Map.of(
                            "QCC_KEY",
                            sandbox.key(),
                            "QCC_SECRET_KEY",
                            sandbox.secretKey(),
                            "QCC_BASE_URL",
                            sandbox.baseUrl().toString()),
                    args(list));
            assertThat(run.code()).isEqualTo(ExitCode.BAD_QUERY);
            assertThat(run.err()).contains("answered by the embedded sandbox data");
        }
    }
}
