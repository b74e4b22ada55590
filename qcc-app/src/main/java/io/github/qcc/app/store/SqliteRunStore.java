package io.github.qcc.app.store;

import io.github.qcc.app.run.Call;
import io.github.qcc.app.run.Company;
import io.github.qcc.app.run.Coverage;
import io.github.qcc.app.run.DiskException;
import io.github.qcc.app.run.Endpoint;
import io.github.qcc.app.run.Prices;
import io.github.qcc.app.run.Question;
import io.github.qcc.app.run.RefusedException;
import io.github.qcc.app.run.Result;
import io.github.qcc.app.run.ResultRow;
import io.github.qcc.app.run.Run;
import io.github.qcc.app.run.RunStore;
import io.github.qcc.app.run.Spent;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.screening.ScreeningResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.sqlite.SQLiteConfig;

/** A run in one SQLite file, write-ahead logged and synchronised in full: what was saved survives a power cut. */
public final class SqliteRunStore implements RunStore {
    /** Name of the file in the folder of a run. */
    public static final String FILE = "screening.sqlite";

    private final Path folder;
    private final Lock lock;
    private final Sql sql;
    private final RunRow runRow;
    private final EntryRows entries;
    private final CallRows calls;
    private final VerdictRows verdicts;

    SqliteRunStore(Path folder, Lock lock, Sql sql) {
        this.folder = folder;
        this.lock = lock;
        this.sql = sql;
        this.runRow = new RunRow(sql);
        this.entries = new EntryRows(sql);
        this.calls = new CallRows(sql);
        this.verdicts = new VerdictRows(sql);
    }

    /** Whether a folder holds a store. */
    public static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }

    /**
     * Opens the store of a folder, and creates both where they are missing.
     *
     * @throws RefusedException if the folder can not be written, another run works in it, or the store can not be
     *     used
     */
    public static SqliteRunStore open(Path folder) {
        Lock lock;
        try {
            Files.createDirectories(folder);
            lock = Lock.take(folder);
        } catch (IOException e) {
            throw new RefusedException("the folder " + folder + " can not be written (" + DiskException.reason(e)
                    + "): free space there, or give another --out");
        }
        try {
            return new SqliteRunStore(folder, lock, connect(folder.resolve(FILE)));
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
            sql = new Sql(config.createConnection("jdbc:sqlite:" + file), file);
        } catch (SQLException e) {
            throw Sql.isDamage(e) ? Schema.damaged(file) : Sql.failure(file, e);
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
        sql.inTransaction(() -> {
            runRow.insert(run);
            entries.insert(rows);
        });
    }

    @Override
    public synchronized void judgeBy(String policy, String hash) {
        sql.inTransaction(() -> {
            verdicts.clear();
            sql.run("UPDATE run SET policy = ?, policy_sha256 = ?, reported = 0", policy, hash);
        });
    }

    @Override
    public synchronized List<Company> open(int after, int limit) {
        return sql.list(
                "SELECT s.id, s.search_key FROM subject s LEFT JOIN verdict v ON v.subject = s.id"
                        + " WHERE s.id > ? AND coalesce(v.settled, 0) = 0 ORDER BY s.id LIMIT ?",
                row -> new Company(row.getInt(1), SearchKey.of(row.getString(2))),
                after,
                limit);
    }

    @Override
    public synchronized Optional<String> answer(Question question) {
        return calls.answer(question);
    }

    @Override
    public void requireRoom(long bytes) {
        long free;
        try {
            free = Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            throw DiskException.of(folder, e);
        }
        if (free < bytes) {
            throw DiskException.noRoom(folder, free, bytes);
        }
    }

    @Override
    public synchronized void save(Call call) {
        calls.insert(call);
    }

    @Override
    public synchronized void save(Company subject, ScreeningResult screened, boolean settled, Instant judgedAt) {
        verdicts.replace(subject, screened, settled, judgedAt);
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
        return sql.list(
                        "SELECT (SELECT count(*) FROM entry), (SELECT count(*) FROM entry WHERE subject IS NULL),"
                                + " (SELECT count(*) FROM subject), (SELECT count(*) FROM verdict WHERE settled = 0),"
                                + " (SELECT min(answered_at) FROM call WHERE answer IS NOT NULL),"
                                + " (SELECT max(answered_at) FROM call WHERE answer IS NOT NULL)",
                        row -> new Coverage(
                                row.getInt(1),
                                row.getInt(2),
                                row.getInt(3),
                                verdicts.decisions(),
                                row.getInt(4),
                                Optional.ofNullable(row.getString(5)).map(Instant::parse),
                                Optional.ofNullable(row.getString(6)).map(Instant::parse)))
                .get(0);
    }

    @Override
    public synchronized Map<Endpoint, Spent> spent() {
        return calls.spent();
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
        verdicts.forEach(action);
    }

    @Override
    public synchronized void forEachRow(Consumer<ResultRow> action) {
        entries.forEach(action);
    }

    /** Closes the file and lets another run in. */
    @Override
    public synchronized void close() {
        try (lock) {
            sql.close();
        }
    }
}
