package io.github.qcc.app.config;

import io.github.qcc.app.run.Bilingual;
import io.github.qcc.app.run.RefusedException;
import io.github.qcc.domain.ServiceUnavailableException;
import io.github.qcc.http.QccHttpBuilder;
import io.github.qcc.http.account.AccountKey;
import io.github.qcc.http.account.AccountState;
import io.github.qcc.http.account.AccountStateException;
import io.github.qcc.http.account.GuardedAccountState;
import io.github.qcc.http.account.JdbcAccountState;
import io.github.qcc.http.account.RedisAccountState;
import io.github.qcc.http.account.StateSecret;
import io.github.qcc.http.cache.EncryptedResponseStore;
import io.github.qcc.http.cache.JdbcResponseStore;
import io.github.qcc.http.cache.ResponseKeyRing;
import io.github.qcc.http.cache.ResponseStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Account state and cached responses that processes share, as {@code QCC_STATE} and {@code QCC_CACHE} name them. Open it once
 * for a command, give it to each adapter with {@link #applyTo}, and close it after the adapters.
 *
 * <p>With {@code QCC_STATE=memory}, the default, {@link #state()} is empty: then each adapter keeps a state of its own, or a
 * run uses the state in its own store. If it is present, a run uses it for rate, refusals and day counts, and its own store for
 * its budget. The tables of a SQLite file are created here; those of a server are created only by {@link #createTables},
 * because a platform may create them with its migration tool.
 */
public final class SharedState implements AutoCloseable {
    private final Optional<StateSecret> secret;
    private final List<AutoCloseable> resources = new ArrayList<>();
    private Optional<AccountState> state = Optional.empty();
    private Optional<ResponseStore> responses = Optional.empty();

    private SharedState(Optional<StateSecret> secret) {
        this.secret = secret;
    }

    /**
     * Opens what the settings name, and reads from it once, because a store that is asked for the first time takes longer than
     * a call may wait for it.
     *
     * @throws RefusedException if a setting breaks its rule, or tables are missing; the message quotes no setting
     * @throws ServiceUnavailableException if the store of the account state cannot be reached; nothing was sent
     */
    public static SharedState open(StateSettings settings) {
        SharedState opened = new SharedState(settings.secret().map(SharedState::secret));
        try {
            opened.openState(settings);
            opened.openResponses(settings);
            return opened;
        } catch (RuntimeException failure) {
            opened.close();
            throw failure;
        }
    }

    /**
     * Creates the tables of state and cache where they are databases.
     *
     * @throws RefusedException if a setting breaks its rule, or the database refuses
     */
    public static void createTables(StateSettings settings) {
        settings.state()
                .filter(StateSettings::isJdbc)
                .ifPresent(url -> createTables(StateSettings.STATE, url, settings, JdbcAccountState::createTables));
        settings.cache()
                .ifPresent(url -> createTables(StateSettings.CACHE, url, settings, JdbcResponseStore::createTables));
    }

    /** Creates tables in a database. */
    private interface Creation {
        void in(DatabasePool pool);
    }

    private static void createTables(String setting, String url, StateSettings settings, Creation creation) {
        try (DatabasePool pool = new DatabasePool(setting, url, settings.password())) {
            creation.in(pool);
        } catch (RuntimeException failure) {
            throw failure instanceof RefusedException refused
                    ? refused
                    : new RefusedException(new Bilingual(
                            setting + " 所指数据库不能建表：请检查地址、用户、密码（" + StateSettings.PASSWORD + "）与权限",
                            "the tables could not be created in the database of " + setting
                                    + ": check address, user, password (" + StateSettings.PASSWORD
                                    + ") and permissions, or run the files in qcc/schema of the adapter's jar"));
        }
    }

    private static StateSecret secret(String text) {
        try {
            return StateSecret.of(text);
        } catch (IllegalArgumentException tooShort) {
            throw new RefusedException(StateSettings.SECRET + ": " + tooShort.getMessage());
        }
    }

    private void openState(StateSettings settings) {
        if (settings.state().isEmpty()) {
            return;
        }
        String url = settings.state().get();
        AccountState store = StateSettings.isRedis(url) ? redis(url, settings) : jdbc(url, settings);
        requireReachable(store);
        GuardedAccountState guarded = GuardedAccountState.of(store);
        resources.add(0, guarded);
        state = Optional.of(guarded);
    }

    private AccountState redis(String url, StateSettings settings) {
        RedisConnection redis = new RedisConnection(url, settings.password());
        resources.add(redis);
        return new RedisAccountState(redis.scripts());
    }

    private AccountState jdbc(String url, StateSettings settings) {
        DatabasePool pool = pool(StateSettings.STATE, url, settings);
        if (DatabasePool.isSqlite(url)) {
            inFile(StateSettings.STATE, () -> JdbcAccountState.createTables(pool));
        }
        JdbcAccountState.Builder builder = JdbcAccountState.builder(pool);
        settings.ledgerRetention().ifPresent(builder::retention);
        return builder.build();
    }

    private DatabasePool pool(String setting, String url, StateSettings settings) {
        DatabasePool pool = new DatabasePool(setting, url, settings.password());
        resources.add(pool);
        return pool;
    }

    private static void inFile(String setting, Runnable creation) {
        try {
            creation.run();
        } catch (RuntimeException failure) {
            throw new RefusedException(new Bilingual(
                    setting + " 所指 SQLite 文件不能写入：请检查目录与权限",
                    "the SQLite file of " + setting + " cannot be written: check its folder and permissions"));
        }
    }

    private void requireReachable(AccountState store) {
        try {
            store.snapshot(secret.orElseThrow().accountKey(""));
        } catch (AccountStateException failure) {
            if (isTableMissing(failure)) {
                throw missingTables(StateSettings.STATE);
            }
            throw ServiceUnavailableException.notSent(
                    "Not sent: the account state of " + StateSettings.STATE + " cannot be reached ("
                            + failure.getMessage() + "); check address, user, password (" + StateSettings.PASSWORD
                            + ") and the server, then retry",
                    null);
        }
    }

    private static boolean isTableMissing(AccountStateException failure) {
        return failure.getCause() instanceof SQLException cause
                && cause.getSQLState() != null
                && cause.getSQLState().startsWith("42");
    }

    private static RefusedException missingTables(String setting) {
        return new RefusedException(new Bilingual(
                setting + " 所指数据库缺少表：请运行 qcc account --create-tables，或执行适配器 jar 中 qcc/schema 的脚本",
                "the database of " + setting + " lacks the tables: run `qcc account --create-tables`, or the files in"
                        + " qcc/schema of the adapter's jar"));
    }

    private void openResponses(StateSettings settings) {
        if (settings.cache().isEmpty()) {
            return;
        }
        String url = settings.cache().get();
        DatabasePool pool = pool(StateSettings.CACHE, url, settings);
        if (DatabasePool.isSqlite(url)) {
            inFile(StateSettings.CACHE, () -> JdbcResponseStore.createTables(pool));
        }
        ResponseStore store = new JdbcResponseStore(pool);
        responses = Optional.of(settings.cacheKeyFile()
                .<ResponseStore>map(file -> new EncryptedResponseStore(store, keys(file)))
                .orElse(store));
    }

    /** The first line encrypts; the others still decrypt what was stored under them. */
    private static ResponseKeyRing keys(Path file) {
        try {
            List<byte[]> keys = Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(line -> Base64.getDecoder().decode(line))
                    .toList();
            return ResponseKeyRing.of(keys.get(0), keys.subList(1, keys.size()).toArray(byte[][]::new));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            // Refused below; the message of a decoder may quote the key.
        }
        throw new RefusedException(new Bilingual(
                StateSettings.CACHE_KEY_FILE + " 所指文件每行须为 32 字节的 Base64，首行为当前密钥，可用 openssl rand -base64 32 生成",
                "the file of " + StateSettings.CACHE_KEY_FILE
                        + " must hold 32 bytes in Base64 on each line, the current key first: make one with"
                        + " `openssl rand -base64 32`"));
    }

    /** The state, guarded against a store that hangs; empty if the memory of the process is the state. */
    public Optional<AccountState> state() {
        return state;
    }

    /** The secret under which the account and its requests get their pseudonyms; present if state or cache is. */
    public Optional<StateSecret> secret() {
        return secret;
    }

    /** The cached responses; empty if none are configured. */
    public Optional<ResponseStore> responses() {
        return responses;
    }

    /**
     * The account's pseudonym in the state.
     *
     * @throws java.util.NoSuchElementException if neither state nor cache is configured
     */
    public AccountKey account(Account account) {
        return secret.orElseThrow().accountKey(account.key());
    }

    /** Gives an adapter the state, its secret and the cached responses. */
    public void applyTo(QccHttpBuilder builder) {
        secret.ifPresent(builder::stateSecret);
        state.ifPresent(builder::state);
        responses.ifPresent(builder::responses);
    }

    /** Delivers settlements that wait, and closes the connections. */
    @Override
    public void close() {
        for (AutoCloseable resource : resources) {
            try {
                resource.close();
            } catch (Exception failure) {
                // The command has its result; what is left ends with the process.
            }
        }
        resources.clear();
    }
}
