package io.github.qcc.app.run;

import java.util.Objects;

/**
 * Why a row of the list cannot be asked.
 *
 * @param zh in Chinese
 * @param en in English
 */
public record Problem(String zh, String en) {
    public Problem {
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }
}
