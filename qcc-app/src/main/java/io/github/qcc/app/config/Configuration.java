package io.github.qcc.app.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Settings of a run.
 *
 * @param account account with QCC; empty where none is configured, and then the embedded sandbox data answer
 * @param baseUrl address of the service; empty for the default
 */
public record Configuration(Optional<Account> account, Optional<String> baseUrl) {
    /** The account's key. */
    public static final String KEY = "QCC_KEY";

    /** The account's secret. */
    public static final String SECRET_KEY = "QCC_SECRET_KEY";

    /** Address of the service. */
    public static final String BASE_URL = "QCC_BASE_URL";

    /**
     * Reads the environment and, where given, a properties file with the same names, which outweighs it.
     *
     * @throws ConfigurationException if the file can not be read, or the settings do not go together
     */
    public static Configuration read(Map<String, String> environment, Optional<Path> file) {
        Map<String, String> settings = new HashMap<>();
        for (String name : new String[] {KEY, SECRET_KEY, BASE_URL}) {
            put(settings, name, environment.get(name));
        }
        file.ifPresent(path -> readFile(path, settings));
        return of(settings);
    }

    private static Configuration of(Map<String, String> settings) {
        Optional<String> key = Optional.ofNullable(settings.get(KEY));
        Optional<String> secretKey = Optional.ofNullable(settings.get(SECRET_KEY));
        Optional<String> baseUrl = Optional.ofNullable(settings.get(BASE_URL));
        if (key.isPresent() && secretKey.isEmpty()) {
            throw new ConfigurationException(KEY + " is set but " + SECRET_KEY + " is not: set both, or neither");
        }
        if (secretKey.isPresent() && key.isEmpty()) {
            throw new ConfigurationException(SECRET_KEY + " is set but " + KEY + " is not: set both, or neither");
        }
        if (baseUrl.isPresent() && key.isEmpty()) {
            // Answering from the embedded data would pass off invented companies as that service's.
            throw new ConfigurationException(
                    BASE_URL + " is set but no account: set " + KEY + " and " + SECRET_KEY + " as well");
        }
        return new Configuration(key.map(present -> new Account(present, secretKey.orElseThrow())), baseUrl);
    }

    private static void readFile(Path path, Map<String, String> settings) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            // The message of a malformed file may quote its text, and so a secret.
            throw new ConfigurationException("config file " + path + " can not be read ("
                    + e.getClass().getSimpleName() + "): give a readable UTF-8 properties file");
        }
        for (String name : properties.stringPropertyNames()) {
            if (!name.equals(KEY) && !name.equals(SECRET_KEY) && !name.equals(BASE_URL)) {
                throw new ConfigurationException("config file " + path + " has an unknown setting " + name
                        + ": known are " + KEY + ", " + SECRET_KEY + " and " + BASE_URL);
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
