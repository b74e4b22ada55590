package io.github.qcc.app.config;

import io.github.qcc.app.run.Bilingual;
import io.github.qcc.app.run.RefusedException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Settings of the account state that processes share, and of cached responses.
 *
 * @param state URL of the account state, {@code redis://…}, {@code rediss://…} or {@code jdbc:…}; empty for the memory of the
 *     process
 * @param secret secret under which accounts and requests get their pseudonyms
 * @param password password of the state's store, and of the cache's
 * @param cache URL of the cached responses, {@code jdbc:…}
 * @param cacheKeyFile file with the key that responses are encrypted under
 * @param ledgerRetention how long the record of charged calls is kept; empty for ever
 */
public record StateSettings(
        Optional<String> state,
        Optional<String> secret,
        Optional<String> password,
        Optional<String> cache,
        Optional<Path> cacheKeyFile,
        Optional<Duration> ledgerRetention) {
    /** State of the memory of one process, and no cache. */
    public static final StateSettings MEMORY = new StateSettings(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    static final String STATE = "QCC_STATE";
    static final String SECRET = "QCC_STATE_SECRET";
    static final String PASSWORD = "QCC_STATE_PASSWORD";
    static final String CACHE = "QCC_CACHE";
    static final String CACHE_KEY_FILE = "QCC_CACHE_KEY_FILE";
    static final String LEDGER_DAYS = "QCC_LEDGER_DAYS";
    static final List<String> NAMES = List.of(STATE, SECRET, PASSWORD, CACHE, CACHE_KEY_FILE, LEDGER_DAYS);

    private static final String MEMORY_WORD = "memory";

    public StateSettings {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(secret, "secret");
        Objects.requireNonNull(password, "password");
        Objects.requireNonNull(cache, "cache");
        Objects.requireNonNull(cacheKeyFile, "cacheKeyFile");
        Objects.requireNonNull(ledgerRetention, "ledgerRetention");
    }

    /**
     * Reads the settings. No message quotes one.
     *
     * @throws RefusedException if one of them breaks its rule, or they do not go together
     */
    static StateSettings of(Map<String, String> settings) {
        Optional<String> state = Optional.ofNullable(settings.get(STATE)).filter(url -> !url.equals(MEMORY_WORD));
        Optional<String> cache = Optional.ofNullable(settings.get(CACHE));
        if (state.isPresent() && !isRedis(state.get()) && !isJdbc(state.get())) {
            throw new RefusedException(new Bilingual(
                    STATE + " 须为 memory、jdbc:… 或 redis://…",
                    STATE + " must be memory, or a URL that begins with jdbc:, redis:// or rediss://"));
        }
        if (cache.isPresent() && !isJdbc(cache.get())) {
            throw new RefusedException(
                    new Bilingual(CACHE + " 须为 jdbc:…", CACHE + " must be a URL that begins with jdbc:"));
        }
        Optional<String> secret = Optional.ofNullable(settings.get(SECRET));
        if ((state.isPresent() || cache.isPresent()) && secret.isEmpty()) {
            throw new RefusedException(new Bilingual(
                    "已设置 " + (state.isPresent() ? STATE : CACHE) + "，但缺少 " + SECRET
                            + "：账户与查询以其 HMAC 存储，各进程须用同一密钥，可用 openssl rand -base64 32 生成",
                    (state.isPresent() ? STATE : CACHE) + " is set but " + SECRET
                            + " is not: accounts and queries are stored as HMACs under it, the same in all processes;"
                            + " make one with `openssl rand -base64 32`"));
        }
        return new StateSettings(
                state,
                secret,
                Optional.ofNullable(settings.get(PASSWORD)),
                cache.or(() -> state.filter(StateSettings::isJdbc)),
                Optional.ofNullable(settings.get(CACHE_KEY_FILE)).map(Path::of),
                Optional.ofNullable(settings.get(LEDGER_DAYS)).map(StateSettings::days));
    }

    static boolean isJdbc(String url) {
        return url.startsWith("jdbc:");
    }

    static boolean isRedis(String url) {
        return url.startsWith("redis://") || url.startsWith("rediss://");
    }

    private static Duration days(String text) {
        if (!text.matches("[1-9][0-9]{0,4}")) {
            throw new RefusedException(new Bilingual(
                    LEDGER_DAYS + " 须为天数，如 1100",
                    LEDGER_DAYS + " must be a number of days such as 1100, but it is not"));
        }
        return Duration.ofDays(Long.parseLong(text));
    }

    /** Shows nothing, because URLs may contain passwords. */
    @Override
    public String toString() {
        return "StateSettings[withheld]";
    }
}
