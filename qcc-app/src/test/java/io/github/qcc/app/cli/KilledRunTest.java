package io.github.qcc.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.fake.FakeCompany;
import io.github.qcc.fake.FakeQcc;
import io.github.qcc.fake.server.QccSandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs as processes of their own, which are killed. {@code -Dqcc.kills=20} kills more often. */
class KilledRunTest {
    private static final int KILLS = Integer.getInteger("qcc.kills", 3);
    private static final int COMPANIES = 300;
    private static final int CONCURRENCY = 4;

    /** Every tenth company has 45 cases, and so two pages more. */
    private static final int FEWEST_CALLS = 2 * COMPANIES + 2 * COMPANIES / 10;

    @TempDir
    private Path folder;

    private final FakeQcc qcc = companies();

    private static String name(int number) {
        return "虚构第" + number + "公司";
    }

    private static FakeQcc companies() {
        FakeQcc.Builder builder = FakeQcc.builder();
        for (int i = 0; i < COMPANIES; i++) {
            FakeCompany company = FakeCompany.named(name(i)).registration(row -> row.creditLevel("高级认证企业"));
            builder.company(i % 10 == 0 ? company.cases(45) : company);
        }
        return builder.build();
    }

    private Path list() throws IOException {
        return Files.writeString(
                folder.resolve("list.txt"),
                IntStream.range(0, COMPANIES).mapToObj(KilledRunTest::name).collect(Collectors.joining("\n")));
    }

    private Process start(QccSandbox sandbox, Path list, Path out, int rate, String... more) throws IOException {
        return start(sandbox, folder, list, out, rate, more);
    }

    private Process start(QccSandbox sandbox, Path temporary, Path list, Path out, int rate, String... more)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + temporary,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "io.github.qcc.app.Main",
                "screen",
                list.toString(),
                "--out",
                out.toString(),
                "--rate",
                Integer.toString(rate),
                "--concurrency",
                Integer.toString(CONCURRENCY));
        builder.command().add("--yes");
        builder.command().addAll(List.of(more));
        builder.environment().put("QCC_KEY", sandbox.key());
        builder.environment().put("QCC_SECRET_KEY", sandbox.secretKey());
        builder.environment().put("QCC_BASE_URL", sandbox.baseUrl().toString());
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.redirectError(folder.resolve("stderr").toFile());
        return builder.start();
    }

    /** Kills a process once it has been charged for so many calls more; returns whether it had not ended before. */
    private boolean isKilled(Process process, int calls) throws InterruptedException {
        long charged = qcc.cost().charged() + calls;
        boolean hasEnded = false;
        for (int waits = 0; waits < 6_000 && !hasEnded && qcc.cost().charged() < charged; waits++) {
            hasEnded = process.waitFor(5, TimeUnit.MILLISECONDS);
        }
        process.destroyForcibly().waitFor();
        return !hasEnded;
    }

    /** What the summary says the run cost agrees with the books of the sandbox, and nothing that is kept was altered. */
    private void agreesWithTheBooks(Path out, long billed) throws IOException {
        String summary = Files.readString(out.resolve("summary.json"));
        long charged = number(summary, "charged");
        assertThat(billed).isBetween(charged, charged + number(summary, "uncertain"));
        Run verified = Run.of("verify", out.toString());
        assertThat(verified.code()).as(verified.printed()).isZero();
    }

    private static long number(String json, String name) {
        Matcher number = Pattern.compile("\"" + name + "\":(\\d+)").matcher(json);
        assertThat(number.find()).as(json).isTrue();
        return Long.parseLong(number.group(1));
    }

    private int runToTheEnd(QccSandbox sandbox, Path list, Path out) throws IOException, InterruptedException {
        Process process = start(sandbox, list, out, 1_000);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    /** What was found, apart from order numbers and what lost calls cost. */
    private static String results(Path out) throws IOException {
        return Files.readString(out.resolve("results.jsonl"))
                .replaceAll(",\"answeredAt\":\"[^\"]*\"", "")
                .replaceAll("CHECK\\d+", "CHECK")
                .replaceAll(",\"billing\":\\{[^}]*\\}\\}", "");
    }

    @Test
    void aRunThatIsKilledAgainAndAgainEndsAsIfNothingHadHappened() throws Exception {
        Path list = list();
        Path out = folder.resolve("killed");
        Random random = new Random(20);
        int kills = 0;
        try (QccSandbox sandbox = QccSandbox.start(qcc)) {
            for (int i = 0; i < KILLS; i++) {
                kills += isKilled(start(sandbox, list, out, 300), 1 + random.nextInt(25)) ? 1 : 0;
            }
            assertThat(runToTheEnd(sandbox, list, out)).isZero();
            long charged = qcc.cost().charged();
            assertThat(charged).isBetween((long) FEWEST_CALLS, (long) FEWEST_CALLS + (long) kills * CONCURRENCY);
            System.out.println(kills + " kills, " + (charged - FEWEST_CALLS) + " calls paid twice");
            agreesWithTheBooks(out, charged);
            Path undisturbed = folder.resolve("undisturbed");
            assertThat(runToTheEnd(sandbox, list, undisturbed)).isZero();
            assertThat(results(out)).isEqualTo(results(undisturbed));
        }
    }

    @Test
    void aKilledRunLeavesNoNativeLibraryBehind() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        try (QccSandbox sandbox = QccSandbox.start(qcc)) {
            assertThat(isKilled(start(sandbox, temporary, list(), folder.resolve("left"), 20), 2))
                    .isTrue();
        }
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left).noneMatch(file -> file.toString().contains("sqlite"));
        }
        try (Stream<Path> left = Files.list(folder.resolve("left"))) {
            assertThat(left).noneMatch(file -> file.toString().contains("sqlitejdbc"));
        }
    }

    @Test
    void aBudgetHoldsOverAnyNumberOfKills() throws Exception {
        Path list = list();
        Path out = folder.resolve("budget");
        int kills = 0;
        try (QccSandbox sandbox = QccSandbox.start(qcc)) {
            for (int i = 0; i < KILLS; i++) {
                kills += isKilled(start(sandbox, list, out, 20, "--max-calls", "40"), 2) ? 1 : 0;
            }
            Process last = start(sandbox, list, out, 1_000, "--max-calls", "40");
            assertThat(last.waitFor(120, TimeUnit.SECONDS)).isTrue();
            assertThat(last.exitValue()).isEqualTo(ExitCode.ACCOUNT);
            System.out.println(kills + " kills, " + qcc.cost().charged() + " charged of a budget of 40");
            assertThat(qcc.cost().charged()).isBetween(40L - (long) kills * CONCURRENCY, 40L);
        }
    }

    @Test
    void aRunThatIsToldToEndFinishesItsCallsAndSaysHowToGoOn() throws Exception {
        Path list = list();
        Path out = folder.resolve("told");
        try (QccSandbox sandbox = QccSandbox.start(qcc)) {
            Process process = start(sandbox, list, out, 50);
            List<Long> waited = new ArrayList<>();
            while (qcc.cost().charged() < 20 && waited.size() < 1_200) {
                process.waitFor(50, TimeUnit.MILLISECONDS);
                waited.add(qcc.cost().charged());
            }
            process.destroy();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            long charged = qcc.cost().charged();
            assertThat(Files.readString(folder.resolve("stderr")))
                    .contains("stopped: interrupted")
                    .contains("the same command goes on from here");
            assertThat(out.resolve("report.html")).exists();
            assertThat(runToTheEnd(sandbox, list, out)).isZero();
            assertThat(qcc.cost().charged()).isEqualTo(FEWEST_CALLS).isGreaterThan(charged);
        }
    }
}
