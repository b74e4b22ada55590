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
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
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

    /** On invented data. */
    private Run screen(String... more) {
        return Run.of(args(
                list, Stream.concat(Stream.of("--sandbox"), Stream.of(more)).toArray(String[]::new)));
    }

    private String[] args(Path file, String... more) {
        List<String> args = new ArrayList<>(List.of("screen", file.toString(), "--out", out.toString()));
        args.addAll(List.of(more));
        args.add("--yes");
        if (!args.contains("--rate")) {
            args.addAll(List.of("--rate", "1000"));
        }
        return args.toArray(String[]::new);
    }

    @Test
    void aListGoesInAndReportsComeOut() {
        Run run = screen();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("需复核 REVIEW 1", "通过 PASS 1", "0 次计费（演示）", "report.html");
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
                .contains("4 rows: 2 companies, 1 duplicate, 1 rejected", "at least 4, probably 5, at most 1,000");
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
        assertThat(screen().code()).isZero();
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
        assertThat(run.out()).contains("通过 PASS 1");
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
        assertThat(Run.of(args(hostile, "--dry-run", "--sandbox")).printed())
                .contains("2 companies", "column      '2J'")
                .doesNotContain("\u009B");
    }

    @Test
    void aListWithoutAKnownHeadingIsUnderstoodByItsValues() throws IOException {
        Path plain = Files.writeString(folder.resolve("plain.txt"), "浙江省临海标准件工业公司\n营口样例进出口公司\n");
        assertThat(Run.of(args(plain, "--dry-run", "--sandbox")).out()).contains("2 companies");
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
        Run run = Run.of(args(other, "--sandbox"));
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
    void reportsThatCannotBeWrittenLoseNothing() throws IOException {
        screen("--limit", "1");
        Files.delete(out.resolve("results.csv"));
        Path inTheWay = Files.createDirectories(out.resolve("results.csv").resolve("in the way"));
        Run run = screen();
        assertThat(run.code()).isEqualTo(ExitCode.UNEXPECTED);
        assertThat(run.out()).contains("需复核 REVIEW 1").doesNotContain("report.html");
        assertThat(run.err()).contains("stopped: " + out.resolve("results.csv") + " could not be written");
        Files.delete(inTheWay);
        Files.delete(out.resolve("results.csv"));
        Run again = screen();
        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("report.html");
    }

    @Test
    void aReportOfSomebodyElseIsNeverReplaced() throws IOException {
        for (String name : List.of("results.csv", "results.xlsx", "results.jsonl", "report.html", "summary.json")) {
            Path own = Files.writeString(Files.createDirectories(out).resolve(name), "mine");
            Run run = screen();
            assertThat(run.code()).isEqualTo(ExitCode.BAD_QUERY);
            assertThat(run.err()).contains(name + " would be replaced");
            assertThat(own).hasContent("mine");
            Files.delete(own);
        }
        assertThat(out.resolve("screening.sqlite")).doesNotExist();
    }

    @Test
    void aListAmongTheFilesOfTheRunIsRefused() throws IOException {
        Files.createDirectories(out);
        Path own = Files.writeString(out.resolve("results.csv"), LIST);
        Run run = Run.of(args(own, "--sandbox"));
        assertThat(run.code()).isEqualTo(ExitCode.BAD_QUERY);
        assertThat(run.err()).contains("would be replaced by the file results.csv");
        assertThat(own).hasContent(LIST);
    }

    @Test
    void aLinkIsNotFollowed() throws IOException {
        Path victim = Files.writeString(folder.resolve("victim"), "mine");
        for (String name : List.of("run.lock", "results.csv.part", "screening.sqlite", "results.jsonl")) {
            Path link = Files.createSymbolicLink(Files.createDirectories(out).resolve(name), victim);
            assertThat(screen().code()).isEqualTo(ExitCode.BAD_QUERY);
            assertThat(victim).hasContent("mine");
            Files.delete(link);
        }
    }

    @Test
    void filesAreForTheirOwnerAlone() throws IOException {
        screen();
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files)
                    .hasSizeGreaterThan(5)
                    .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                            .isEqualTo("rw-------"));
        }
    }

    @Test
    void anEmptyStoreBesideResultsIsRefused() throws IOException {
        screen();
        Files.write(out.resolve("screening.sqlite"), new byte[0]);
        Run run = screen();
        assertThat(run.code()).isEqualTo(ExitCode.BAD_QUERY);
        assertThat(run.err()).contains("the store beside it is empty", "with its -wal");
    }

    @Test
    void withoutAnAccountNothingIsAskedUnlessTheSandboxIsNamed() {
        Run run = Run.of(args(list));
        assertThat(run.code()).isEqualTo(ExitCode.BAD_QUERY);
        assertThat(run.err()).contains("no account is configured", "--sandbox");
        assertThat(out).doesNotExist();
    }

    @Test
    void aLookAtTheListNeedsNoAccount() {
        Run run = Run.of(args(list, "--dry-run"));
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("4 rows: 2 companies");
    }

    @Test
    void withoutATerminalNothingIsPaidUnlessYesIsSaid() {
        Run run = Run.of("screen", list.toString(), "--out", out.toString(), "--sandbox");
        assertThat(run.code()).isEqualTo(ExitCode.BAD_QUERY);
        assertThat(run.err()).contains("give --yes");
        assertThat(out).doesNotExist();
    }

    @Test
    void aVerdictThatFailsEndsWithSix() {
        assertThat(screen("--fail-on", "reject").code()).isZero();
        assertThat(screen("--fail-on", "review").code()).isEqualTo(ExitCode.FAIL_ON);
        assertThat(screen("--fail-on", "no-record").code()).isEqualTo(ExitCode.FAIL_ON);
    }

    @Test
    void theSummaryIsThereForPrograms() throws IOException {
        Run run = screen("--format", "json");
        assertThat(run.out()).contains("\"review\":1", "\"sandbox\":true").contains("\"billing\":{\"charged\":4");
        assertThat(Files.readString(out.resolve("summary.json"))).contains("\"review\":1", "\"stopped\":null");
    }

    @Test
    void aPolicySticksUntilAnotherIsNamed() throws IOException {
        Path policy = Files.writeString(folder.resolve("p"), "unpaid-ratio = off\n");
        String judged = screen("--policy", policy.toString()).out();
        assertThat(screen().out()).isEqualTo(judged);
        Path standard = Files.writeString(folder.resolve("s"), Run.of("policy").out());
        Run changed = screen("--policy", standard.toString());
        assertThat(changed.err()).contains("0 decisions changed");
        assertThat(screen().err()).doesNotContain("judged again");
    }

    @Test
    void aListThatHasGrownGoesOnInTheSameRun() throws IOException {
        FakeQcc qcc = FakeQcc.builder().build();
        screenWith(qcc);
        assertThat(qcc.cost().charged()).isEqualTo(4);
        Files.writeString(list, LIST.replace("3,虚\n", "3,虚构新增公司\n"));
        Run run = screenWith(qcc);
        assertThat(run.code()).isZero();
        assertThat(qcc.cost().charged()).isEqualTo(6);
        assertThat(Files.readString(out.resolve("results.csv"))).contains("虚构新增公司");
    }

    @Test
    void aRunWithAnUnknownCheckNeverEndsWithZeroAndSaysWhatToDo() {
        FakeQcc qcc =
                FakeQcc.builder().fault(Fault.status("999").on("营口样例进出口公司")).build();
        assertThat(screenWith(qcc).code()).isEqualTo(ExitCode.UNREADABLE);
        Run again = screenWith(FakeQcc.builder().build());
        assertThat(again.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(again.err()).contains("1 company has a check that was charged", "--again asks once more");
        assertThat(screenWith(FakeQcc.builder().build(), "--again").code()).isZero();
    }

    @Test
    void askingAgainHasABudgetOfItsOwn() {
        screenWith(FakeQcc.builder().fault(Fault.status("999").on("营口样例进出口公司")).build());
        FakeQcc qcc = FakeQcc.builder().build();
        Run run = screenWith(qcc, "--again", "--max-calls", "1");
        assertThat(run.code()).isEqualTo(ExitCode.ACCOUNT);
        assertThat(qcc.cost().charged()).isEqualTo(1);
    }

    @Test
    void aQueryThatQccRefusesDoesNotChangeTheExitCode() {
        FakeQcc qcc = FakeQcc.builder()
                .fault(Fault.status(QccStatus.parse("219").orElseThrow()).on("营口样例进出口公司"))
                .build();
        Run run = screenWith(qcc);
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("1 company cannot be looked up");
    }

    @Test
    void aLimitBelowWhatIsSettledStillAsksWhatIsUnknown() {
        screenWith(FakeQcc.builder().fault(Fault.http(500).on("浙江省临海标准件工业公司")).build());
        FakeQcc qcc = FakeQcc.builder().build();
        assertThat(screenWith(qcc, "--limit", "1").code()).isZero();
        assertThat(qcc.cost().charged()).isEqualTo(2);
    }

    @Test
    void anAuditorFindsWhatWasAltered() throws Exception {
        screen();
        Run clean = Run.of("verify", out.toString());
        assertThat(clean.code()).isZero();
        assertThat(clean.out()).contains("重新推导 derived again: 2", "nothing was altered");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + out.resolve("screening.sqlite"));
                var statement = connection.createStatement()) {
            statement.execute("UPDATE verdict SET decision = 'PASS' WHERE company = 1");
        }
        Run altered = Run.of("verify", out.toString());
        assertThat(altered.code()).isEqualTo(ExitCode.UNREADABLE);
        assertThat(altered.out()).contains("the verdict of company 1 was altered");
        assertThat(Run.of("report", out.toString()).code()).isEqualTo(ExitCode.UNREADABLE);
    }

    @Test
    void whatWasReceivedOverHttpLeadsToTheSameLinesAgain() {
        screenWith(FakeQcc.builder()
                .company(FakeCompany.named("浙江省临海标准件工业公司").cases(45))
                .fault(Fault.status(QccStatus.parse("207").orElseThrow()).on("营口样例进出口公司"))
                .build());
        Run verified = Run.of("verify", out.toString());
        assertThat(verified.out()).contains("重新推导 derived again: 2", "nothing was altered");
        assertThat(verified.code()).isZero();
    }

    @Test
    void aRunTakesTheRateOfTheSharedStateAndRefusesAnother() {
        try (QccSandbox sandbox = QccSandbox.start(FakeQcc.builder().build())) {
            Map<String, String> environment = Map.of(
                    "QCC_KEY",
                    sandbox.key(),
                    "QCC_SECRET_KEY",
                    sandbox.secretKey(),
                    "QCC_BASE_URL",
                    sandbox.baseUrl().toString(),
                    "QCC_STATE",
                    "jdbc:sqlite:" + folder.resolve("state.sqlite"),
                    "QCC_STATE_SECRET",
                    "a secret of this test alone");
            assertThat(Run.of(environment, "account", "--set", "rate=50").code())
                    .isZero();
            Run other = Run.of(environment, args(list, "--rate", "20"));
            assertThat(other.code()).isEqualTo(ExitCode.BAD_QUERY);
            assertThat(other.err()).contains("rate is 20 here but 50");
            Run same = Run.of(environment, "screen", list.toString(), "--out", out.toString(), "--yes");
            assertThat(same.err()).doesNotContain("stopped");
            assertThat(same.code()).isZero();
        }
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
