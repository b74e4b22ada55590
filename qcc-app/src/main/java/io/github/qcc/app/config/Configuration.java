package io.github.qcc.app.config;

import io.github.qcc.app.run.Endpoint;
import io.github.qcc.app.run.Prices;
import io.github.qcc.app.run.RefusedException;
import java.io.IOException;
import java.io.Reader;
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
import java.util.Properties;

/**
 * Settings of a run.
 *
 * @param account account with QCC; empty where none is configured, and then the embedded sandbox data answer
 * @param baseUrl address of the service; empty for the default
 * @param prices what a charged call costs, where that is set
 */
public record Configuration(Optional<Account> account, Optional<String> baseUrl, Prices prices) {
    /** What answers if no account is configured, as {@link #source()} names it. */
    public static final String SANDBOX = "the embedded sandbox data";

    /** The account's key. */
    public static final String KEY = "QCC_KEY";

    /** The account's secret. */
    public static final String SECRET_KEY = "QCC_SECRET_KEY";

    /** Address of the service. */
    public static final String BASE_URL = "QCC_BASE_URL";

    /** Price of a charged call of the credit check, in yuan. */
    public static final String PRICE_CREDIT = "QCC_PRICE_CREDIT";

    /** Price of a charged call of the case check, in yuan. */
    public static final String PRICE_CASES = "QCC_PRICE_CASES";

    private static final List<String> NAMES = List.of(KEY, SECRET_KEY, BASE_URL, PRICE_CREDIT, PRICE_CASES);

    /**
     * Reads the environment and, where given, a properties file with the same names, which outweighs it.
     *
     * @throws RefusedException if the file can not be read, or the settings do not go together
     */
    public static Configuration read(Map<String, String> environment, Optional<Path> file) {
        Map<String, String> settings = new HashMap<>();
        for (String name : NAMES) {
            put(settings, name, environment.get(name));
        }
        file.ifPresent(path -> readFile(path, settings));
        return of(settings);
    }

    /** Who answers, in a word: the host of the service, or the embedded sandbox data. */
    public String source() {
        if (account.isEmpty()) {
            return SANDBOX;
        }
        return baseUrl.map(Configuration::host).orElse("pro.qcc.com");
    }

    private static String host(String url) {
        try {
            return Objects.requireNonNullElse(new URI(url).getHost(), url);
        } catch (URISyntaxException e) {
            return url;
        }
    }

    private static Configuration of(Map<String, String> settings) {
        Optional<String> key = Optional.ofNullable(settings.get(KEY));
        Optional<String> secretKey = Optional.ofNullable(settings.get(SECRET_KEY));
        Optional<String> baseUrl = Optional.ofNullable(settings.get(BASE_URL));
        if (key.isPresent() && secretKey.isEmpty()) {
            throw new RefusedException(KEY + " is set but " + SECRET_KEY + " is not: set both, or neither");
        }
        if (secretKey.isPresent() && key.isEmpty()) {
            throw new RefusedException(SECRET_KEY + " is set but " + KEY + " is not: set both, or neither");
        }
        if (baseUrl.isPresent() && key.isEmpty()) {
            // Answering from the embedded data would pass off invented companies as that service's.
            throw new RefusedException(
                    BASE_URL + " is set but no account: set " + KEY + " and " + SECRET_KEY + " as well");
        }
        return new Configuration(
                key.map(present -> new Account(present, secretKey.orElseThrow())), baseUrl, prices(settings));
    }

    private static Prices prices(Map<String, String> settings) {
        Map<Endpoint, BigDecimal> yuan = new EnumMap<>(Endpoint.class);
        price(settings, PRICE_CREDIT).ifPresent(price -> yuan.put(Endpoint.CREDIT, price));
        price(settings, PRICE_CASES).ifPresent(price -> yuan.put(Endpoint.CASES, price));
        return new Prices(yuan);
    }

    private static Optional<BigDecimal> price(Map<String, String> settings, String name) {
        String text = settings.get(name);
        if (text == null) {
            return Optional.empty();
        }
        if (!text.matches("[0-9]{1,9}(\\.[0-9]{1,6})?")) {
            throw new RefusedException(name + " must be a price in yuan such as 1.50 but was '" + text + "'");
        }
        return Optional.of(new BigDecimal(text));
    }

    private static void readFile(Path path, Map<String, String> settings) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            // The message of a malformed file may quote its text, and so a secret.
            throw new RefusedException("config file " + path + " can not be read ("
                    + e.getClass().getSimpleName() + "): give a readable UTF-8 properties file");
        }
        for (String name : properties.stringPropertyNames()) {
            if (!NAMES.contains(name)) {
                throw new RefusedException("config file " + path + " has an unknown setting " + name + ": known are "
                        + String.join(", ", NAMES));
            }
            put(settings, name, properties.getProperty(name));
        }
    }

    private static void put(Map<String, String> settings, String name, String value) {
        if (value != null && !value.isBlank()) {
            settings.put(name, value.strip());
        }
    }
}
