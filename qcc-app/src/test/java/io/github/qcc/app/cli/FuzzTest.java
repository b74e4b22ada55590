package io.github.qcc.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.app.config.Configuration;
import io.github.qcc.app.run.RefusedException;
import io.github.qcc.fake.scenario.ScenarioFile;
import io.github.qcc.fake.scenario.ScenarioFormatException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hostile inputs, made of good ones by {@link Mutations}: each is understood or refused in words. {@code mvn -Pfuzz} tries
 * thousands; {@code -Dqcc.fuzz.seed=7} tries others.
 */
class FuzzTest {
    private static final int INPUTS = Integer.getInteger("qcc.fuzz", 40);
    private static final long SEED = Long.getLong("qcc.fuzz.seed", 16);
    private static final List<Integer> OF_A_LIST = List.of(ExitCode.DONE, ExitCode.BAD_QUERY);
    private static final List<Integer> OF_AN_ANSWER =
            List.of(ExitCode.DONE, ExitCode.BAD_QUERY, ExitCode.ACCOUNT, ExitCode.UNAVAILABLE, ExitCode.UNREADABLE);

    @TempDir
    private Path folder;

    @FunctionalInterface
    private interface Trial {
        void run(byte[] input) throws IOException;
    }

    private void fuzz(List<byte[]> seeds, Trial trial) throws IOException {
        Mutations mutations = new Mutations(SEED);
        for (int i = 0; i < INPUTS; i++) {
            byte[] input = mutations.mutated(seeds);
            try {
                trial.run(input);
            } catch (IOException | RuntimeException | Error failed) {
                throw new AssertionError(
                        "input " + i + " of seed " + SEED + ": "
                                + HexFormat.of().formatHex(input),
                        failed);
            }
        }
    }

    private static List<byte[]> seeds(String... texts) {
        List<byte[]> seeds = new ArrayList<>();
        for (String text : texts) {
            seeds.add(text.getBytes(StandardCharsets.UTF_8));
        }
        return seeds;
    }

    private static void saysWhatItDid(Run run, List<Integer> codes) {
        assertThat(run.code()).as(run.err()).isIn(codes);
        assertThat(run.printed()).doesNotContain("\tat ", "unexpected error", "Exception:", "\u001B", "\u202E");
    }

    @Test
    void everyAnswerIsUnderstoodOrNamed() throws IOException {
        List<byte[]> seeds = seeds(
                """
                {"Status":"200","Message":"查询成功","OrderNumber":"O1","Paging":{"PageSize":20,"PageIndex":1,"TotalRecords":1},\
                "Result":{"VerifyResult":1,"Data":[{"Id":"a1","RegGov":"营口海关","CancelFlag":"正常","IdentifyLevel":"高级认证企业",\
                "RegDate":"2010-01-01","PunishList":[{"No":"1","PunishDate":"2019-07-25","CaseProp":"违规"}]}]}}""",
                """
                {"Paging":{"PageSize":20,"PageIndex":1,"TotalRecords":2},"Result":{"VerifyResult":"1","Data":[{"Id":"c1","CaseNo":\
                "(2018)浙1082执2303号","Court":"临海市人民法院","EndDate":"2019-07-25","LianDate":"2018-07-03","ExecuteSubject":"1000000",\
                "UnperformedAmt":562781}]},"Status":"200","OrderNumber":"O2"}""",
                "{\"Status\":\"201\",\"Message\":\"无\",\"OrderNumber\":\"O3\"}",
                "{\"Status\":\"102\",\"Message\":\"key\"}");
        fuzz(seeds, input -> {
            try (CannedServer server = new CannedServer(new String(input, StandardCharsets.UTF_8))) {
                Map<String, String> account = Map.of(
                        "QCC_KEY", "canary-key", "QCC_SECRET_KEY", "canary-secret", "QCC_BASE_URL", server.url());
                Run run = Run.of(account, "credit", "--format", "json", "虚构公司");
                saysWhatItDid(run, OF_AN_ANSWER);
                assertThat(run.printed()).doesNotContain("canary");
                saysWhatItDid(Run.of(account, "cases", "虚构公司"), OF_AN_ANSWER);
            }
        });
    }

    @Test
    void everyListIsReadOrRefused() throws IOException {
        List<byte[]> seeds = seeds(
                "no,公司名称,注册资本\n1,浙江省临海标准件工业公司,100万\n2,\"营口,样例进出口公司\",\n3,虚,1E3\n",
                "企业名称\t统一社会信用代码\n虚构公司\t91440300192203821X\n",
                "一、虚构甲公司；二、虚构乙公司\n（1）虚构丙公司（已注销）\n");
        seeds.add("公司名称\n虚构公司\n".getBytes(Charset.forName("GB18030")));
        fuzz(seeds, input -> {
            Path list = Files.write(folder.resolve("list.csv"), input);
            saysWhatItDid(
                    Run.of(
                            "screen",
                            list.toString(),
                            "--out",
                            folder.resolve("out").toString(),
                            "--dry-run",
                            "--sandbox"),
                    OF_A_LIST);
        });
    }

    @Test
    void everyPolicyIsReadOrRefused() throws IOException {
        Path list = Files.writeString(folder.resolve("list.txt"), "虚构公司\n");
        List<byte[]> seeds = seeds(Run.of("policy").out(), "no-record = pass\npurpose = credit\n");
        fuzz(seeds, input -> {
            Path policy = Files.write(folder.resolve("policy"), input);
            saysWhatItDid(
                    Run.of(
                            "screen",
                            list.toString(),
                            "--out",
                            folder.resolve("out").toString(),
                            "--dry-run",
                            "--sandbox",
                            "--policy",
                            policy.toString()),
                    OF_A_LIST);
        });
    }

    @Test
    void everyScenarioIsReadOrRefused() throws IOException {
        List<byte[]> seeds = seeds("""
                {"companies": [{"name": "虚构贸易有限公司", "cases": {"count": 5, "resumed": 2, "each": {"terminatedOn": "-90d"}}}],
                 "faults": [{"answer": "120", "onCall": 3}]}""", "{\"examples\": true, \"faults\": [{\"http\": 503, \"retryAfter\": \"2s\"}]}");
        fuzz(seeds, input -> {
            Path scenario = Files.write(folder.resolve("scenario.json"), input);
            try {
                assertThat(ScenarioFile.load(scenario).companies()).isNotNull();
            } catch (ScenarioFormatException refused) {
                assertThat(refused).hasMessageContaining("scenario.json");
            }
        });
    }

    @Test
    void everyConfigFileIsReadOrRefused() throws IOException {
        List<byte[]> seeds = seeds(
                "QCC_KEY = canary\nQCC_SECRET_KEY = canary\nQCC_BASE_URL = http://127.0.0.1:1/api/yj/\nQCC_RATE = 5\n",
                "# comment\nQCC_PRICE_CREDIT: 0.5\nQCC_PRICE_CASES=1.25\nQCC_CALLS_PER_DAY = 1000\\\n  \n");
        fuzz(seeds, input -> {
            Path config = Files.write(folder.resolve("config"), input);
            try {
                assertThat(Configuration.read(Map.of(), Optional.of(config)).toString())
                        .doesNotContain("canary");
            } catch (RefusedException refused) {
                assertThat(refused.getMessage()).doesNotContain("canary");
            }
        });
    }
}
