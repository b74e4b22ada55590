package io.github.qcc.app.store;

import io.github.qcc.app.run.Bilingual;
import io.github.qcc.app.run.Call;
import io.github.qcc.app.run.Cell;
import io.github.qcc.app.run.CheckPage;
import io.github.qcc.app.run.Company;
import io.github.qcc.app.run.CompanyCursor;
import io.github.qcc.app.run.Coverage;
import io.github.qcc.app.run.DiskException;
import io.github.qcc.app.run.Disposition;
import io.github.qcc.app.run.Evidence;
import io.github.qcc.app.run.FinalFailure;
import io.github.qcc.app.run.KeptResponse;
import io.github.qcc.app.run.Prices;
import io.github.qcc.app.run.PrivateFiles;
import io.github.qcc.app.run.RefusedException;
import io.github.qcc.app.run.Result;
import io.github.qcc.app.run.ResultRow;
import io.github.qcc.app.run.Run;
import io.github.qcc.app.run.RunStore;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.port.Endpoint;
import io.github.qcc.domain.screening.ScreeningResult;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;

/**
 * A run in one SQLite file with a write-ahead log. What was saved survives the end of the process, however it ends. Only a
 * checkpoint waits for the disk, so a power cut can lose what was saved since the last one; the file stays consistent.
 */
public final class SqliteRunStore implements RunStore {
    /** Name of the file in the folder of a run. */
    public static final String FILE = "screening.sqlite";

    /** A file of this many bytes is looked at as a whole whenever it is opened. */
    private static final long SMALL = 32L << 20;

    private static final int VERDICTS_BETWEEN_CHECKPOINTS = 500;

    private final Path folder;
    private final Lock lock;
    private final Sql sql;
    private final RunRow runRow;
    private final ListRows entries;
    private final CallRows calls;
    private final VerdictRows verdicts;
    private final ComparisonRows comparison;
    private final DispositionRows dispositions;
    private final StoreIdentity identity;
    private final FileStore disk;
    private int saved;
    private boolean isClosed;

    SqliteRunStore(Path folder, Lock lock, Sql sql) {
        this.folder = folder;
        this.lock = lock;
        this.sql = sql;
        this.runRow = new RunRow(sql);
        this.entries = new ListRows(sql);
        this.calls = new CallRows(sql);
        this.verdicts = new VerdictRows(sql);
        this.comparison = new ComparisonRows(sql);
        this.dispositions = new DispositionRows(sql);
        this.identity = StoreIdentity.of(folder.resolve(FILE));
        this.disk = diskOf(folder);
    }

    /** Looked up once, because it reads the table of all mounts. */
    private static FileStore diskOf(Path folder) {
        try {
            return Files.getFileStore(folder);
        } catch (IOException e) {
            throw DiskException.of(folder, e);
        }
    }

    /** Whether a folder holds a store. */
    public static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }

    /**
     * Opens the store of a folder, and creates both where they are missing.
     *
     * @throws RefusedException if the folder cannot be written, another run works in it, or the store cannot be
     *     used
     */
    public static SqliteRunStore open(Path folder) {
        Lock lock;
        try {
            PrivateFiles.createFolder(folder);
            lock = Lock.take(folder);
        } catch (IOException e) {
            throw new RefusedException(new Bilingual(
                    "文件夹 " + folder + " 无法写入（" + DiskException.reason(e) + "）：请腾出空间，或另用 --out",
                    "the folder " + folder + " cannot be written (" + DiskException.reason(e)
                            + "): free space there, or give another --out"));
        }
        try {
            return new SqliteRunStore(folder, lock, connect(folder.resolve(FILE)));
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static Sql connect(Path file) {
        try {
            PrivateFiles.createFile(file);
        } catch (IOException e) {
            throw new RefusedException(new Bilingual(
                    "数据文件 " + file + " 无法创建（" + DiskException.reason(e) + "）：请另用 --out",
                    "the store " + file + " cannot be created (" + DiskException.reason(e) + "): give another --out"));
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        // NORMAL: a commit writes to the log, and only a checkpoint waits for the disk. With FULL each of the three
        // commits
        // of a call would wait, which takes longer than the time between two calls at 200 a second.
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        config.enforceForeignKeys(true);
        Sql sql;
        NativeLibrary library = NativeLibrary.unpackedIn(file.toAbsolutePath().getParent());
        try {
            sql = new Sql(config.createConnection("jdbc:sqlite:" + file.toAbsolutePath()), file);
        } catch (SQLException e) {
            throw Sql.isDamage(e) ? Schema.damaged(file) : Sql.failure(file, e);
        } finally {
            library.deleteFile();
        }
        try {
            if (Files.size(file) <= SMALL) {
                Schema.requireSound(sql, file);
            }
            Schema.prepare(sql, file);
            return sql;
        } catch (IOException e) {
            sql.close();
            throw DiskException.of(file, e);
        } catch (DiskException e) {
            sql.close();
            throw Sql.isDamage(e) ? Schema.damaged(file) : e;
        } catch (RuntimeException e) {
            sql.close();
            throw e;
        }
    }

    /**
     * Looks at the whole file.
     *
     * @throws RefusedException if it is damaged
     */
    public synchronized void requireSound() {
        Schema.requireSound(sql, folder.resolve(FILE));
    }

    @Override
    public synchronized Optional<Run> run() {
        return runRow.read();
    }

    @Override
    public synchronized void begin(Run run, RowSource rows) {
        sql.inTransaction(() -> {
            runRow.insert(run);
            entries.insert(rows);
            return null;
        });
        sql.checkpoint();
    }

    @Override
    public synchronized void replaceList(Run run, RowSource rows) {
        sql.inTransaction(() -> {
            runRow.replaceList(run);
            entries.replace(rows);
            return null;
        });
        sql.checkpoint();
    }

    @Override
    public synchronized void judgeBy(String policy, String hash, Instant at) {
        sql.inTransaction(() -> {
            verdicts.retire(at);
            runRow.judgeBy(policy, hash, at);
            return null;
        });
    }

    @Override
    public synchronized int changedDecisions() {
        return verdicts.changed();
    }

    @Override
    public synchronized int beginCycle() {
        sql.inTransaction(() -> {
            sql.run("UPDATE run SET cycle = cycle + 1, reported = 0");
            sql.run("UPDATE verdict SET settled = 0 WHERE unknown IS NOT NULL");
            return null;
        });
        return sql.list("SELECT count(*) FROM verdict WHERE settled = 0", row -> row.getInt(1))
                .get(0);
    }

    @Override
    public synchronized List<Company> open(int after, int limit) {
        return sql.list(
                "SELECT c.id, c.search_key, c.registered_capital FROM company c LEFT JOIN verdict v ON v.company = c.id"
                        + " WHERE c.id > ? AND coalesce(v.settled, 0) = 0 ORDER BY c.id LIMIT ?",
                SqliteRunStore::company,
                after,
                limit);
    }

    @Override
    public synchronized int left(int upTo) {
        return sql.list(
                        "SELECT count(*) FROM company c LEFT JOIN verdict v ON v.company = c.id"
                                + " WHERE c.id <= ? AND coalesce(v.settled, 0) = 0",
                        row -> row.getInt(1),
                        upTo)
                .get(0);
    }

    @Override
    public synchronized Set<String> settledKeys() {
        return Set.copyOf(sql.list(
                "SELECT c.search_key FROM company c JOIN verdict v ON v.company = c.id WHERE v.settled = 1",
                row -> row.getString(1)));
    }

    @Override
    public synchronized boolean isConverted() {
        return sql.list(
                        "SELECT EXISTS (SELECT 1 FROM response WHERE former_sha256 IS NOT NULL)"
                                + " AND EXISTS (SELECT 1 FROM verdict_history)",
                        row -> row.getInt(1) == 1)
                .get(0);
    }

    @Override
    public synchronized Optional<KeptResponse> response(CheckPage page) {
        return calls.response(page);
    }

    @Override
    public synchronized SortedMap<Integer, Instant> responses(int company, Endpoint endpoint) {
        return calls.responses(company, endpoint);
    }

    @Override
    public synchronized Optional<FinalFailure> finalFailure(CheckPage page) {
        return calls.finalFailure(page);
    }

    @Override
    public synchronized boolean isUncertain(CheckPage page) {
        return calls.isUncertain(page);
    }

    @Override
    public void requireRoom(long bytes) {
        identity.requireUnchanged();
        lock.requireHeld();
        long free;
        try {
            free = disk.getUsableSpace();
        } catch (IOException e) {
            throw DiskException.of(folder, e);
        }
        if (free < bytes) {
            throw DiskException.noRoom(folder, free, bytes);
        }
    }

    @Override
    public synchronized <T> T inTransaction(Supplier<T> work) {
        return sql.inTransaction(work::get);
    }

    @Override
    public synchronized long intend(CheckPage page, Instant at) {
        return calls.intend(page, at);
    }

    @Override
    public synchronized void withdraw(long intent) {
        calls.withdraw(intent);
    }

    @Override
    public synchronized void complete(long intent, Call call) {
        calls.complete(intent, call);
    }

    @Override
    public synchronized void fail(long intent, String type, Optional<String> code, Optional<String> words) {
        calls.fail(intent, type, code, words);
    }

    @Override
    public synchronized Cost cost(CheckPage page) {
        return calls.cost(page);
    }

    @Override
    public DataSource dataSource() {
        return new StoreDataSource(sql::lend);
    }

    @Override
    public synchronized byte[] stateSecret() {
        return runRow.stateSecret();
    }

    @Override
    public synchronized void save(Company company, ScreeningResult screened, boolean settled, Instant judgedAt) {
        verdicts.replace(company, screened, settled, judgedAt);
        saved++;
        if (saved % VERDICTS_BETWEEN_CHECKPOINTS == 0) {
            sql.checkpoint();
        }
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
                        "SELECT (SELECT count(*) FROM list_row WHERE gone = 0),"
                                + " (SELECT count(*) FROM list_row WHERE gone = 0 AND company IS NULL),"
                                + " (SELECT count(*) FROM company), (SELECT count(*) FROM verdict WHERE settled = 0),"
                                + " (SELECT min(received_at) FROM response), (SELECT max(received_at) FROM response)",
                        row -> new Coverage(
                                row.getInt(1),
                                row.getInt(2),
                                row.getInt(3),
                                verdicts.decisions(),
                                row.getInt(4),
                                verdicts.unknown(),
                                Optional.ofNullable(row.getString(5)).map(Instant::parse),
                                Optional.ofNullable(row.getString(6)).map(Instant::parse)))
                .get(0);
    }

    @Override
    public synchronized Map<Endpoint, Cost> spent() {
        return calls.spent();
    }

    @Override
    public synchronized Map<Endpoint, Cost> spentInCycle() {
        return calls.spentInCycle();
    }

    @Override
    public synchronized long callsLeft(int upTo) {
        return sql.list(
                        "SELECT sum(2 - (c.kind = 'KEY_NO') - (SELECT count(*) FROM response r WHERE r.company = c.id"
                                + " AND r.page = 1))"
                                + " FROM company c LEFT JOIN verdict v ON v.company = c.id"
                                + " WHERE c.id <= ? AND coalesce(v.settled, 0) = 0",
                        row -> row.getLong(1),
                        upTo)
                .get(0);
    }

    @Override
    public synchronized void forEachCompany(Consumer<Company> action) {
        sql.forEach(
                "SELECT id, search_key, registered_capital FROM company ORDER BY id", SqliteRunStore::company, action);
    }

    @Override
    public synchronized Optional<Result> result(int company) {
        return verdicts.of(company);
    }

    @Override
    public synchronized int orderNumbers() {
        return sql.list("SELECT count(order_number) FROM call", row -> row.getInt(1))
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

    @Override
    public synchronized CompanyCursor companiesByKey() {
        return comparison.companiesByKey();
    }

    @Override
    public synchronized Optional<Company> company(int id) {
        return comparison.company(id);
    }

    @Override
    public synchronized List<Evidence> evidence(int company) {
        return comparison.evidence(company);
    }

    @Override
    public synchronized void note(Disposition disposition) {
        sql.inTransaction(() -> {
            dispositions.add(disposition);
            runRow.reported(false);
            return null;
        });
    }

    @Override
    public synchronized List<Disposition> dispositions() {
        return dispositions.all();
    }

    @Override
    public synchronized void forEachListed(BiConsumer<Integer, List<Cell>> action) {
        comparison.forEachListed(action);
    }

    /** Closes the file and lets another run in; a second time does nothing. */
    @Override
    public synchronized void close() {
        if (isClosed) {
            return;
        }
        isClosed = true;
        try (lock) {
            sql.checkpoint();
            sql.close();
        }
    }

    static Company company(ResultSet row) throws SQLException {
        return new Company(
                row.getInt(1),
                key(row.getString(2)),
                Optional.ofNullable(row.getString(3)).map(BigDecimal::new));
    }

    /** A text that is not its own normal form was given with {@code --as-given}, and is sent as it is. */
    private static SearchKey key(String stored) {
        boolean isNormal = SearchKey.parse(stored)
                .filter(key -> key.value().equals(stored))
                .isPresent();
        return isNormal ? SearchKey.of(stored) : SearchKey.asGiven(stored);
    }
}
