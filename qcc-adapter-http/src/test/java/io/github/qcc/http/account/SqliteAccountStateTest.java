package io.github.qcc.http.account;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class SqliteAccountStateTest extends JdbcAccountStateContract {
    @TempDir
    Path folder;

    @Override
    TestDatabase database() {
        return TestDatabase.sqlite(folder.resolve("state.sqlite"));
    }
}
