package io.github.qcc.app.run;

import java.util.Locale;
import java.util.Objects;

/**
 * One text in Chinese and English.
 *
 * @param zh in Chinese
 * @param en in English
 */
public record Bilingual(String zh, String en) {
    public Bilingual {
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }

    /** Returns the Chinese text for a Chinese locale, else the English one. */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? zh : en;
    }
}
