package io.github.qcc.app.screen;

import io.github.qcc.app.config.PolicyFile;
import io.github.qcc.app.config.StoredRun;
import io.github.qcc.app.report.JsonOutput;
import io.github.qcc.app.report.JsonText;
import io.github.qcc.app.run.AlteredException;
import io.github.qcc.app.run.Bilingual;
import io.github.qcc.app.run.Company;
import io.github.qcc.app.run.RefusedException;
import io.github.qcc.app.run.Result;
import io.github.qcc.app.run.Run;
import io.github.qcc.app.run.RunStore;
import io.github.qcc.app.run.Sha256;
import io.github.qcc.app.store.SqliteRunStore;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.screening.CounterpartyScreening;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What an auditor finds in the store of a run: whether answers and verdicts have the hashes that were stored with them, and
 * whether the answers lead to the verdicts again.
 *
 * @param run the run
 * @param companies how many companies have a verdict
 * @param derived how many of these verdicts were derived again from the answers; one with an unknown check cannot be
 * @param cost what the calls of the run cost
 * @param orderNumbers QCC's references of the calls
 * @param defects what was altered, a sentence each; unmodifiable
 */
public record Verification(Run run, int companies, int derived, Cost cost, int orderNumbers, List<String> defects) {
    private static final int MOST_DEFECTS = 1000;

    public Verification {
        Objects.requireNonNull(run, "run");
        Objects.requireNonNull(cost, "cost");
        defects = List.copyOf(defects);
    }

    /**
     * Looks at everything in the store of a folder; sends nothing.
     *
     * @throws RefusedException if the folder holds no run, or its store is damaged
     */
    public static Verification of(Path folder) {
        if (!SqliteRunStore.isIn(folder)) {
            throw new RefusedException(new Bilingual(
                    "文件夹 " + folder + " 中没有筛查数据：请给出 screen 的 --out 文件夹",
                    "the folder " + folder + " holds no screening run: give the --out of one"));
        }
        try (SqliteRunStore store = SqliteRunStore.open(folder)) {
            store.requireSound();
            Run run = store.run()
                    .orElseThrow(() -> new RefusedException(new Bilingual(
                            "文件夹 " + folder + " 中的筛查尚未开始：请先执行 qcc screen",
                            "the run in " + folder + " has not begun: screen a list first")));
            return new Auditor(store, run).verify();
        }
    }

    /** Goes through the companies. */
    private static final class Auditor {
        private final RunStore store;
        private final Run run;
        private final List<String> defects = new ArrayList<>();
        private final StoredRun stored;
        private int companies;
        private int derived;

        Auditor(RunStore store, Run run) {
            this.store = store;
            this.run = run;
            this.stored = new StoredRun(store);
        }

        Verification verify() {
            if (!Sha256.of(run.policy()).equals(run.policyHash())) {
                defects.add("the policy was altered: its SHA-256 is not " + run.policyHash());
            }
            store.forEachCompany(company -> {
                try {
                    verify(company);
                } catch (AlteredException e) {
                    found(e.getMessage());
                }
            });
            Cost cost = store.spent().values().stream().reduce(Cost.NONE, Cost::plus);
            return new Verification(run, companies, derived, cost, store.orderNumbers(), defects);
        }

        private void verify(Company company) {
            Result result = store.result(company.id()).orElse(null);
            if (result == null) {
                return;
            }
            companies++;
            if (result.json().contains("\"outcome\":\"UNKNOWN\"")) {
                return;
            }
            String line = new JsonOutput()
                    .screened(new CounterpartyScreening(
                                    stored.ports(company),
                                    PolicyFile.ofText(run.policy()).policy())
                            .screen(company.query(), run.asOf()));
            derived++;
            if (!withoutBilling(line).equals(withoutBilling(result.json()))) {
                found("the verdict of company " + company.id()
                        + " does not follow from its answers: derived again it is another,"
                        + " or the version of qcc is another than the one that judged");
            }
        }

        private void found(String defect) {
            if (defects.size() < MOST_DEFECTS) {
                defects.add(defect);
            }
        }

        private static String withoutBilling(String line) {
            int billing = line.lastIndexOf(",\"billing\":");
            return billing < 0 ? line : line.substring(0, billing);
        }
    }

    /** Lines for a person. */
    public Stream<String> lines() {
        Stream<String> facts = Stream.of(
                "名单 list: " + run.list() + "  SHA-256 " + run.listHash(),
                "策略 policy: SHA-256 " + run.policyHash(),
                "企业 companies: " + companies + "，重新推导 derived again: " + derived,
                "费用 cost: " + cost.charged() + " 次计费 charged, " + cost.uncertain()
                        + " 次不确定 uncertain; 订单号 order numbers: " + orderNumbers,
                defects.isEmpty() ? "未发现改动 nothing was altered" : "发现改动 altered: " + defects.size());
        return Stream.concat(facts, defects.stream());
    }

    /** One JSON object. */
    public String json() {
        return JsonText.object(line -> line.text("list", run.list())
                .text("listSha256", run.listHash())
                .text("policySha256", run.policyHash())
                .number("companies", companies)
                .number("derived", derived)
                .number("orderNumbers", orderNumbers)
                .texts("altered", defects)
                .object(
                        "billing",
                        billing -> billing.number("charged", cost.charged())
                                .number("uncertain", cost.uncertain())
                                .number("free", cost.free())));
    }
}
