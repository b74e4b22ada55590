package io.github.qcc.domain.screening;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One reason of a verdict.
 *
 * @param rule name of the rule that found it
 * @param severity how much it weighs
 * @param zh the finding in Chinese: row, value and threshold
 * @param en the same in English
 */
public record Finding(String rule, Severity severity, String zh, String en) {
    public Finding {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }

    /** This finding with the day on which it holds, without which it says little: lists and windows move every day. */
    Finding asOf(LocalDate day) {
        return new Finding(rule, severity, zh + "，截至 " + day, en + ", as of " + day);
    }
}
