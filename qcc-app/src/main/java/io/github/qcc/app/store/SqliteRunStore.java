package io.github.qcc.app.store;

import io.github.qcc.app.batch.Call;
import io.github.qcc.app.batch.Coverage;
import io.github.qcc.app.batch.Endpoint;
import io.github.qcc.app.batch.PlannedRow;
import io.github.qcc.app.batch.Prices;
import io.github.qcc.app.batch.Question;
import io.github.qcc.app.batch.Result;
import io.github.qcc.app.batch.ResultRow;
import io.github.qcc.app.batch.Run;
import io.github.qcc.app.batch.RunRefusedException;
import io.github.qcc.app.batch.RunStore;
import io.github.qcc.app.batch.Sha256;
import io.github.qcc.app.batch.Spent;
import io.github.qcc.app.batch.Subject;
import io.github.qcc.app.output.JsonOutput;
import io.github.qcc.domain.OrderNumber;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.screening.CounterpartyScreening.Screened;
import io.github.qcc.domain.screening.Decision;
import io.github.qcc.domain.screening.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.sqlite.SQLiteConfig;

/** A run in one SQLite file, write-ahead logged and synchronised in full: what was saved survives a power cut. */
public final class SqliteRunStore implements RunStore {
    /** Name of the file in the folder of a run. */
    public static final String FILE = "screening.sqlite";

    private final Lock lock;
    private final Sql sql;
    private final RunRow runRow;

    private SqliteRunStore(Lock lock, Sql sql) {
        this.lock = lock;
        this.sql = sql;
        this.runRow = new RunRow(sql);
    }

    /** Whether a folder holds a store. */
    public static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }

    /**
     * Opens the store of a folder, and creates both where they are missing.
     *
     * @throws RunRefusedException if the folder can not be written, another run works in it, or the store can not be
     *     used
     */
    public static SqliteRunStore open(Path folder) {
        Lock lock;
        try {
            Files.createDirectories(folder);
            lock = Lock.take(folder);
        } catch (IOException e) {
            throw new RunRefusedException("the folder " + folder + " can not be written ("
                    + e.getClass().getSimpleName() + "): give another --out");
        }
        try {
            return new SqliteRunStore(lock, connect(folder.resolve(FILE)));
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static Sql connect(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        Sql sql;
        try {
            sql = new Sql(config.createConnection("jdbc:sqlite:" + file));
        } catch (SQLException e) {
            throw Schema.damaged(file);
        }
        try {
            Schema.prepare(sql, file);
            return sql;
        } catch (RuntimeException e) {
            sql.close();
            throw e;
        }
    }

    @Override
    public synchronized Optional<Run> run() {
        return runRow.read();
    }

    @Override
    public synchronized void begin(Run run, Rows rows) {
        sql.inOne(() -> {
            runRow.insert(run);
            try (PreparedStatement subject = sql.prepare("INSERT INTO subject VALUES (?, ?, ?)");
                    PreparedStatement entry = sql.prepare("INSERT INTO entry VALUES (?, ?, ?, ?)")) {
                rows.forEach(row -> insert(row, subject, entry));
            }
        });
    }

    private static void insert(PlannedRow row, PreparedStatement subject, PreparedStatement entry) {
        try {
            if (row.first().isPresent()) {
                SearchKey key = row.first().get();
                Sql.set(
                        subject,
                        row.subject().orElseThrow(),
                        key.value(),
                        key.kind().name());
                subject.executeUpdate();
            }
            Sql.set(
                    entry,
                    row.line(),
                    row.subject().orElse(null),
                    row.problem().orElse(null),
                    CellsText.write(row.cells()));
            entry.executeUpdate();
        } catch (SQLException e) {
            throw Sql.failure(e);
        }
    }

    @Override
    public synchronized void judgeBy(String policy, String hash) {
        sql.inOne(() -> {
            sql.run("DELETE FROM finding");
            sql.run("DELETE FROM verdict");
            sql.run("UPDATE run SET policy = ?, policy_sha256 = ?, reported = 0", policy, hash);
        });
    }

    @Override
    public synchronized List<Subject> open(int after, int limit) {
        return sql.list(
                "SELECT s.id, s.search_key FROM subject s LEFT JOIN verdict v ON v.subject = s.id"
                        + " WHERE s.id > ? AND coalesce(v.settled, 0) = 0 ORDER BY s.id LIMIT ?",
                row -> new Subject(row.getInt(1), SearchKey.of(row.getString(2))),
                after,
                limit);
    }

    @Override
    public synchronized Optional<String> answer(Question question) {
        return sql
                .list(
                        "SELECT answer FROM call WHERE subject = ? AND endpoint = ? AND page = ? AND answer IS NOT NULL",
                        row -> row.getString(1),
                        question.subject(),
                        question.endpoint().name(),
                        question.page())
                .stream()
                .findFirst();
    }

    @Override
    public synchronized void save(Call call) {
        sql.run(
                "INSERT INTO call (subject, endpoint, page, asked_at, answered_at, outcome, status, order_number, billing,"
                        + " answer, answer_sha256) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                call.question().subject(),
                call.question().endpoint().name(),
                call.question().page(),
                call.askedAt().toString(),
                call.answeredAt().toString(),
                call.outcome(),
                call.status().orElse(null),
                call.orderNumber().map(OrderNumber::value).orElse(null),
                call.billing().name(),
                call.answer().orElse(null),
                call.answer().map(Sha256::of).orElse(null));
    }

    @Override
    public synchronized void save(Subject subject, Screened screened, boolean settled, Instant judgedAt) {
        String line = new JsonOutput().screened(screened);
        sql.inOne(() -> {
            sql.run("DELETE FROM finding WHERE subject = ?", subject.id());
            sql.run(
                    "INSERT OR REPLACE INTO verdict VALUES (?, ?, ?, ?, ?)",
                    subject.id(),
                    screened.verdict().decision().name(),
                    settled ? 1 : 0,
                    judgedAt.toString(),
                    line);
            int no = 1;
            for (Finding finding : screened.verdict().findings()) {
                sql.run(
                        "INSERT INTO finding VALUES (?, ?, ?, ?, ?, ?)",
                        subject.id(),
                        no++,
                        finding.rule(),
                        finding.severity().name(),
                        finding.zh(),
                        finding.en());
            }
        });
    }

    @Override
    public synchronized void price(Prices prices) {
        runRow.price(prices);
    }

    @Override
    public synchronized Prices prices() {
        return runRow.prices();
    }

    @Override
    public synchronized void reported(boolean current) {
        runRow.reported(current);
    }

    @Override
    public synchronized boolean isReported() {
        return runRow.isReported();
    }

    @Override
    public synchronized Coverage coverage() {
        Map<Decision, Integer> decisions = new EnumMap<>(Decision.class);
        sql.forEach(
                "SELECT decision, count(*) FROM verdict GROUP BY decision",
                row -> decisions.put(Decision.valueOf(row.getString(1)), row.getInt(2)));
        return sql.list(
                        "SELECT (SELECT count(*) FROM entry), (SELECT count(*) FROM entry WHERE subject IS NULL),"
                                + " (SELECT count(*) FROM subject), (SELECT count(*) FROM verdict WHERE settled = 0),"
                                + " (SELECT min(answered_at) FROM call WHERE answer IS NOT NULL),"
                                + " (SELECT max(answered_at) FROM call WHERE answer IS NOT NULL)",
                        row -> new Coverage(
                                row.getInt(1),
                                row.getInt(2),
                                row.getInt(3),
                                decisions,
                                row.getInt(4),
                                Optional.ofNullable(row.getString(5)).map(Instant::parse),
                                Optional.ofNullable(row.getString(6)).map(Instant::parse)))
                .get(0);
    }

    @Override
    public synchronized Map<Endpoint, Spent> spent() {
        Map<Endpoint, Spent> spent = new EnumMap<>(Endpoint.class);
        sql.forEach(
                "SELECT endpoint, sum(billing = 'CHARGED'), sum(billing = 'UNCERTAIN'), sum(billing = 'NONE')"
                        + " FROM call GROUP BY endpoint",
                row -> spent.put(
                        Endpoint.valueOf(row.getString(1)), new Spent(row.getInt(2), row.getInt(3), row.getInt(4))));
        return spent;
    }

    @Override
    public synchronized long callsLeft(int upTo) {
        return sql.list(
                        "SELECT sum(2 - (s.kind = 'KEY_NO') - (SELECT count(*) FROM call c WHERE c.subject = s.id"
                                + " AND c.page = 1 AND c.answer IS NOT NULL))"
                                + " FROM subject s LEFT JOIN verdict v ON v.subject = s.id"
                                + " WHERE s.id <= ? AND coalesce(v.settled, 0) = 0",
                        row -> row.getLong(1),
                        upTo)
                .get(0);
    }

    @Override
    public synchronized void forEachResult(Consumer<Result> action) {
        sql.forEach(
                "SELECT subject, decision, settled, result FROM verdict ORDER BY subject",
                row -> action.accept(result(row, 1)));
    }

    @Override
    public synchronized void forEachRow(Consumer<ResultRow> action) {
        sql.forEach(
                "SELECT e.line, e.cells, e.problem, v.subject, v.decision, v.settled, v.result"
                        + " FROM entry e LEFT JOIN verdict v ON v.subject = e.subject ORDER BY e.line",
                row -> action.accept(new ResultRow(
                        row.getLong(1),
                        CellsText.read(row.getString(2)),
                        Optional.ofNullable(row.getString(3)),
                        row.getString(5) == null ? Optional.empty() : Optional.of(result(row, 4)))));
    }

    private static Result result(ResultSet row, int first) throws SQLException {
        return new Result(
                row.getInt(first),
                Decision.valueOf(row.getString(first + 1)),
                row.getInt(first + 2) == 1,
                row.getString(first + 3));
    }

    /** Closes the file and lets another run in. */
    @Override
    public synchronized void close() {
        try (lock) {
            sql.close();
        }
    }
}
