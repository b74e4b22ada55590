package io.github.qcc.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qcc.app.config.PolicyFile;
import io.github.qcc.app.run.Sha256;
import io.github.qcc.fake.FakeQcc;
import io.github.qcc.fake.server.QccSandbox;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store of version 2 is converted: what was paid for is not paid for again, and everything is judged by this version. */
class FormerStoreTest {
    private static final String CREDIT = "{\"OrderNumber\":\"OPERATIONCHECK1\",\"AnsweredAt\":\"2026-11-20T02:00:00Z\","
            + "\"TotalRecords\":1,\"Data\":[{\"Id\":\"1\",\"RegNo\":\"2108950466\",\"IdentifyLevel\":\"失信企业\","
            + "\"CancelFlag\":\"正常\",\"PunishList\":[]}]}";
    private static final String CASES =
            "{\"OrderNumber\":\"ENDEXECUTECASECHECK1\",\"AnsweredAt\":\"2026-11-20T02:00:01Z\"}";

    @TempDir
    private Path folder;

    private Path list;
    private Path out;

    @BeforeEach
    void aFormerStore() throws IOException, SQLException {
        list = Files.writeString(folder.resolve("list.csv"), "公司名称\n虚构旧公司\n");
        out = Files.createDirectories(folder.resolve("out"));
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String each : schema().split(";\\s*\\n\\s*\\n|;\\s*$")) {
                statement.execute(each);
            }
            statement.execute("PRAGMA application_id = " + 0x514343);
            statement.execute("PRAGMA user_version = 2");
            String policy = PolicyFile.standard().text();
            run(
                    connection,
                    "INSERT INTO run VALUES (1, 'list.csv', ?, '公司名称', '[\"公司名称\"]', '127.0.0.1',"
                            + " '2026-11-20T02:00:00Z', '2026-11-20', ?, ?, NULL, NULL, 1)",
                    Sha256.of(Files.readString(list)),
                    policy,
                    Sha256.of(policy));
            run(connection, "INSERT INTO subject VALUES (1, '虚构旧公司', 'NAME')");
            run(connection, "INSERT INTO entry VALUES (2, 1, NULL, NULL, '[\"虚构旧公司\"]')");
            String call =
                    "INSERT INTO call (subject, endpoint, page, asked_at, answered_at, outcome, order_number, billing,"
                            + " answer, answer_sha256) VALUES (1, ?, 1, '2026-11-20T02:00:00Z', '2026-11-20T02:00:00Z', ?, ?,"
                            + " 'CHARGED', ?, ?)";
            run(connection, call, "CREDIT", "FOUND", "OPERATIONCHECK1", CREDIT, Sha256.of(CREDIT));
            run(connection, call, "CASES", "NO_RECORD", "ENDEXECUTECASECHECK1", CASES, Sha256.of(CASES));
            run(connection, "INSERT INTO verdict VALUES (1, 'PASS', 1, '2026-11-20T02:00:02Z', '{}')");
        }
    }

    private static String schema() throws IOException {
        try (InputStream in = FormerStoreTest.class.getResourceAsStream("/io/github/qcc/app/store/schema-2.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + out.resolve("screening.sqlite"));
    }

    private static void run(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.execute();
        }
    }

    private Run screen(FakeQcc qcc) {
        try (QccSandbox sandbox = QccSandbox.start(qcc)) {
            return Run.of(
                    Map.of(
                            "QCC_KEY",
                            sandbox.key(),
                            "QCC_SECRET_KEY",
                            sandbox.secretKey(),
                            "QCC_BASE_URL",
                            sandbox.baseUrl().toString()),
                    "screen",
                    list.toString(),
                    "--out",
                    out.toString(),
                    "--yes");
        }
    }

    @Test
    void isJudgedByThisVersionAtNoCostAndSaysWhatChanged() throws Exception {
        FakeQcc qcc = FakeQcc.builder().build();
        Run run = screen(qcc);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(qcc.calls()).isEmpty();
        assertThat(run.out()).contains("拒绝 REJECT 1", "2 次计费 charged");
        assertThat(run.err()).contains("1 decision changed");
        try (Connection connection = connect();
                var rows = connection
                        .createStatement()
                        .executeQuery("SELECT former_sha256, converted FROM response WHERE endpoint = 'CREDIT'")) {
            assertThat(rows.getString(1)).isEqualTo(Sha256.of(CREDIT));
            assertThat(rows.getInt(2)).isEqualTo(1);
        }
        assertThat(Run.of("verify", out.toString()).code()).isZero();
    }

    @Test
    void keepsTheFormerVerdictInTheHistory() throws Exception {
        screen(FakeQcc.builder().build());
        try (Connection connection = connect();
                var rows = connection.createStatement().executeQuery("SELECT decision FROM verdict_history")) {
            assertThat(rows.getString(1)).isEqualTo("PASS");
        }
    }
}
