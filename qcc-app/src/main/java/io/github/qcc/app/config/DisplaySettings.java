package io.github.qcc.app.config;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Settings of what a person sees. They are read before the command line is, because they say in which language a mistake in
 * it is explained.
 */
public final class DisplaySettings {
    /** Language of the person: {@code zh} or {@code en}. */
    public static final String LANGUAGE = "QCC_LANG";

    /** Unit that the report names. */
    public static final String REPORT_UNIT = "QCC_REPORT_UNIT";

    /** Person that the report names. */
    public static final String REPORT_AUTHOR = "QCC_REPORT_AUTHOR";

    /** Their names. */
    static final List<String> NAMES = List.of(LANGUAGE, REPORT_UNIT, REPORT_AUTHOR);

    private static final long MOST_BYTES = 1 << 20;

    private DisplaySettings() {}

    /**
     * The environment with these settings of a properties file, which override it. A file that cannot be read changes
     * nothing: {@link Configuration#read} says what is wrong with it.
     */
    public static Map<String, String> over(Map<String, String> environment, Optional<String> file) {
        Map<String, String> all = new HashMap<>(environment);
        file.ifPresent(name -> {
            Properties properties = properties(name);
            NAMES.stream()
                    .filter(setting -> !properties.getProperty(setting, "").isBlank())
                    .forEach(setting ->
                            all.put(setting, properties.getProperty(setting).strip()));
        });
        return all;
    }

    private static Properties properties(String name) {
        Properties properties = new Properties();
        try {
            Path file = Path.of(name);
            if (Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES) {
                try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                    properties.load(text);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            return new Properties();
        }
        return properties;
    }
}
