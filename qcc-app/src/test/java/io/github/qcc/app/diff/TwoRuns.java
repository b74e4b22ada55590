package io.github.qcc.app.diff;

import io.github.qcc.app.config.PolicyFile;
import io.github.qcc.app.run.Cell;
import io.github.qcc.app.run.Company;
import io.github.qcc.app.run.PlannedRow;
import io.github.qcc.app.run.Run;
import io.github.qcc.app.run.RunStore;
import io.github.qcc.app.store.SqliteRunStore;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.port.QccPorts;
import io.github.qcc.domain.screening.CounterpartyScreening;
import io.github.qcc.fake.FakeCompany;
import io.github.qcc.fake.FakeQcc;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Two runs of a few companies, each judged by the fake. */
final class TwoRuns implements AutoCloseable {
    static final LocalDate OCTOBER = LocalDate.of(2026, 10, 21);
    static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 21);

    private final RunStore former;
    private final RunStore now;
    private final Path folder;

    private TwoRuns(Path folder, Month october, Month november) {
        this.folder = folder;
        this.former = october.screened(folder.resolve("october"), OCTOBER);
        this.now = november.screened(folder.resolve("november"), NOVEMBER);
    }

    static TwoRuns of(Path folder, Month october, Month november) {
        return new TwoRuns(folder, october, november);
    }

    RunDiff diff() {
        return RunDiff.of(folder.resolve("october"), former, folder.resolve("november"), now);
    }

    /** All companies that changed, the worst first. */
    List<ReportedChange> changes() {
        List<ReportedChange> changes = new ArrayList<>();
        diff().forEach(Integer.MAX_VALUE, changes::add);
        return changes;
    }

    /** The one company that changed. */
    ReportedChange change() {
        List<ReportedChange> changes = changes();
        if (changes.size() != 1) {
            throw new AssertionError(changes.size() + " companies changed");
        }
        return changes.get(0);
    }

    @Override
    public void close() {
        former.close();
        now.close();
    }

    /** What is published in a month, and whom the list of that month names. */
    static final class Month {
        private final FakeQcc.Builder published = FakeQcc.builder();
        private final Map<String, List<Cell>> listed = new LinkedHashMap<>();
        private Function<FakeQcc, QccPorts> ports = qcc -> qcc;
        private PolicyFile policy = PolicyFile.standard();
        private int asked = Integer.MAX_VALUE;

        Month company(FakeCompany company) {
            published.company(company);
            return listed(company.name());
        }

        Month listed(String name, String... moreCells) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.text(name)));
            List.of(moreCells).forEach(text -> cells.add(Cell.text(text)));
            listed.put(name, cells);
            return this;
        }

        Month through(Function<FakeQcc, QccPorts> between) {
            ports = between;
            return this;
        }

        Month by(PolicyFile another) {
            policy = another;
            return this;
        }

        Month asked(int companies) {
            asked = companies;
            return this;
        }

        private RunStore screened(Path folder, LocalDate day) {
            Instant at = day.atTime(2, 0).toInstant(ZoneOffset.UTC);
            CounterpartyScreening screening =
                    new CounterpartyScreening(ports.apply(published.build()), policy.policy());
            RunStore store = SqliteRunStore.open(folder);
            List<String> names = List.copyOf(listed.keySet());
            store.begin(
                    new Run(
                            "list.csv",
                            "00",
                            "name",
                            List.of("name", "code"),
                            "test",
                            false,
                            at,
                            day,
                            policy.text(),
                            policy.hash()),
                    action -> {
                        for (int i = 0; i < names.size(); i++) {
                            action.accept(new PlannedRow(
                                    i + 2,
                                    listed.get(names.get(i)),
                                    Optional.of(i + 1),
                                    Optional.of(SearchKey.of(names.get(i))),
                                    Optional.empty(),
                                    List.of(),
                                    Optional.empty()));
                        }
                    });
            for (int i = 0; i < Math.min(asked, names.size()); i++) {
                Company company = new Company(i + 1, SearchKey.of(names.get(i)), Optional.empty());
                store.save(company, screening.screen(company.key(), day), true, at);
            }
            return store;
        }
    }
}
