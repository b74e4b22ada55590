package io.github.qcc.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.qcc.app.run.AlteredException;
import io.github.qcc.app.run.Call;
import io.github.qcc.app.run.Cell;
import io.github.qcc.app.run.CheckPage;
import io.github.qcc.app.run.Company;
import io.github.qcc.app.run.DiskException;
import io.github.qcc.app.run.KeptResponse;
import io.github.qcc.app.run.PlannedRow;
import io.github.qcc.app.run.Problem;
import io.github.qcc.app.run.RefusedException;
import io.github.qcc.app.run.Run;
import io.github.qcc.app.run.RunStore;
import io.github.qcc.domain.Billing;
import io.github.qcc.domain.Cost;
import io.github.qcc.domain.OrderNumber;
import io.github.qcc.domain.SearchKey;
import io.github.qcc.domain.port.Endpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteRunStoreTest {
    private static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");
    private static final Run RUN = new Run(
            "list.csv",
            "00",
            "name",
            List.of("no", "name"),
            "sandbox",
            false,
            NOW,
            LocalDate.of(2026, 11, 21),
            "a = on\n",
            "11");

    @TempDir
    private Path folder;

    private static void begin(RunStore store) {
        store.begin(RUN, action -> {
            action.accept(row(2, Optional.of(1), Optional.of(SearchKey.of("虚构公司")), Optional.empty()));
            action.accept(row(3, Optional.of(1), Optional.empty(), Optional.empty()));
            action.accept(row(4, Optional.empty(), Optional.empty(), Optional.of(new Problem("空白", "empty"))));
        });
    }

    private static PlannedRow row(
            long line, Optional<Integer> subject, Optional<SearchKey> first, Optional<Problem> problem) {
        return new PlannedRow(
                line, List.of(Cell.text("1"), Cell.text("虚构公司")), subject, first, problem, List.of(), Optional.empty());
    }

    private static Call answered(int page) {
        return new Call(
                NOW,
                "ANSWERED",
                Optional.empty(),
                Optional.empty(),
                Optional.of(new OrderNumber("ORDER" + page)),
                Billing.CHARGED,
                Optional.of(new KeptResponse(ByteString.encodeUtf8("{}"), NOW)));
    }

    private static void save(RunStore store, int page, Call call) {
        store.complete(store.intend(new CheckPage(1, Endpoint.CASE_CHECK, page), NOW), call);
    }

    private static Optional<String> answer(RunStore store, int page) {
        return store.response(new CheckPage(1, Endpoint.CASE_CHECK, page))
                .map(kept -> kept.body().utf8());
    }

    @Test
    void keepsARunOverItsClosing() {
        try (RunStore store = SqliteRunStore.open(folder)) {
            begin(store);
            save(store, 1, answered(1));
        }
        try (RunStore store = SqliteRunStore.open(folder)) {
            assertThat(store.run()).contains(RUN);
            assertThat(store.coverage().rows()).isEqualTo(3);
            assertThat(answer(store, 1)).contains("{}");
            assertThat(answer(store, 2)).isEmpty();
        }
    }

    @Test
    void aListThatFailsHalfwayLeavesNoRun() {
        try (RunStore store = SqliteRunStore.open(folder)) {
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> store.begin(RUN, action -> {
                        action.accept(row(2, Optional.of(1), Optional.of(SearchKey.of("虚构公司")), Optional.empty()));
                        throw new RefusedException("line 3");
                    }));
            assertThat(store.run()).isEmpty();
        }
    }

    @Test
    void aCallThatNeverEndedCountsAsOneThatMayHaveBeenCharged() {
        try (RunStore store = SqliteRunStore.open(folder)) {
            begin(store);
            store.intend(new CheckPage(1, Endpoint.CASE_CHECK, 1), NOW);
        }
        try (RunStore store = SqliteRunStore.open(folder)) {
            assertThat(store.spent().get(Endpoint.CASE_CHECK)).isEqualTo(new Cost(0, 1, 0));
        }
    }

    @Test
    void theMainFileAloneHoldsARunThatHasBegun() throws IOException {
        Path copy = Files.createDirectories(folder.resolve("copy"));
        try (RunStore store = SqliteRunStore.open(folder)) {
            begin(store);
            Files.copy(folder.resolve(SqliteRunStore.FILE), copy.resolve(SqliteRunStore.FILE));
        }
        try (RunStore store = SqliteRunStore.open(copy)) {
            assertThat(store.run()).contains(RUN);
        }
    }

    @Test
    void anAlteredAnswerIsNamed() throws SQLException {
        try (RunStore store = SqliteRunStore.open(folder)) {
            begin(store);
            save(store, 1, answered(1));
        }
        execute("UPDATE response SET body = CAST('{ }' AS BLOB)");
        try (RunStore store = SqliteRunStore.open(folder)) {
            assertThatExceptionOfType(AlteredException.class)
                    .isThrownBy(() -> answer(store, 1))
                    .withMessageContaining("company 1 was altered");
        }
    }

    @Test
    void aStoreThatIsRemovedWhileItIsOpenEndsTheRun() throws IOException {
        try (RunStore store = SqliteRunStore.open(folder)) {
            begin(store);
            Files.delete(folder.resolve(SqliteRunStore.FILE));
            assertThatExceptionOfType(DiskException.class).isThrownBy(() -> store.requireRoom(1));
        }
    }

    @Test
    void aLockThatIsRemovedEndsTheRunBecauseAnotherProcessCanTakeOne() throws IOException {
        try (RunStore store = SqliteRunStore.open(folder)) {
            begin(store);
            store.requireRoom(1);
            Files.delete(folder.resolve("run.lock"));
            assertThatExceptionOfType(DiskException.class).isThrownBy(() -> store.requireRoom(1));
        }
    }

    @Test
    void filesAreForTheirOwnerAlone() throws IOException {
        Path out = folder.resolve("out");
        try (RunStore store = SqliteRunStore.open(out)) {
            begin(store);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out)))
                    .isEqualTo("rwx------");
            for (String name : List.of(SqliteRunStore.FILE, SqliteRunStore.FILE + "-wal", "run.lock")) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(out.resolve(name))))
                        .as(name)
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void aListThatHasGrownKeepsItsCompanies() {
        try (RunStore store = SqliteRunStore.open(folder)) {
            begin(store);
            Run grown = RUN.withList("list.csv", "22", "name", List.of("no", "name"));
            store.replaceList(grown, action -> {
                action.accept(row(2, Optional.of(1), Optional.of(SearchKey.of("虚构二公司")), Optional.empty()));
                action.accept(row(3, Optional.of(2), Optional.of(SearchKey.of("虚构公司")), Optional.empty()));
            });
            assertThat(store.open(0, 9))
                    .containsExactly(
                            new Company(1, SearchKey.of("虚构公司"), Optional.empty()),
                            new Company(2, SearchKey.of("虚构二公司"), Optional.empty()));
            assertThat(store.run()).contains(grown);
            assertThat(store.coverage().rows()).isEqualTo(2);
        }
    }

    @Test
    void aRowThatIsGoneIsMarked() {
        try (RunStore store = SqliteRunStore.open(folder)) {
            begin(store);
            store.replaceList(
                    RUN.withList("list.csv", "22", "name", List.of("no", "name")),
                    action -> action.accept(
                            row(2, Optional.of(1), Optional.of(SearchKey.of("虚构二公司")), Optional.empty())));
            List<String> problems = new ArrayList<>();
            store.forEachRow(row -> problems.add(row.problem().map(Problem::en).orElse("")));
            assertThat(problems).containsExactly("", "no longer in the list", "no longer in the list");
        }
    }

    @Test
    void countsTheCallsThatAreLeft() {
        try (RunStore store = SqliteRunStore.open(folder)) {
            begin(store);
            assertThat(store.callsLeft(9)).isEqualTo(2);
            save(store, 1, answered(1));
            assertThat(store.callsLeft(9)).isEqualTo(1);
        }
    }

    @Test
    void keepsTheReasonOfARowInBothLanguages() {
        try (RunStore store = SqliteRunStore.open(folder)) {
            begin(store);
            List<Problem> problems = new ArrayList<>();
            store.forEachRow(row -> row.problem().ifPresent(problems::add));
            assertThat(problems).containsExactly(new Problem("空白", "empty"));
        }
    }

    @Test
    void aSecondRunIsRefusedWithTheProcessOfTheFirst() {
        try (RunStore store = SqliteRunStore.open(folder)) {
            assertThat(store.run()).isEmpty();
            assertThatExceptionOfType(RefusedException.class)
                    .isThrownBy(() -> SqliteRunStore.open(folder))
                    .withMessageContaining("process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void aNewerStoreIsRefused() throws SQLException {
        SqliteRunStore.open(folder).close();
        execute("PRAGMA user_version = " + (Schema.VERSION + 1));
        refuses("version " + (Schema.VERSION + 1));
    }

    @Test
    void anotherDatabaseIsRefused() throws SQLException {
        execute("CREATE TABLE t (x)");
        refuses("no store of a screening run");
    }

    @Test
    void aFileThatIsNoDatabaseIsRefused() throws IOException {
        Files.writeString(folder.resolve(SqliteRunStore.FILE), "this is no database at all, whatever its name says");
        refuses("damaged or no SQLite file");
    }

    @Test
    void aDamagedStoreIsRefused() throws IOException {
        try (RunStore store = SqliteRunStore.open(folder)) {
            begin(store);
        }
        Path file = folder.resolve(SqliteRunStore.FILE);
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 4096, 12_288, (byte) 0x5A);
        Files.write(file, bytes);
        refuses("damaged or no SQLite file");
    }

    /** A store that may grow no more: SQLite fails as on a disk that is full. */
    private SqliteRunStore full() throws IOException, SQLException {
        SqliteRunStore.open(folder).close();
        Sql sql = new Sql(connect(), folder.resolve(SqliteRunStore.FILE));
        sql.run("PRAGMA max_page_count = 1");
        return new SqliteRunStore(folder, Lock.take(folder), sql);
    }

    private static Call large(int page) {
        Call call = answered(page);
        return new Call(
                call.endedAt(),
                call.outcome(),
                call.status(),
                call.message(),
                call.orderNumber(),
                call.billing(),
                Optional.of(new KeptResponse(ByteString.encodeUtf8("x".repeat(100_000)), NOW)));
    }

    @Test
    void aFullDiskIsNamedWithTheFileAndTheWayOut() throws IOException, SQLException {
        try (RunStore store = full()) {
            begin(store);
            assertThatExceptionOfType(DiskException.class)
                    .isThrownBy(() -> save(store, 1, large(1)))
                    .withMessage(folder.resolve(SqliteRunStore.FILE)
                            + " could not be written or read (no space is left on the disk): free space there, or see to"
                            + " the disk, and run the same command again");
        }
    }

    @Test
    void aListThatFindsNoRoomIsRefusedForThatReasonAndLeavesNoRun() throws IOException, SQLException {
        try (RunStore store = full()) {
            assertThatExceptionOfType(DiskException.class)
                    .isThrownBy(() -> store.begin(RUN, action -> {
                        for (int line = 2; line < 5_000; line++) {
                            action.accept(row(line, Optional.empty(), Optional.empty(), Optional.empty()));
                        }
                    }))
                    .withMessageContaining("no space is left on the disk");
            assertThat(store.run()).isEmpty();
            begin(store);
            assertThat(store.run()).contains(RUN);
        }
    }

    @Test
    void whatWasKeptBeforeTheDiskWasFullIsThereAfterwards() throws IOException, SQLException {
        try (RunStore store = full()) {
            begin(store);
            save(store, 1, answered(1));
            assertThatExceptionOfType(DiskException.class).isThrownBy(() -> save(store, 2, large(2)));
        }
        try (RunStore store = SqliteRunStore.open(folder)) {
            assertThat(answer(store, 1)).contains("{}");
            save(store, 2, large(2));
            assertThat(store.spent().get(Endpoint.CASE_CHECK).charged()).isEqualTo(2);
        }
    }

    @Test
    void roomIsRequiredBeforeItIsNeeded() {
        try (RunStore store = SqliteRunStore.open(folder)) {
            store.requireRoom(1);
            assertThatExceptionOfType(DiskException.class)
                    .isThrownBy(() -> store.requireRoom(Long.MAX_VALUE))
                    .withMessageContaining("KiB are free in " + folder);
        }
    }

    @Test
    void aFolderThatCanNotBeMadeIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> SqliteRunStore.open(file.resolve("below")))
                .withMessageContaining("cannot be written");
    }

    @Test
    void theSchemaExplainsItselfInTheFile() throws SQLException {
        SqliteRunStore.open(folder).close();
        try (Connection connection = connect();
                var rows = connection
                        .createStatement()
                        .executeQuery("SELECT sql FROM sqlite_master WHERE name = 'call'")) {
            assertThat(rows.getString(1)).contains("-- every call; written before it leaves, completed when it ends");
        }
    }

    private void refuses(String reason) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> SqliteRunStore.open(folder).close())
                .withMessageContaining(reason);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve(SqliteRunStore.FILE));
    }
}
