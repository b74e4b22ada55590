package io.github.qcc.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.qcc.app.batch.Call;
import io.github.qcc.app.batch.Endpoint;
import io.github.qcc.app.batch.PlannedRow;
import io.github.qcc.app.batch.Question;
import io.github.qcc.app.batch.Run;
import io.github.qcc.app.batch.RunRefusedException;
import io.github.qcc.app.batch.RunStore;
import io.github.qcc.domain.Billing;
import io.github.qcc.domain.OrderNumber;
import io.github.qcc.domain.SearchKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
            action.accept(row(4, Optional.empty(), Optional.empty(), Optional.of("empty")));
        });
    }

    private static PlannedRow row(
            long line, Optional<Integer> subject, Optional<SearchKey> first, Optional<String> problem) {
        return new PlannedRow(line, List.of("1", "虚构公司"), subject, first, problem);
    }

    private static Call answered(int page) {
        return new Call(
                new Question(1, Endpoint.CASES, page),
                NOW,
                NOW,
                "NO_RECORD",
                Optional.empty(),
                Optional.of(new OrderNumber("ORDER" + page)),
                Billing.CHARGED,
                Optional.of("{}"));
    }

    @Test
    void keepsARunOverItsClosing() {
        try (RunStore store = SqliteRunStore.open(folder)) {
            begin(store);
            store.save(answered(1));
        }
        try (RunStore store = SqliteRunStore.open(folder)) {
            assertThat(store.run()).contains(RUN);
            assertThat(store.coverage().rows()).isEqualTo(3);
            assertThat(store.answer(new Question(1, Endpoint.CASES, 1))).contains("{}");
            assertThat(store.answer(new Question(1, Endpoint.CASES, 2))).isEmpty();
        }
    }

    @Test
    void aListThatFailsHalfwayLeavesNoRun() {
        try (RunStore store = SqliteRunStore.open(folder)) {
            assertThatExceptionOfType(RunRefusedException.class)
                    .isThrownBy(() -> store.begin(RUN, action -> {
                        action.accept(row(2, Optional.of(1), Optional.of(SearchKey.of("虚构公司")), Optional.empty()));
                        throw new RunRefusedException("line 3");
                    }));
            assertThat(store.run()).isEmpty();
        }
    }

    @Test
    void anAnsweredQuestionCanNotBeAnsweredAgain() {
        try (RunStore store = SqliteRunStore.open(folder)) {
            begin(store);
            store.save(answered(1));
            assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> store.save(answered(1)));
        }
    }

    @Test
    void countsTheCallsThatAreLeft() {
        try (RunStore store = SqliteRunStore.open(folder)) {
            begin(store);
            assertThat(store.callsLeft(9)).isEqualTo(2);
            store.save(answered(1));
            assertThat(store.callsLeft(9)).isEqualTo(1);
        }
    }

    @Test
    void aSecondRunIsRefusedWithTheProcessOfTheFirst() {
        try (RunStore store = SqliteRunStore.open(folder)) {
            assertThat(store.run()).isEmpty();
            assertThatExceptionOfType(RunRefusedException.class)
                    .isThrownBy(() -> SqliteRunStore.open(folder))
                    .withMessageContaining("process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void aNewerStoreIsRefused() throws SQLException {
        SqliteRunStore.open(folder).close();
        execute("PRAGMA user_version = 2");
        refuses("version 2");
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

    @Test
    void aFolderThatCanNotBeMadeIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThatExceptionOfType(RunRefusedException.class)
                .isThrownBy(() -> SqliteRunStore.open(file.resolve("below")))
                .withMessageContaining("can not be written");
    }

    @Test
    void theSchemaExplainsItselfInTheFile() throws SQLException {
        SqliteRunStore.open(folder).close();
        try (Connection connection = connect();
                var rows = connection
                        .createStatement()
                        .executeQuery("SELECT sql FROM sqlite_master WHERE name = 'call'")) {
            assertThat(rows.getString(1)).contains("-- every call that was made, answered or not");
        }
    }

    private void refuses(String reason) {
        assertThatExceptionOfType(RunRefusedException.class)
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
