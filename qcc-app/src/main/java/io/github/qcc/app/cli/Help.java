package io.github.qcc.app.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** Texts of {@code --help} in the language of the person. The English ones are in the annotations of the commands. */
final class Help {
    private Help() {}

    /** Returns the texts that replace the English ones; empty if the language is English. */
    static Optional<ResourceBundle> in(Locale locale) {
        if (!locale.getLanguage().equals(Locale.CHINESE.getLanguage())) {
            return Optional.empty();
        }
        try (InputStreamReader texts =
                new InputStreamReader(Help.class.getResourceAsStream("help_zh.properties"), StandardCharsets.UTF_8)) {
            return Optional.of(new PropertyResourceBundle(texts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
