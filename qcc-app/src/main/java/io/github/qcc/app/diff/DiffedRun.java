package io.github.qcc.app.diff;

import io.github.qcc.app.config.PolicyFile;
import io.github.qcc.app.config.StoredRun;
import io.github.qcc.app.run.Bilingual;
import io.github.qcc.app.run.Company;
import io.github.qcc.app.run.Coverage;
import io.github.qcc.app.run.RefusedException;
import io.github.qcc.app.run.Run;
import io.github.qcc.app.run.RunStore;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.QccException;
import io.github.qcc.domain.screening.CounterpartyScreening;
import io.github.qcc.domain.screening.Decision;
import io.github.qcc.domain.screening.ScreeningPolicy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One of the two runs that are compared.
 *
 * @param folder its folder
 * @param store its store, open
 * @param run the run
 * @param policy the policy that judged
 * @param stored its responses
 */
record DiffedRun(Path folder, RunStore store, Run run, ScreeningPolicy policy, StoredRun stored) {
    /**
     * Reads what the store says of itself.
     *
     * @throws RefusedException if no run has begun in it
     */
    static DiffedRun of(Path folder, RunStore store) {
        Run run = store.run()
                .orElseThrow(() -> new RefusedException(new Bilingual(
                        "文件夹 " + folder + " 中的筛查尚未开始：请先执行 qcc screen",
                        "the run in " + folder + " has not begun: screen a list first")));
        return new DiffedRun(folder, store, run, PolicyFile.ofText(run.policy()).policy(), new StoredRun(store));
    }

    Coverage coverage() {
        return store.coverage();
    }

    /** All calls of the run. */
    Cost cost() {
        return store.spent().values().stream().reduce(Cost.NONE, Cost::plus);
    }

    /**
     * Judges the stored answers about a company by another policy, on another day, or with other facts of the list. Sends
     * nothing.
     *
     * @return empty if not all of the answers are stored
     */
    Optional<Decision> judge(Company company, Company asListed, ScreeningPolicy by, LocalDate on) {
        try {
            Company asked = new Company(company.id(), company.key(), asListed.registeredCapital());
            return Optional.of(new CounterpartyScreening(stored.ports(company), by)
                            .screen(asked.query(), on)
                            .verdict()
                            .decision())
                    .filter(decision -> decision != Decision.UNDETERMINED);
        } catch (QccException e) {
            // The answers are not all here.
            return Optional.empty();
        }
    }
}
