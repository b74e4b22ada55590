package io.github.qcc.app.config;

import io.github.qcc.app.run.Bilingual;
import io.github.qcc.app.run.Prices;
import io.github.qcc.app.run.RefusedException;
import io.github.qcc.domain.port.Endpoint;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * Settings of a command.
 *
 * @param account account with QCC; empty if none is configured, and then the embedded sandbox data answer
 * @param baseUrl address of the service; empty for the default
 * @param paths paths of endpoints that differ from the documented ones
 * @param rate most calls a second
 * @param concurrency most calls at the same time
 * @param callsPerDay most calls a day in China
 * @param prices what a charged call costs, if that is set
 * @param state account state and cached responses that processes share
 */
public record Configuration(
        Optional<Account> account,
        Optional<String> baseUrl,
        Map<Endpoint, String> paths,
        Optional<BigDecimal> rate,
        Optional<Integer> concurrency,
        OptionalLong callsPerDay,
        Prices prices,
        StateSettings state) {
    /** What answers if no account is configured, as {@link #source()} names it. */
    public static final String SANDBOX = "the embedded sandbox data";

    /** The account's key. */
    public static final String KEY = "QCC_KEY";

    /** The account's secret. */
    public static final String SECRET_KEY = "QCC_SECRET_KEY";

    /** Address of the service. */
    public static final String BASE_URL = "QCC_BASE_URL";

    private static final String RATE = "QCC_RATE";
    private static final String CONCURRENCY = "QCC_CONCURRENCY";
    private static final String CALLS_PER_DAY = "QCC_CALLS_PER_DAY";
    private static final String PRICE_CREDIT = "QCC_PRICE_CREDIT";
    private static final String PRICE_CASES = "QCC_PRICE_CASES";
    private static final Map<String, Endpoint> PATHS = Map.of(
            "QCC_PATH_CREDIT", Endpoint.CREDIT_CHECK,
            "QCC_PATH_CASES", Endpoint.CASE_CHECK,
            "QCC_PATH_CASE", Endpoint.CASE_DETAIL);

    private static final List<String> NAMES = Stream.concat(
                    Stream.of(
                            KEY,
                            SECRET_KEY,
                            BASE_URL,
                            "QCC_PATH_CREDIT",
                            "QCC_PATH_CASES",
                            "QCC_PATH_CASE",
                            RATE,
                            CONCURRENCY,
                            CALLS_PER_DAY,
                            PRICE_CREDIT,
                            PRICE_CASES),
                    Stream.concat(StateSettings.NAMES.stream(), DisplaySettings.NAMES.stream()))
            .toList();

    private static final long MOST_BYTES = 1 << 20;

    public Configuration {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(baseUrl, "baseUrl");
        paths = Map.copyOf(paths);
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(concurrency, "concurrency");
        Objects.requireNonNull(callsPerDay, "callsPerDay");
        Objects.requireNonNull(prices, "prices");
        Objects.requireNonNull(state, "state");
    }

    /**
     * Reads the environment and, if it is given, a properties file with the same names, which overrides it. No message
     * quotes a value: values are easily mixed up, and one may be the secret.
     *
     * @throws RefusedException if the file cannot be read, or the settings do not go together
     */
    public static Configuration read(Map<String, String> environment, Optional<Path> file) {
        Map<String, String> settings = new HashMap<>();
        for (String name : NAMES) {
            put(settings, name, environment.get(name));
        }
        file.ifPresent(path -> readFile(path, settings));
        return of(settings);
    }

    /** The same settings, answered by the embedded sandbox data. */
    public Configuration withoutAccount() {
        return new Configuration(
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                rate,
                concurrency,
                callsPerDay,
                prices,
                StateSettings.MEMORY);
    }

    /** Who answers, in a word: the host of the service, or the embedded sandbox data. */
    public String source() {
        if (account.isEmpty()) {
            return SANDBOX;
        }
        return baseUrl.map(url -> URI.create(url).getHost()).orElse("pro.qcc.com");
    }

    private static Configuration of(Map<String, String> settings) {
        Optional<String> key = Optional.ofNullable(settings.get(KEY));
        Optional<String> secretKey = Optional.ofNullable(settings.get(SECRET_KEY));
        Optional<String> baseUrl = Optional.ofNullable(settings.get(BASE_URL));
        if (key.isPresent() && secretKey.isEmpty()) {
            throw new RefusedException(new Bilingual(
                    "已设置 " + KEY + "，未设置 " + SECRET_KEY + "：请同时设置，或都不设置",
                    KEY + " is set but " + SECRET_KEY + " is not: set both, or neither"));
        }
        if (secretKey.isPresent() && key.isEmpty()) {
            throw new RefusedException(new Bilingual(
                    "已设置 " + SECRET_KEY + "，未设置 " + KEY + "：请同时设置，或都不设置",
                    SECRET_KEY + " is set but " + KEY + " is not: set both, or neither"));
        }
        if (baseUrl.isPresent() && key.isEmpty()) {
            // Answering from the embedded data would pass off invented companies as that service's.
            throw new RefusedException(new Bilingual(
                    "已设置 " + BASE_URL + "，未设置账户：请一并设置 " + KEY + " 和 " + SECRET_KEY,
                    BASE_URL + " is set but no account: set " + KEY + " and " + SECRET_KEY + " as well"));
        }
        baseUrl.ifPresent(Configuration::requireUrl);
        return new Configuration(
                key.map(present -> new Account(present, secretKey.orElseThrow())),
                baseUrl,
                paths(settings),
                number(settings, RATE, new Bilingual("每秒请求次数，如 5 或 0.5", "calls a second such as 5 or 0.5")),
                number(settings, CONCURRENCY, new Bilingual("请求数，如 4", "a number of calls such as 4"))
                        .map(BigDecimal::intValue),
                callsPerDay(settings),
                prices(settings),
                StateSettings.of(settings));
    }

    private static Map<Endpoint, String> paths(Map<String, String> settings) {
        Map<Endpoint, String> paths = new HashMap<>();
        PATHS.forEach((name, endpoint) -> {
            if (settings.containsKey(name)) {
                paths.put(endpoint, settings.get(name));
            }
        });
        return paths;
    }

    /** The adapter checks it too, but its message quotes the text. */
    private static void requireUrl(String url) {
        try {
            if (new URI(url).getHost() != null) {
                return;
            }
        } catch (URISyntaxException e) {
            // Its message quotes the text.
        }
        throw badUrl();
    }

    static RefusedException badUrl() {
        return new RefusedException(new Bilingual(
                BASE_URL + " 不是服务地址：须以 https:// 开头（http:// 仅限本机），主机名为 ASCII，不含用户、查询参数或片段",
                BASE_URL + " is not the address of a service: it begins with https://, or with http:// for"
                        + " this machine alone, and has an ASCII host and neither user, query nor fragment"));
    }

    private static Prices prices(Map<String, String> settings) {
        Map<Endpoint, BigDecimal> yuan = new EnumMap<>(Endpoint.class);
        price(settings, PRICE_CREDIT).ifPresent(price -> yuan.put(Endpoint.CREDIT_CHECK, price));
        price(settings, PRICE_CASES).ifPresent(price -> yuan.put(Endpoint.CASE_CHECK, price));
        return new Prices(yuan);
    }

    private static OptionalLong callsPerDay(Map<String, String> settings) {
        Optional<BigDecimal> calls =
                number(settings, CALLS_PER_DAY, new Bilingual("请求次数，如 5000", "a number of calls such as 5000"));
        return calls.isPresent() ? OptionalLong.of(calls.get().longValue()) : OptionalLong.empty();
    }

    private static Optional<BigDecimal> price(Map<String, String> settings, String name) {
        return number(settings, name, new Bilingual("单价（元），如 1.50", "a price in yuan such as 1.50"));
    }

    private static Optional<BigDecimal> number(Map<String, String> settings, String name, Bilingual rule) {
        String text = settings.get(name);
        if (text == null) {
            return Optional.empty();
        }
        if (!text.matches("[0-9]{1,9}(\\.[0-9]{1,6})?")) {
            throw new RefusedException(new Bilingual(
                    name + " 须为" + rule.zh(), name + " must be " + rule.en() + ", but it is not a decimal number"));
        }
        return Optional.of(new BigDecimal(text));
    }

    private static void readFile(Path path, Map<String, String> settings) {
        List<String> lines = lines(path);
        for (int first = 0; first < lines.size(); first++) {
            StringBuilder logical = new StringBuilder(lines.get(first));
            int number = first + 1;
            while (logical.toString().endsWith("\\") && first + 1 < lines.size()) {
                first++;
                logical.append('\n').append(lines.get(first));
            }
            read(path, number, logical.toString(), settings);
        }
    }

    private static void read(Path path, int line, String text, Map<String, String> settings) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException e) {
            throw new RefusedException(new Bilingual(
                    "配置文件 " + path + " 第 " + line + " 行的 \\u 转义有误：请给出 UTF-8 属性文件",
                    "line " + line + " of the config file " + path
                            + " has a wrong \\u escape: give a UTF-8 properties file"));
        }
        for (String name : properties.stringPropertyNames()) {
            if (!NAMES.contains(name)) {
                throw new RefusedException(new Bilingual(
                        "配置文件 " + path + " 第 " + line + " 行不是已知设置：每行为 名称=取值，名称有 " + String.join("、", NAMES),
                        "line " + line + " of the config file " + path
                                + " sets nothing that is known: a line is NAME=VALUE, and the names are "
                                + String.join(", ", NAMES)));
            }
            put(settings, name, properties.getProperty(name));
        }
    }

    private static List<String> lines(Path path) {
        try {
            if (Files.isRegularFile(path) && Files.size(path) <= MOST_BYTES) {
                return Files.readAllLines(path, StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            // The message of a malformed file may quote its text, and so a secret.
        }
        throw new RefusedException(new Bilingual(
                "配置文件 " + path + " 无法读取：请给出可读的 UTF-8 属性文件，不超过 1 MiB",
                "the config file " + path + " cannot be read: give a readable UTF-8 properties file of at most 1 MiB"));
    }

    private static void put(Map<String, String> settings, String name, String value) {
        if (value != null && !value.isBlank()) {
            settings.put(name, value.strip());
        }
    }
}
